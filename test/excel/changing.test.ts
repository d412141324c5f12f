/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { Brain } from "../../src/pane/brain/brain";
import type { problemOf as ProblemOf } from "../../src/pane/brain/problems";
import type { PaneHost } from "../../src/pane/host";
import type { SheetDraft } from "../../src/workbook/port";
import type { ExcelHost } from "../excel-host/host";
import { loadOffice } from "../excel-host/jsdom";
import { newSheet } from "../excel-host/model/book";
import { WorksheetObject } from "../excel-host/objects/worksheet";
import { settled } from "../excel-host/settled";
import { hostOf, wholeOf } from "../workbook/excel/openedHost";
import type { Fixture, FixtureSheet } from "../workbook/fixture";

/** Workbooks that people go on working in while the pane is open, and workbooks that are unlike most. */

let use: (host: ExcelHost) => void = () => undefined;
let excelHost: () => PaneHost;
let localBrain: () => Brain;
let problemOf: typeof ProblemOf;

beforeAll(async () => {
  // every browser has them, and jsdom not
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  use = await loadOffice(hostOf({ sheets: [list("Cá nhân")] }));
  ({ excelHost } = await import("../../src/excel/host"));
  ({ localBrain } = await import("../../src/pane/brain/local"));
  ({ problemOf } = await import("../../src/pane/brain/problems"));
});

function list(name: string, people = 3): FixtureSheet {
  const rows = Array.from({ length: people }, (_, at) => [`Trần Thị Thử ${at + 1}`, "Phòng Mẫu", "HTXSNV?"]);
  return { name, rows: [["DANH SÁCH NĂM 2023"], ["Họ và tên", "Đơn vị", "Mức xếp loại"], ...rows] };
}

function open(fixture: Fixture, options = {}): { excel: ExcelHost; host: PaneHost } {
  const excel = hostOf(fixture, options);
  use(excel);
  return { excel, host: excelHost() };
}

const ERROR = { severity: "error", cells: [{ row: 2, column: 2 }] } as const;
const findings: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [20],
  rows: [{ cells: [{ value: "một" }] }],
  merges: [],
  frozenRows: 0,
  print: { landscape: true },
};

/** Reads, checks and marks, as the pane does. */
async function check({ workbook, name }: PaneHost) {
  const brain = localBrain();
  const sheets = await workbook.read();
  const kept = await workbook.part("urn:xep-loai:columns:1");
  const settings = { language: "vi", asOf: "2023-12-26", year: null, plan: null } as const;
  const checked = await brain.check({ workbook: await name(), sheets, kept, settings });
  await workbook.apply(await brain.edits({ what: "marks" }));
  return checked;
}

const marked = (excel: ExcelHost, sheet: string) =>
  excel.sheet(sheet).conditionalFormats.map(({ areas, formula }) => ({ areas, formula }));

test("a sheet that was deleted between reading and writing is told in a sentence; the next check is whole", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân"), list("Người khác")] });
  await host.workbook.read();
  new WorksheetObject(excel.book, excel.sheet("Người khác")).Delete();
  const [before] = (wholeOf(excel) as { sheets: unknown[] }).sheets;
  const edits = { marks: [{ sheet: "Người khác", ...ERROR }], sheets: [findings] };
  const error = await host.workbook.apply(edits).catch((one: unknown) => one);
  expect(problemOf(error, "vi", true)).toMatchObject({ code: "WORKBOOK_CHANGED" });
  expect((wholeOf(excel) as { sheets: unknown[] }).sheets[0]).toEqual(before);
  await check(host);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Cá nhân", "Kết quả kiểm tra"]);
  expect(marked(excel, "Cá nhân").length).toBeGreaterThan(0);
});

test("a sheet that was renamed between reading and writing is marked under its new name", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  await host.workbook.read();
  new WorksheetObject(excel.book, excel.sheet("Cá nhân")).Name = "Danh sách cán bộ";
  await host.workbook.apply({ marks: [{ sheet: "Cá nhân", ...ERROR }], sheets: [] });
  expect(marked(excel, "Danh sách cán bộ")).toHaveLength(1);
});

test("a finding on a sheet that was renamed since says that the workbook has changed", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  await check(host);
  new WorksheetObject(excel.book, excel.sheet("Cá nhân")).Name = "Danh sách cán bộ";
  const error = await host.select({ sheet: "Cá nhân", row: 2, column: 2 }).catch((one: unknown) => one);
  const { message, hint } = problemOf(error, "vi");
  expect(`${message} ${hint}`).toContain("Kiểm tra");
});

test("our sheet that the clerk renamed is written where it is, and no second one is made", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  await check(host);
  new WorksheetObject(excel.book, excel.sheet("Kết quả kiểm tra")).Name = "KQ lần 1";
  await check(host);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Cá nhân", "KQ lần 1"]);
});

test("our sheets that the clerk deleted are made anew", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  const sheets = [findings, { ...findings, id: "units", title: "Tổng hợp theo đơn vị" }];
  await host.workbook.apply({ marks: [], sheets });
  for (const { title } of sheets) new WorksheetObject(excel.book, excel.sheet(title)).Delete();
  expect(excel.book.names.map(({ formula }) => formula)).toEqual(["=#REF!$A$1", "=#REF!$A$1"]);
  for (let time = 0; time < 2; time += 1) await host.workbook.apply({ marks: [], sheets });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    "Cá nhân",
    "Kết quả kiểm tra",
    "Tổng hợp theo đơn vị",
  ]);
  expect(excel.book.names.map(({ formula }) => formula)).toEqual([
    "='Kết quả kiểm tra'!$A$1",
    "='Tổng hợp theo đơn vị'!$A$1",
  ]);
});

