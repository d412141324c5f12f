import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// Biome formats and lints; here run only the rules for Office.js, which it does not have.
export default tseslint.config({
  files: ["src/workbook/excel/**/*.ts", "src/excel/**/*.{ts,tsx}"],
  extends: [tseslint.configs.base],
  plugins: { "office-addins": officeAddins },
  languageOptions: { parserOptions: { projectService: true } },
  rules: Object.fromEntries(
    Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
  ),
});
