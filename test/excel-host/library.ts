import { dirname, join } from "node:path";

/** Microsoft's library as npm has it: never changed, never copied. */
export const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
