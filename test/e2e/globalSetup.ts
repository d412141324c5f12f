import { findBrowser } from "./browser";

/** Finds the browser once and tells the workers, which read their settings after this. */
export default async function globalSetup(): Promise<void> {
  const { executablePath, args } = await findBrowser();
  process.env.E2E_BROWSER = executablePath;
  process.env.E2E_BROWSER_ARGS = args.join(" ");
}
