/** @jest-environment jsdom */
import { excelWorkbook } from "../../../src/workbook/excel/workbook";
import type { SheetSnapshot } from "../../../src/workbook/port";
import type { ExcelHost, HostOptions } from "../../excel-host/host";
import { loadOffice } from "../../excel-host/jsdom";
import { newSheet } from "../../excel-host/model/book";
import { emptyCell, lineOf, putCell } from "../../excel-host/model/cells";
import { PLAIN } from "../../excel-host/model/format";
import { settled } from "../../excel-host/settled";
import { type Fixture, ROSTER } from "../fixture";
import { hostOf } from "./openedHost";

let use: (host: ExcelHost) => void = () => undefined;

beforeAll(async () => {
  use = await loadOffice(hostOf(ROSTER));
});

async function read(host: ExcelHost): Promise<readonly SheetSnapshot[]> {
  use(host);
  const sheets = await excelWorkbook().read();
  await settled();
  expect(host.recorder.notBuilt).toEqual([]);
  expect(host.kept.size).toBe(0);
  return sheets;
}

/** A sheet of one column, each cell of a value and a number format. */
function columnOf(
  cells: readonly (readonly [value: string | number | boolean | { error: string }, numberFormat: string])[],
  options: HostOptions = {},
): ExcelHost {
  const host = hostOf({ sheets: [{ name: "A", rows: [] }] }, options);
  for (const [row, [value, numberFormat]] of cells.entries())
    putCell(host.sheet("A"), row, 0, { ...emptyCell({ ...PLAIN, numberFormat }), value });
  return host;
}

const valuesOf = ([sheet]: readonly SheetSnapshot[]) => sheet?.rows.map(({ cells }) => cells[0]);

test("numbers are days where their format shows days", async () => {
  const host = columnOf([
    [45286, "dd/mm/yyyy"],
    [45286, "General"],
    [0.5, "hh:mm"],
    [1500, '0 "d"'],
    [45286, "[$-42A]dd mmmm yyyy"],
  ]);
  expect(valuesOf(await read(host))).toEqual([
    { serial: 45286 },
    45286,
    { serial: 0.5 },
    1500,
    { serial: 45286 },
  ]);
});

test("days of a workbook that counts from 1904 are told as those of any other; times stay times", async () => {
  const host = columnOf(
    [
      [43824, "dd/mm/yyyy"],
      [0.5, "hh:mm"],
      [7, "General"],
    ],
    { date1904: true },
  );
  expect(valuesOf(await read(host))).toEqual([{ serial: 45286 }, { serial: 0.5 }, 7]);
});

test("errors, truths and texts that look like errors are told apart", async () => {
  const host = columnOf([
    [{ error: "#N/A" }, "General"],
    ["#N/A", "@"],
    [true, "General"],
    ["#1", "General"],
  ]);
  expect(valuesOf(await read(host))).toEqual([{ error: "#N/A" }, "#N/A", true, "#1"]);
});

test("rows and columns that are hidden, sheets that are hidden or protected, and sheets without a value", async () => {
  const host = hostOf({
    sheets: [
      {
        name: "A",
        rows: [
          [null, null, null],
          [null, "b2", "c2"],
          [null, "b3"],
        ],
      },
      { name: "Trống", rows: [] },
      { name: "Kín", rows: [["x"]], protected: true },
    ],
  });
  const sheet = host.sheet("A");
  lineOf(sheet.rows, 2).hidden = true;
  lineOf(sheet.columns, 2).hidden = true;
  host.sheet("Trống").visibility = "Hidden";
  host.sheet("Kín").visibility = "VeryHidden";
  const [first, empty, locked] = await read(host);
  expect(first).toMatchObject({
    rows: [
      { index: 1, cells: [null, "b2", "c2"], hidden: false },
      { index: 2, cells: [null, "b3"], hidden: true },
    ],
    hiddenColumns: [2],
    visibility: "visible",
    protected: false,
  });
  expect(empty).toMatchObject({ rows: [], merges: [], visibility: "hidden" });
  expect(locked).toMatchObject({ visibility: "veryHidden", protected: true });
});

