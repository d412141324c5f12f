/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { PaneHost } from "../../src/pane/host";
import type { ExcelHost } from "../excel-host/host";
import { loadOffice } from "../excel-host/jsdom";
import { WorksheetObject } from "../excel-host/objects/worksheet";
import { settled } from "../excel-host/settled";
import { hostOf } from "../workbook/excel/openedHost";
import { ROSTER } from "../workbook/fixture";

let use: (host: ExcelHost) => void = () => undefined;
let excelHost: () => PaneHost;

beforeAll(async () => {
  // every browser has them, and jsdom not
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  use = await loadOffice(hostOf(ROSTER));
  ({ excelHost } = await import("../../src/excel/host"));
});

function open(host = hostOf(ROSTER)): { excel: ExcelHost; host: PaneHost } {
  use(host);
  return { excel: host, host: excelHost() };
}

test("the workbook is called by its file's name", async () => {
  const { host } = open();
  expect(await host.name()).toBe("Danh sách.xlsx");
});

test("a cell is shown on its sheet", async () => {
  const { excel, host } = open();
  await host.select({ sheet: "Tập thể", row: 1, column: 1 });
  expect(excel.book.active.name).toBe("Tập thể");
  expect(excel.book.selection).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
});

test("a cell of a hidden sheet, or of one that is gone, is not shown, and that is said", async () => {
  const { excel, host } = open();
  excel.sheet("Tập thể").visibility = "Hidden";
  await expect(host.select({ sheet: "Tập thể", row: 1, column: 1 })).rejects.toMatchObject({
    code: "HIDDEN_SHEET",
    data: { sheet: "Tập thể" },
  });
  await expect(host.select({ sheet: "Không có", row: 0, column: 0 })).rejects.toMatchObject({
    code: "WORKBOOK_CHANGED",
    data: { sheet: "Không có" },
  });
});

describe("changes", () => {
  test("of a person and of others are told, with their cells", async () => {
    const { excel, host } = open();
    const told: unknown[] = [];
    const stop = await host.onChange((change) => told.push(change));
    excel.type({ sheet: "Cá nhân", row: 2, column: 2 }, [["HTNV"], ["HTNV"]]);
    excel.type({ sheet: "Tập thể", row: 1, column: 1 }, [["HTNV"]], "coauthor");
    await settled();
    expect(told).toEqual([
      { sheet: "Cá nhân", area: { top: 2, left: 2, bottom: 3, right: 2 } },
      { sheet: "Tập thể", area: { top: 1, left: 1, bottom: 1, right: 1 } },
    ]);
    await stop();
    excel.type({ sheet: "Cá nhân", row: 2, column: 2 }, [["HTTNV"]]);
    await settled();
    expect(told).toHaveLength(2);
    expect(excel.listening).toBe(0);
  });

  test("of our own are not told, the new sheet among them", async () => {
    const { host } = open();
    const told: unknown[] = [];
    const stop = await host.onChange((change) => told.push(change));
    await host.workbook.apply({
      marks: [{ sheet: "Cá nhân", severity: "error", cells: [{ row: 2, column: 2 }] }],
      sheets: [
        {
          id: "findings",
          title: "Kết quả kiểm tra",
          columnWidths: [],
          rows: [{ cells: [{ value: "a" }] }],
          merges: [],
          frozenRows: 0,
          print: { landscape: true },
        },
      ],
      values: [{ sheet: "Cá nhân", row: 3, column: 2, value: "mới" }],
    });
    await settled();
    expect(told).toEqual([]);
    await stop();
  });

  test("of the order of rows are told, which Excel does by another event", async () => {
    const { excel, host } = open();
    const told: unknown[] = [];
    const stop = await host.onChange((change) => told.push(change));
    const area = { top: 2, left: 0, bottom: 4, right: 2 };
    excel.sort("Cá nhân", area, 1);
    await settled();
    expect(told).toEqual([{ sheet: "Cá nhân", area }]);
    await stop();
    expect(excel.listening).toBe(0);
  });

  test("rows that came or went are told, with how many", async () => {
    const { excel, host } = open();
    const told: unknown[] = [];
    const stop = await host.onChange((change) => told.push(change));
    excel.insertRows("Cá nhân", 2, 3);
    excel.insertRows("Cá nhân", 4, -1);
    await settled();
    expect(told).toEqual([
      { sheet: "Cá nhân", area: null, moved: { what: "rows", from: 2, count: 3 } },
      { sheet: "Cá nhân", area: null, moved: { what: "rows", from: 4, count: -1 } },
    ]);
    await stop();
  });

  test("of the sheets themselves are told", async () => {
    const { excel, host } = open();
    const told: unknown[] = [];
    const stop = await host.onChange((change) => told.push(change));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mới");
      await context.sync();
    });
    await settled();
    new WorksheetObject(excel.book, excel.sheet("Tập thể")).Delete();
    await settled();
    expect(told).toEqual([
      { sheet: "Mới", area: null },
      { sheet: "Tập thể", area: null },
    ]);
    await stop();
  });
});

test("an hour of edits leaves nothing kept in Excel", async () => {
  const { excel, host } = open();
  const stop = await host.onChange(() => undefined);
  for (let edit = 0; edit < 200; edit += 1) {
    excel.type({ sheet: "Cá nhân", row: 2 + (edit % 2), column: 2 }, [[`HTNV ${edit}`]]);
    if (edit % 10 === 0) await host.workbook.read();
  }
  await settled();
  expect(excel.kept.size).toBe(0);
  await stop();
});

test("the bytes are those of the file, and the file is closed again", async () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => at % 251);
  const { host } = open(hostOf(ROSTER, { save: async () => bytes }));
  for (let time = 0; time < 3; time += 1) expect(await host.bytes()).toEqual(bytes);
});

test("a file that was made opens as a workbook beside this one", async () => {
  const { excel, host } = open();
  expect(await host.deliver("Bản gửi.xlsx", Uint8Array.from([80, 75, 3, 4]))).toBe("opened");
  expect(excel.created).toEqual([{ base64: "UEsDBA==", opened: true }]);
});

describe("a file that Excel does not open", () => {
  const downloads: string[] = [];
  beforeEach(() => {
    downloads.length = 0;
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    });
  });
  afterEach(() => jest.restoreAllMocks());
  const delivered = () => {
    const { host } = open();
    const refused = Object.assign(new Error(), { name: "RichApi.Error", code: "GeneralException" });
    jest.spyOn(Excel, "createWorkbook").mockRejectedValue(refused);
    return host.deliver("Bản gửi.xlsx", Uint8Array.from([80, 75, 3, 4]));
  };

  test("goes to the downloads", async () => {
    expect(await delivered()).toBe("saved");
    expect(downloads).toEqual(["Bản gửi.xlsx"]);
  });

  test("is not said to be there on a Mac, where nothing can be downloaded", async () => {
    const onMac = Object.create(Office.context, { platform: { value: Office.PlatformType.Mac } });
    jest.replaceProperty(globalThis, "Office", Object.create(Office, { context: { value: onMac } }));
    await expect(delivered()).rejects.toMatchObject({ code: "EXCEL_REFUSED" });
    expect(downloads).toEqual([]);
  });
});

test("settings are kept with the document, and nothing is left where they are as they were", async () => {
  const { excel, host } = open();
  expect(await host.settings.read()).toBeNull();
  await host.settings.write('{"language":"en"}');
  expect(await host.settings.read()).toBe('{"language":"en"}');
  await host.settings.write("");
  expect(await host.settings.read()).toBeNull();
  expect(excel.documentSettings).toEqual({});
});
