import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? 4173);

/** The browser that `test/e2e/globalSetup.ts` found; it runs before any worker reads this. */
const { E2E_BROWSER, E2E_BROWSER_ARGS } = process.env;

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.e2e.ts",
  outputDir: "out/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // what passes only a later time is listed as flaky
  retries: 2,
  // A busy machine is no fault of the pane's.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  globalSetup: "./test/e2e/globalSetup.ts",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: {
      ...(E2E_BROWSER === undefined ? {} : { executablePath: E2E_BROWSER }),
      args: E2E_BROWSER_ARGS?.split(" ").filter(Boolean) ?? [],
    },
  },
  webServer: {
    command: `node test/e2e/serve.mjs ${PORT}`,
    url: `http://localhost:${PORT}/taskpane.html`,
    reuseExistingServer: !process.env.CI,
  },
});