test.each(["$H$1", "$A$9"])(
  "what we wrote, cut out and pasted onto a list at %s, does not make the list ours",
  async (cell) => {
    const { excel, host } = open({ sheets: [list("Cá nhân")] });
    await check(host);
    await host.workbook.clear();
    const [before] = (wholeOf(excel) as { sheets: unknown[] }).sheets;
    // Excel takes the name along with the cell that it refers to
    for (const name of excel.book.names) name.formula = `='Cá nhân'!${cell}`;
    await check(host);
    await check(host);
    expect(marked(excel, "Cá nhân").length).toBeGreaterThan(0);
    await host.workbook.clear();
    expect((wholeOf(excel) as { sheets: unknown[] }).sheets[0]).toEqual(before);
    expect(excel.book.names.map(({ formula }) => formula)).toEqual(["='Kết quả kiểm tra (2)'!$A$1"]);
  },
);

test("our sheet that the clerk hid, moved to the front or copied is written once, where it is", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  await check(host);
  const ours = excel.sheet("Kết quả kiểm tra");
  excel.book.sheets.splice(0, 2, ours, excel.sheet("Cá nhân"));
  ours.visibility = "Hidden";
  excel.book.sheets.push(newSheet("Kết quả kiểm tra (2)"));
  await check(host);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    "Kết quả kiểm tra",
    "Cá nhân",
    "Kết quả kiểm tra (2)",
  ]);
});

test("a sheet of the office's called as ours, in capitals, keeps what it holds", async () => {
  const { excel, host } = open({
    sheets: [list("Cá nhân"), { name: "KẾT QUẢ KIỂM TRA", rows: [["của cơ quan"]] }],
  });
  await check(host);
  await check(host);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    "Cá nhân",
    "KẾT QUẢ KIỂM TRA",
    "Kết quả kiểm tra (2)",
  ]);
  expect(excel.sheet("KẾT QUẢ KIỂM TRA").cells.get(0)?.get(0)?.value).toBe("của cơ quan");
});

test.each([
  "P. 'Nội vụ' & \"Y tế\" (2023)!",
  "Danh sách xếp loại của cán bộ 1",
  "'".padStart(2, "a").padEnd(31, "ộ"),
])("a sheet called %s is marked, led to and cleared like any other", async (name) => {
  const { excel, host } = open({ sheets: [list(name)] });
  const [before] = (wholeOf(excel) as { sheets: unknown[] }).sheets;
  await check(host);
  expect(marked(excel, name).length).toBeGreaterThan(0);
  const links = [...(excel.book.sheets[1]?.cells.values() ?? [])].flatMap((line) =>
    [...line.values()].flatMap(({ link }) => link?.documentReference ?? []),
  );
  expect(links).toContain(`'${name.replaceAll("'", "''")}'!C3`);
  await host.select({ sheet: name, row: 2, column: 2 });
  expect(excel.book.selection).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
  await host.workbook.clear();
  expect((wholeOf(excel) as { sheets: unknown[] }).sheets[0]).toEqual(before);
});

test("two hundred sheets are read, checked and marked in three syncs", async () => {
  const sheets = Array.from({ length: 200 }, (_, at) => list(`Phòng ${at + 1}`, 20));
  const { excel, host } = open({ sheets }, { mostBytes: 5_000_000 });
  excel.recorder.forget();
  const { overview } = await check(host);
  expect(overview.individuals).toBe(4_000);
  expect(excel.recorder.syncs).toBeLessThanOrEqual(3);
  expect(marked(excel, "Phòng 200").length).toBeGreaterThan(0);
});

test("what others write in a workbook at the same time stays, and is told", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] }, { shared: true });
  const told: unknown[] = [];
  const stop = await host.onChange((change) => told.push(change));
  await host.workbook.read();
  excel.type({ sheet: "Cá nhân", row: 2, column: 2 }, [["HTTNV"]], "coauthor");
  await settled();
  excel.book.sheets.push(newSheet("Của người khác"));
  await host.workbook.apply({ marks: [{ sheet: "Cá nhân", ...ERROR }], sheets: [findings] });
  expect(excel.sheet("Cá nhân").cells.get(2)?.get(2)?.value).toBe("HTTNV");
  expect(excel.book.sheets.map(({ name }) => name)).toContain("Của người khác");
  expect(told).toEqual([{ sheet: "Cá nhân", area: { top: 2, left: 2, bottom: 2, right: 2 } }]);
  await stop();
});

test("a workbook that is closed in the middle leaves nothing half written, and says so", async () => {
  const { excel, host } = open({ sheets: [list("Cá nhân")] });
  const before = wholeOf(excel);
  await host.workbook.read();
  excel.failAll("lostSession");
  const error = await host.workbook
    .apply({ marks: [{ sheet: "Cá nhân", ...ERROR }], sheets: [findings] })
    .catch((one: unknown) => one);
  expect(problemOf(error, "vi", true).code).toBe("EXCEL_LOST");
  expect(wholeOf(excel)).toEqual(before);
});
