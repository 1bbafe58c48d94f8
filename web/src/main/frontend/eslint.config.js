import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Models are pure TypeScript: what they need from the browser is handed to them. */
const noBrowserInModels = {
  files: ["src/**/model/**/*.ts"],
  rules: {
    "no-restricted-imports": ["error", { patterns: ["react", "react-dom", "@codegouvfr/*", "**/view/*"] }],
    "no-restricted-globals": [
      "error",
      "window",
      "document",
      "navigator",
      "localStorage",
      "location",
      "fetch",
    ],
  },
};

export default defineConfig(
  globalIgnores(["dist/", "src/generated/"]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  noBrowserInModels,
);
