import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext } from "@playwright/test";

/** Where the add-in's pages load office.js from. */
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const OFFICE = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/**
 * Keeps every request on this machine: what the pages ask of Microsoft's address is answered by the unchanged files of
 * the npm package, and what goes anywhere else is refused.
 *
 * @returns the addresses that were refused, growing while the test runs.
 */
export async function answerOffice(context: BrowserContext, own: string): Promise<string[]> {
  const refused: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith(own)) return route.continue();
    const file = join(OFFICE, new URL(address).pathname.replace("/lib/1/hosted/", ""));
    if (address.startsWith(OFFICE_ADDRESS) && existsSync(file))
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") });
    refused.push(address);
    return route.abort();
  });
  return refused;
}
