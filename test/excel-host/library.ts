import { dirname, join } from "node:path";

/** Microsoft's library as npm has it: never changed, never copied. */
export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where the add-in loads it from, which the tests answer from `OFFICE_JS`. */
export const OFFICE_JS_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
