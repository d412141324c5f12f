import { expect, type Page, test } from "@playwright/test";
import { DARK_THEME, LIGHT_THEME } from "../excel-host/bridge/about";
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
  await expect(page.getByText(/^Đã kiểm tra và đánh dấu/)).toBeVisible();
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

/** How light the pane's ground is, of 255. */
const ground = (page: Page) =>
  page.locator(".fui-FluentProvider").evaluate((pane) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(pane).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });

for (const [name, theme, isDark] of [
  ["light", LIGHT_THEME, false],
  ["dark", DARK_THEME, true],
] as const)
  test(`beside a ${name} Excel the pane is ${name}`, async ({ page }) => {
    await inExcel(page, "taskpane.html", roster, { theme });
    await expect(page.getByRole("button", { name: "Kiểm tra", exact: true })).toBeVisible();
    expect((await ground(page)) < 128).toBe(isDark);
  });

test("where the system forces its colours, the pane's theme is the one for that, whatever Excel's is", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await inExcel(page, "taskpane.html", roster, { theme: LIGHT_THEME });
  const pane = page.locator(".fui-FluentProvider");
  await expect(pane).toBeVisible();
  const background = await pane.evaluate((element) =>
    getComputedStyle(element).getPropertyValue("--colorNeutralBackground1").trim(),
  );
  expect(background).toBe("#000000");
});

test("an Excel below the floor is told, and nothing is offered", async ({ page }) => {
  await inExcel(page, "taskpane.html", roster, { sets: { ExcelApi: "1.13" } });
  await expect(page.getByRole("heading", { name: "Bản Excel này chưa dùng được Xếp loại" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});
