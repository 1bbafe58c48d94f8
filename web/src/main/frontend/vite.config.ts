import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The server's own policy (see the web module), so that the built pages are always tried under it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-__CSP_NONCE__'",
  "style-src 'self' 'nonce-__CSP_NONCE__'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const backend = process.env["AMPHI_BACKEND"] ?? "http://localhost:8080";
const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [react()],
  html: { cspNonce: "__CSP_NONCE__" },
  build: { rolldownOptions: { input: [page("index.html"), page("login.html")] } },
  server: { proxy: { "/api": { target: backend, ws: true }, "/j_security_check": backend } },
  preview: {
    headers: { "Content-Security-Policy": contentSecurityPolicy },
    proxy: { "/api": { target: backend, ws: true }, "/j_security_check": backend },
  },
  test: { include: ["src/**/*.test.{ts,tsx}"] },
});
