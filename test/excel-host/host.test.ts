/** @jest-environment jsdom */
import { ExcelHost } from "./host";
import { loadOffice } from "./jsdom";
import { newBook, newSheet } from "./model/book";

function hostOf(): ExcelHost {
  const sheet = newSheet("Cá nhân");
  const host = new ExcelHost(newBook("Danh sách.xlsx", [sheet, newSheet("Trống")]));
  host.type({ sheet: "Cá nhân", row: 0, column: 0 }, [
    ["STT", "Họ và tên"],
    [1, "Trần Văn Thử"],
  ]);
  return host;
}

let use: (host: ExcelHost) => void;
let host = hostOf();
beforeAll(async () => {
  use = await loadOffice(host);
}, 30_000);
beforeEach(() => {
  host = hostOf();
  use(host);
});

const quiet = () => new Promise((resolve) => setTimeout(resolve, 20));

test("it is Excel", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("vi-VN");
});

test("sheets and cells are read in one request, and nothing is kept afterwards", async () => {
  const read = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    const used = sheets.getItem("Cá nhân").getUsedRange(true);
    used.load("values,address");
    const none = sheets.getItem("Trống").getUsedRangeOrNullObject(true);
    none.load("address");
    await context.sync();
    return [sheets.items.map(({ name }) => name), used.address, used.values, none.isNullObject];
  });
  await quiet();
  expect(read).toEqual([
    ["Cá nhân", "Trống"],
    "'Cá nhân'!A1:B2",
    [
      ["STT", "Họ và tên"],
      [1, "Trần Văn Thử"],
    ],
    true,
  ]);
  expect(host.recorder.notBuilt).toEqual([]);
  expect(host.recorder.syncs).toBe(1);
  expect(host.kept.size).toBe(0);
});
