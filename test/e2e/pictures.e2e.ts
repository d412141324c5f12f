import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type About, DARK_THEME, LIGHT_THEME } from "../excel-host/bridge/about";
import { inExcel, sample } from "./excel";

/** Written where the guide shows them with `npm run pictures`; looked through in every run. */
const FOLDER = join(__dirname, process.env.PICTURES ? "../../docs/images" : "../../out/e2e-pictures");
const FILE = { name: "Danh sách 2023.xlsx", bytes: sample("huyen-mau-2023") };
/** The day after most of the sample's dates, whenever the pictures are taken. */
const TODAY = new Date("2023-12-26T09:00:00+07:00");

interface Picture {
  readonly name: string;
  readonly tab: RegExp | null;
  /** What a person does there before it is looked at. */
  act?(page: Page): Promise<void>;
}

const open = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();

const PICTURES: readonly Picture[] = [
  { name: "overview", tab: /Tổng quan/ },
  { name: "findings", tab: /Phát hiện/, act: (page) => open(page, /^Vì sao/) },
  { name: "quota", tab: /Chỉ tiêu/, act: (page) => open(page, "Thử đổi mức") },
  { name: "deadlines", tab: /Thời hạn/ },
  { name: "reading", tab: /Cách đọc/, act: (page) => open(page, /^Cá nhân/) },
  { name: "fixes", tab: /Cách viết/ },
  { name: "summaries", tab: /Cấp trên/ },
  {
    name: "send",
    tab: null,
    act: (page) => page.getByRole("tab", { name: "Gửi cấp trên" }).click(),
  },
  {
    name: "sent",
    tab: null,
    act: async (page) => {
      await open(page, "Vẫn tạo bản gửi");
      await expect(page.getByText("Mã niêm phong")).toBeVisible();
    },
  },
  { name: "merge", tab: null, act: (page) => page.getByRole("tab", { name: "Gộp tệp" }).click() },
  { name: "settings", tab: /Cài đặt/ },
];

const THEMES: readonly (readonly [name: string, theme: About["theme"], forced: "active" | "none"])[] = [
  ["light", LIGHT_THEME, "none"],
  ["dark", DARK_THEME, "none"],
  ["contrast", DARK_THEME, "active"],
];

for (const [name, theme, forcedColors] of THEMES) {
  test(`every view in the theme "${name}": axe finds nothing, nothing is wider than 320 px`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 720 });
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors });
    await page.clock.setFixedTime(TODAY);
    const { complaints } = await inExcel(page, "taskpane.html", FILE, { theme });
    await look(page, name, "welcome");
    // the plan for which the sample was made, with milestones of its own
    await page.getByRole("tab", { name: /Cài đặt/ }).click();
    await page.getByLabel("Kế hoạch áp dụng").selectOption("huyen-uy-245kh-2023");
    await page.getByRole("tab", { name: /Tổng quan/ }).click();
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Đã kiểm tra và đánh dấu");
    for (const picture of PICTURES) {
      if (picture.tab) await page.getByRole("tab", { name: picture.tab }).click();
      await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
      await expect(page.getByText(/Đang (đọc|lấy|làm)/)).toHaveCount(0);
      await picture.act?.(page);
      await look(page, name, picture.name);
    }
    expect(complaints).toEqual([]);
  });
}

async function look(page: Page, theme: string, name: string): Promise<void> {
  await expect(page.getByText(/Đang (đọc|lấy|làm)/)).toHaveCount(0);
  // Where the mouse happens to lie is no part of the picture.
  await page.mouse.move(0, 719);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(FOLDER, `pane-${name}-${theme}.png`), animations: "disabled" });
  // Elements by which Fluent keeps focus inside a part; a screen reader does not meet them.
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]");
  // Where the system forces its own colours, those that the page asked for are none that anybody sees.
  const { violations } = await (theme === "contrast" ? axe.disableRules("color-contrast") : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
