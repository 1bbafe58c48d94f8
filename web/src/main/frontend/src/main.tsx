import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { CrashBoundary } from "./app/CrashBoundary";
import { startDesignSystem } from "./app/startDesignSystem";
import { AccountProvider } from "./features/identity/view/AccountProvider";
import { LanguageProvider } from "./texts/LanguageProvider";
import "./styles/index.css";

startDesignSystem();

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root");
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <CrashBoundary>
        <AccountProvider>
          <App />
        </AccountProvider>
      </CrashBoundary>
    </LanguageProvider>
  </StrictMode>,
);
