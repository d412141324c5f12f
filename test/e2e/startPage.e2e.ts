import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "@playwright/test";
import { checked } from "./standalone";

test("npm start shows the page with the sample roster, checked", async ({ page }) => {
  const server = spawn(process.execPath, [join(__dirname, "../../tools/start.mjs"), "--no-open"]);
  try {
    const [line] = await once(createInterface(server.stdout), "line");
    const [address = ""] = /http:\S+/.exec(String(line)) ?? [];
    await page.goto(address);
    await checked(page);
    await expect(page.getByRole("tab", { name: "Cá nhân", exact: true })).toBeVisible();
    expect((await page.request.get(new URL("/package.json", address).href)).status()).toBe(404);
  } finally {
    server.kill();
  }
});