test("two syncs read the workbook, its custom XML parts among them", async () => {
  const host = hostOf(ROSTER);
  host.book.parts.push({ id: "{1}", xml: '<ghi xmlns="urn:thu">x</ghi>' });
  use(host);
  host.recorder.forget();
  const workbook = excelWorkbook(["urn:thu", "urn:khac"]);
  await workbook.read();
  expect([await workbook.part("urn:thu"), await workbook.part("urn:khac")]).toEqual([
    '<ghi xmlns="urn:thu">x</ghi>',
    null,
  ]);
  expect(host.recorder.syncs).toBe(2);
});

test("a part is read anew where it is asked for a second time", async () => {
  const host = hostOf(ROSTER);
  host.book.parts.push({ id: "{1}", xml: '<ghi xmlns="urn:thu">một</ghi>' });
  use(host);
  const workbook = excelWorkbook(["urn:thu"]);
  await workbook.read();
  await workbook.part("urn:thu");
  host.book.parts = [{ id: "{2}", xml: '<ghi xmlns="urn:thu">hai</ghi>' }];
  expect(await workbook.part("urn:thu")).toBe('<ghi xmlns="urn:thu">hai</ghi>');
});

describe("merged cells", () => {
  const merged = (count: number): Fixture => ({
    sheets: [
      {
        name: "A",
        rows: Array.from({ length: 2 * count }, (_, row) => [row % 2 === 0 ? `Phòng ${row}` : null, "x"]),
        merges: Array.from({ length: count }, (_, at) => ({
          top: 2 * at,
          left: 0,
          bottom: 2 * at + 1,
          right: 0,
        })),
      },
    ],
  });

  test.each([1, 511, 512, 513, 2_000])("all of %i are told", async (count) => {
    const fixture = merged(count);
    const [sheet] = await read(hostOf(fixture));
    expect(sheet?.merges).toEqual(fixture.sheets[0]?.merges);
  });
});

describe("what is too much for one answer", () => {
  const large = (rows: number): Fixture => ({
    sheets: [
      { name: "Nhỏ", rows: [["a", 1]] },
      {
        name: "Lớn",
        rows: Array.from({ length: rows }, (_, row) => [row, `Họ và tên số ${row}`, "HTTNV", null, row / 2]),
      },
    ],
  });

  test("is read band by band, and comes out the same", async () => {
    const fixture = large(3_000);
    const whole = await read(hostOf(fixture));
    const host = hostOf(fixture, { mostBytes: 150_000 });
    use(host);
    const workbook = excelWorkbook();
    expect(await workbook.read()).toEqual(whole);
    expect(host.recorder.syncs).toBeGreaterThan(3);
  });

  test("is not asked for at once a second time", async () => {
    const host = hostOf(large(3_000), { mostBytes: 150_000 });
    use(host);
    const workbook = excelWorkbook();
    await workbook.read();
    await settled();
    const { syncs } = host.recorder;
    await workbook.read();
    await settled();
    expect(host.recorder.syncs - syncs).toBeLessThan(syncs);
  });

  test("a sheet whose values all stand far below", async () => {
    const host = hostOf(large(3));
    const sheet = host.sheet("Nhỏ");
    sheet.cells.clear();
    putCell(sheet, 40_000, 1, { ...emptyCell(PLAIN), value: "dưới" });
    const [small] = await read(host);
    expect(small?.rows).toEqual([{ index: 40_000, cells: [null, "dưới"], hidden: false }]);
  });

  test("a stray value in the last row costs a few syncs, and is told", async () => {
    const host = hostOf(large(50));
    putCell(host.sheet("Lớn"), 1_048_575, 9, { ...emptyCell(PLAIN), value: "lạc" });
    const [, sheet] = await read(host);
    expect(sheet?.rows).toHaveLength(51);
    expect(sheet?.rows.at(-1)?.index).toBe(1_048_575);
    expect(sheet?.rows.at(-1)?.cells[9]).toBe("lạc");
    expect(host.recorder.syncs).toBeLessThan(10);
  });
});

