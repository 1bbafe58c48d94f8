import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CrashBoundary } from "./app/CrashBoundary";
import { PageFrame } from "./app/PageFrame";
import { startDesignSystem } from "./app/startDesignSystem";
import { LoginPage } from "./features/identity/view/LoginPage";
import { LanguageProvider } from "./texts/LanguageProvider";
import "./styles/index.css";

startDesignSystem();

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root");
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <CrashBoundary>
        <PageFrame withAccount={false}>
          <LoginPage failed={document.documentElement.dataset["loginError"] === "true"} />
        </PageFrame>
      </CrashBoundary>
    </LanguageProvider>
  </StrictMode>,
);
