import { expect, test } from "@playwright/test";
import { answerOffice, OFFICE_ADDRESS } from "./office";

test.describe("the pane opened where it cannot work", () => {
  test("in a browser it says where it belongs, and asks nothing of anybody", async ({ page, baseURL }) => {
    const refused = await answerOffice(page.context(), baseURL ?? "");
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));

    await page.goto("taskpane.html");

    await expect(page.getByRole("heading", { name: "Trang này chạy trong Excel" })).toBeVisible();
    await expect(page.getByText("chọn thẻ Xếp loại")).toBeVisible();
    expect(refused).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("where its script does not come, or says nothing to an old browser, it does not stay empty", async ({
    page,
    baseURL,
  }) => {
    await answerOffice(page.context(), baseURL ?? "");
    await page.route(/taskpane\..*\.js$/, (route) => route.fulfill({ body: "class Old { static { ? } }" }));
    await page.goto("taskpane.html");
    await expect(page.getByText("Bảng Xếp loại chưa mở được")).toBeVisible({ timeout: 20_000 });
  });

  test("without office.js it says that the network is in the way", async ({ page }) => {
    await page.context().route(`${OFFICE_ADDRESS}**`, (route) => route.abort());

    await page.goto("taskpane.html");

    await expect(page.getByRole("alert")).toContainText("appsforoffice.microsoft.com");
  });
});