describe("fonts of encodings before Unicode", () => {
  const withFont = (host: ExcelHost, row: number, name: string, value: string) =>
    putCell(host.sheet("A"), row, 0, {
      ...emptyCell({ ...PLAIN, font: { ...PLAIN.font, name } }),
      value,
    });

  test("one font for all texts needs no sync of its own", async () => {
    const host = columnOf([]);
    withFont(host, 0, ".VnTime", "NguyÔn V¨n Thö");
    withFont(host, 1, ".VnTime", "12");
    const [sheet] = await read(host);
    expect(sheet?.rows.map(({ fonts }) => fonts)).toEqual([[".VnTime"], [".VnTime"]]);
    expect(host.recorder.syncs).toBe(2);
  });

  test("of several fonts each text is told its own", async () => {
    const host = columnOf([]);
    withFont(host, 0, "Arial", "Danh sách");
    withFont(host, 1, ".VnTime", "NguyÔn V¨n Thö");
    const [sheet] = await read(host);
    expect(sheet?.rows.map(({ fonts }) => fonts)).toEqual([undefined, [".VnTime"]]);
  });

  test("nobody asks for fonts where every text is Vietnamese", async () => {
    const host = columnOf([]);
    withFont(host, 0, "Arial", "Danh sách Lê Hà Đỗ, mức “Tốt”");
    withFont(host, 1, "Times New Roman", "Trần Văn Thử");
    expect((await read(host))[0]?.rows.every(({ fonts }) => fonts === undefined)).toBe(true);
    expect(host.recorder.syncs).toBe(2);
  });
});

test.each([
  ["cellEdit", "CELL_BEING_EDITED"],
  ["activityLimit", "EXCEL_BUSY"],
  ["lostSession", "EXCEL_LOST"],
  ["requestTooLarge", "TOO_MUCH_AT_ONCE"],
  ["unknown", "EXCEL_REFUSED"],
] as const)("where Excel answers %s, reading fails with %s", async (fault, code) => {
  const host = hostOf(ROSTER);
  use(host);
  host.failAll(fault);
  await expect(excelWorkbook().read()).rejects.toMatchObject({ name: "WorkbookError", code });
});

describe("reading again", () => {
  const undone = async (contentsOnly: boolean, between: (host: ExcelHost) => void = () => undefined) => {
    const host = hostOf(ROSTER);
    use(host);
    const workbook = excelWorkbook();
    await workbook.read();
    await workbook.apply({ marks: [], sheets: [FINDINGS] });
    host.type({ sheet: "Cá nhân", row: 2, column: 2 }, [["HTNV"]]);
    between(host);
    const sheets = await workbook.read(undefined, contentsOnly);
    return { sheets, undoable: host.book.undoable };
  };
  const FINDINGS = {
    id: "findings",
    title: "Kết quả kiểm tra",
    columnWidths: [],
    rows: [{ cells: [{ value: "một" }, { value: "hai" }] }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    frozenRows: 0,
    print: { landscape: true },
  };

  test("after nothing but words were typed leaves what the person can undo, and tells the same", async () => {
    const again = await undone(true);
    expect(again.undoable).toBe(1);
    expect(again.sheets).toEqual((await undone(false)).sheets);
    expect(again.sheets.map(({ merges }) => merges.length)).toEqual([1, 0, 1]);
  });

  test("asks about a sheet that has come since", async () => {
    const { sheets } = await undone(true, (host) => {
      const added = newSheet("Thêm");
      putCell(added, 0, 0, { ...emptyCell(PLAIN), value: "gộp" });
      added.merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
      host.book.sheets.push(added);
    });
    expect(sheets.find(({ name }) => name === "Thêm")?.merges).toHaveLength(1);
  });
});
