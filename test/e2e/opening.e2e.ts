import { expect, test } from "@playwright/test";
import { inExcel, sample } from "./excel";

const roster = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };

test.use({ viewport: { width: 320, height: 700 } });

test("the pane opens by its page's own script: what checks comes when it is first needed", async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === "localhost" && pathname.endsWith(".js")) scripts.push(pathname.slice(1));
  });

  const { complaints, refused } = await inExcel(page, "taskpane.html", roster);
  await expect(page.getByRole("button", { name: "Kiểm tra", exact: true })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(scripts.map((name) => name.split(".")[0])).toEqual(["taskpane"]);

  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByRole("tab", { name: /Phát hiện/ })).toContainText(/\d/);
  expect(scripts.length).toBeGreaterThan(1);
  expect(refused).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the button Gửi cấp trên opens it at that step", async ({ page }) => {
  await inExcel(page, "taskpane.html?view=upward", roster);
  await expect(page.getByRole("tab", { name: /Cấp trên/ })).toHaveAttribute("aria-selected", "true");
});

test("in an Excel that speaks English the pane does", async ({ page }) => {
  await inExcel(page, "taskpane.html", roster, { locale: "en-US" });
  await expect(page.getByRole("button", { name: "Check", exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an Excel below the floor is told, and nothing is offered", async ({ page }) => {
  await inExcel(page, "taskpane.html", roster, { sets: { ExcelApi: "1.13" } });
  await expect(page.getByRole("heading", { name: "Bản Excel này chưa dùng được Xếp loại" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});
