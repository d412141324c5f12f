/** @jest-environment jsdom */
import { type ExcelWorkbook, excelWorkbook } from "../../../src/workbook/excel/workbook";
import type { DraftRow, Edits, Mark, SheetDraft } from "../../../src/workbook/port";
import type { ExcelHost } from "../../excel-host/host";
import { loadOffice } from "../../excel-host/jsdom";
import { newId } from "../../excel-host/model/book";
import { cellAt, formatAt, lineOf } from "../../excel-host/model/cells";
import { settled } from "../../excel-host/settled";
import { ROSTER } from "../fixture";
import { hostOf, wholeOf } from "./openedHost";

let use: (host: ExcelHost) => void = () => undefined;

beforeAll(async () => {
  use = await loadOffice(hostOf(ROSTER));
});

function open(host = hostOf(ROSTER)): { host: ExcelHost; workbook: ExcelWorkbook } {
  use(host);
  return { host, workbook: excelWorkbook() };
}

const MARKS: readonly Mark[] = [
  { sheet: "Cá nhân", severity: "error", cells: [{ row: 2, column: 2 }] },
  { sheet: "Cá nhân", severity: "info", cells: [{ row: 2, column: 2 }] },
];

const draftOf = (rows: readonly DraftRow[], more: Partial<SheetDraft> = {}): SheetDraft => ({
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [8, 20],
  rows,
  merges: [],
  frozenRows: 0,
  print: { landscape: true },
  ...more,
});

const marksOnly = (marks: readonly Mark[]): Edits => ({ marks, sheets: [] });
const valueOnly = (value: string | number | null, more = {}): Edits => ({
  marks: null,
  sheets: [],
  values: [{ sheet: "Cá nhân", row: 3, column: 2, value, ...more }],
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string; data?: unknown }) => [error.code, error.data],
  );

describe("marks", () => {
  test("the gravest lies on top, and none is told by colour alone", async () => {
    const { host, workbook } = open();
    await workbook.apply(marksOnly(MARKS));
    const [first, second, ...office] = host.sheet("Cá nhân").conditionalFormats;
    expect([first?.formula, second?.formula]).toEqual([
      '=LEN("xep-loai:error")>0',
      '=LEN("xep-loai:info")>0',
    ]);
    expect(first?.shown).toMatchObject({ fill: "#FFC7CE", color: "#9C0006", bold: true });
    expect([...(first?.shown.borders.values() ?? [])].map(({ style }) => style)).toEqual(
      Array(4).fill("Continuous"),
    );
    expect(second?.shown).toMatchObject({ italic: true });
    expect(office.map(({ formula }) => formula)).toEqual(["=MOD(ROW(),2)=0", '=LEN("khac")>0']);
  });

  test("more areas than one address takes become several formats of the same cells", async () => {
    const rows = Array.from({ length: 6_000 }, (_, row) => [row]);
    const { host, workbook } = open(hostOf({ sheets: [{ name: "Cá nhân", rows }] }));
    const cells = rows.flatMap((_, row) => (row % 2 === 0 ? [{ row, column: 0 }] : []));
    await workbook.apply(marksOnly([{ sheet: "Cá nhân", severity: "warning", cells }]));
    const formats = host.sheet("Cá nhân").conditionalFormats;
    expect(formats.length).toBeGreaterThan(1);
    expect(formats.flatMap(({ areas }) => areas).map(({ top }) => top)).toEqual(
      expect.arrayContaining(cells.map(({ row }) => row)),
    );
    await workbook.clear();
    expect(host.sheet("Cá nhân").conditionalFormats).toEqual([]);
  });

  test("marks that Excel copied with cells are taken off too", async () => {
    const { host, workbook } = open();
    await workbook.apply(marksOnly(MARKS));
    const sheet = host.sheet("Cá nhân");
    const [mark] = sheet.conditionalFormats;
    if (mark) sheet.conditionalFormats.push({ ...mark, id: newId() });
    await workbook.clear();
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      "=MOD(ROW(),2)=0",
      '=LEN("khac")>0',
    ]);
  });

  test("marks that came since the last reading are taken off too: nothing tells of formats that are pasted", async () => {
    const { host, workbook } = open();
    await workbook.apply(marksOnly(MARKS));
    await workbook.read();
    const sheet = host.sheet("Cá nhân");
    const [mark] = sheet.conditionalFormats;
    if (mark) sheet.conditionalFormats.push({ ...mark, id: newId() });
    await workbook.clear();
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      "=MOD(ROW(),2)=0",
      '=LEN("khac")>0',
    ]);
  });

  test("a sheet that was protected since may be told again what marks it has, and no others", async () => {
    const { host, workbook } = open();
    await workbook.apply(marksOnly(MARKS));
    host.sheet("Cá nhân").protection = {};
    const edits = { marks: MARKS, sheets: [draftOf([{ cells: [{ value: "mới" }] }])] };
    expect(await codeOf(workbook.apply(edits))).toBe("done");
    expect(cellAt(host.sheet("Kết quả kiểm tra"), 0, 0)?.value).toBe("mới");
    expect(await codeOf(workbook.apply(marksOnly(MARKS.slice(1))))).toEqual([
      "PROTECTED_SHEET",
      { sheet: "Cá nhân" },
    ]);
    expect(await codeOf(workbook.clear())).toEqual(["PROTECTED_SHEET", { sheet: "Cá nhân" }]);
  });

  test.each([
    ["an office's rule", 3, ["xep-loai:error", "MOD", "khac"], ["MOD", "khac"]],
    ["a mark", 0, ["xep-loai:error", "xep-loai:error", "MOD", "khac"], ["xep-loai:error", "MOD", "khac"]],
  ])(
    "where Excel has lost %s, the list is read and marked, and the others are taken off",
    async (_, at, marked, cleared) => {
      const { host, workbook } = open();
      const formats = () =>
        host
          .sheet("Cá nhân")
          .conditionalFormats.map(({ formula }) => /xep-loai:\w+|MOD|khac/.exec(formula)?.[0]);
      await workbook.apply(marksOnly(MARKS));
      const whole = await workbook.read();
      const lost = host.sheet("Cá nhân").conditionalFormats[at];
      if (lost) lost.lost = true;
      expect(await workbook.read()).toEqual(whole);
      await workbook.apply(marksOnly(MARKS.slice(0, 1)));
      expect(formats()).toEqual(marked);
      await workbook.clear();
      expect(formats()).toEqual(cleared);
      await settled();
      expect(host.kept.size).toBe(0);
    },
  );

  test("a mark that somebody took off between reading and writing does not stop the others", async () => {
    const { host, workbook } = open();
    await workbook.apply(marksOnly(MARKS));
    await workbook.read();
    host.sheet("Cá nhân").conditionalFormats.shift();
    await workbook.apply(marksOnly(MARKS));
    expect(host.sheet("Cá nhân").conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=LEN("xep-loai:error")>0',
      '=LEN("xep-loai:info")>0',
      "=MOD(ROW(),2)=0",
      '=LEN("khac")>0',
    ]);
  });
});

test("what the person looks at stays: sheet, selection, filter, frozen rows", async () => {
  const { host, workbook } = open();
  host.select("Tập thể", { top: 1, left: 1, bottom: 1, right: 1 });
  host.sheet("Cá nhân").filter = { top: 1, left: 0, bottom: 3, right: 2 };
  host.sheet("Cá nhân").frozen = { top: 0, left: 0, bottom: 1, right: 16_383 };
  await workbook.read();
  await workbook.apply({ marks: MARKS, sheets: [draftOf([{ cells: [{ value: "a" }] }])] });
  await workbook.clear();
  expect(host.book.active.name).toBe("Tập thể");
  expect(host.book.selection).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
  expect(host.sheet("Cá nhân").filter).not.toBeNull();
  expect(host.sheet("Cá nhân").frozen).toEqual({ top: 0, left: 0, bottom: 1, right: 16_383 });
});

describe("a sheet of ours", () => {
  test("looks as drafted", async () => {
    const { host, workbook } = open();
    const style = {
      bold: true,
      size: 14,
      fill: "E7E6E6",
      border: true,
      wrap: true,
      horizontal: "center",
    } as const;
    await workbook.apply({
      marks: null,
      sheets: [
        draftOf(
          [
            {
              height: 30,
              cells: [
                { value: "Tên", style },
                { value: "Ngày", style },
              ],
            },
            {
              cells: [
                {
                  value: "Ô",
                  style: { color: "0563C1", underline: true },
                  link: { sheet: "Cá nhân", row: 2, column: 1 },
                },
                { value: { serial: 45286 } },
              ],
            },
            { cells: [null, { value: 0.5, style: { numberFormat: "0.0%" } }] },
          ],
          {
            frozenRows: 1,
            print: {
              landscape: false,
              repeatRows: [0, 0],
              pageStarts: [2],
              footer: "&LBản thảo&CTrang &P/&N",
            },
          },
        ),
      ],
    });
    const sheet = host.sheet("Kết quả kiểm tra");
    const heading = formatAt(sheet, 0, 0);
    expect(heading).toMatchObject({
      fill: "#E7E6E6",
      wrapText: true,
      horizontalAlignment: "Center",
      font: { name: "Times New Roman", size: 14, bold: true },
    });
    for (const edge of ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const)
      expect(formatAt(sheet, 0, 1).borders[edge].style).toBe("Continuous");
    expect(formatAt(sheet, 1, 1).borders.EdgeLeft.style).toBe("None");
    expect(cellAt(sheet, 1, 0)).toMatchObject({
      value: "Ô",
      link: { documentReference: "'Cá nhân'!B3" },
      format: { font: { color: "#0563C1", underline: "Single" } },
    });
    expect(cellAt(sheet, 1, 1)).toMatchObject({ value: 45286, format: { numberFormat: "dd/mm/yyyy" } });
    expect(formatAt(sheet, 2, 1).numberFormat).toBe("0.0%");
    expect(sheet.rows.get(0)?.size).toBe(30);
    expect(sheet.columns.get(1)?.size).toBe(105);
    expect(sheet.frozen).toMatchObject({ top: 0, bottom: 0 });
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.page).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { top: 0, bottom: 0 },
      rowBreaks: new Set([2]),
    });
    expect(Object.fromEntries(sheet.page.headersFooters)).toMatchObject({
      LeftFooter: "Bản thảo",
      CenterFooter: "Trang &P/&N",
    });
  });

  test("written anew, keeps nothing of what it was", async () => {
    const { host, workbook } = open();
    const style = { fill: "FF0000", border: true };
    const long = draftOf(
      Array.from({ length: 9 }, () => ({
        height: 40,
        cells: [
          { value: "cũ", style },
          { value: "cũ", style },
        ],
      })),
      { merges: [{ top: 4, left: 0, bottom: 5, right: 1 }], frozenRows: 3 },
    );
    const short = draftOf([{ cells: [{ value: "mới" }] }]);
    await workbook.apply({ marks: null, sheets: [long] });
    await workbook.apply({ marks: null, sheets: [short] });
    const plain = open();
    await plain.workbook.apply({ marks: null, sheets: [short] });
    const shown = (other: ExcelHost) => {
      const sheet = other.sheet("Kết quả kiểm tra");
      const cells = [0, 1, 4, 8].map((row) => [
        cellAt(sheet, row, 0)?.value ?? "",
        formatAt(sheet, row, 0).fill,
      ]);
      return { cells, merges: sheet.merges, frozen: sheet.frozen, height: sheet.rows.get(4)?.size ?? null };
    };
    expect(shown(host)).toEqual(shown(plain.host));
  });

  test("of which a person made a table is written anew", async () => {
    const { host, workbook } = open();
    const rows = Array.from({ length: 4 }, () => ({ cells: [{ value: "một" }, { value: "hai" }] }));
    const draft = draftOf(rows, { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    await workbook.apply({ marks: null, sheets: [draft] });
    const sheet = host.sheet("Kết quả kiểm tra");
    const area = { top: 0, left: 0, bottom: 3, right: 1 };
    sheet.tables = [{ id: newId(), name: "Bảng1", area, showHeaders: true }];
    await workbook.read();
    await workbook.apply({ marks: null, sheets: [draft] });
    expect([sheet.tables, sheet.merges]).toEqual([[], draft.merges]);
  });

  test("written anew, shows the rows that a person filtered away or hid", async () => {
    const { host, workbook } = open();
    const rows = Array.from({ length: 5 }, (_, row) => ({
      cells: [{ value: `dòng ${row}` }, { value: row }],
    }));
    await workbook.apply({ marks: null, sheets: [draftOf(rows)] });
    const sheet = host.sheet("Kết quả kiểm tra");
    sheet.filter = { top: 0, left: 0, bottom: 3, right: 1 };
    for (const row of [1, 2, 4]) lineOf(sheet.rows, row).hidden = true;
    lineOf(sheet.columns, 1).hidden = true;
    await workbook.apply({ marks: null, sheets: [draftOf(rows)] });
    expect(sheet.filter).toBeNull();
    expect([...sheet.rows.values(), ...sheet.columns.values()].some(({ hidden }) => hidden)).toBe(false);
  });

  test("comes to the front only where that is asked", async () => {
    const { host, workbook } = open();
    const edits = { marks: null, sheets: [draftOf([{ cells: [{ value: "a" }] }])] };
    await workbook.apply(edits);
    expect(host.book.active.name).toBe("Cá nhân");
    await workbook.applyAndShow(edits, "findings");
    expect(host.book.active.name).toBe("Kết quả kiểm tra");
  });

  test("is written even where no printer lets its page be set up", async () => {
    const { host, workbook } = open();
    host.failInside({ code: "InvalidOperation", message: "no printer", at: "PageLayout.paperSize" });
    await workbook.apply({ marks: MARKS, sheets: [draftOf([{ cells: [{ value: "a" }] }])] });
    const answers = host.recorder.requests.map(({ response }) => response?.Error?.Message);
    expect(answers).toContain("no printer");
    expect(cellAt(host.sheet("Kết quả kiểm tra"), 0, 0)?.value).toBe("a");
  });
});

test("more than one request takes is cut, and comes out whole", async () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => ({
    cells: [{ value: row }, { value: `Nguyễn Văn Thử số ${row}, ${"lý do rất dài ".repeat(30)}` }],
  }));
  const { host, workbook } = open();
  await workbook.read();
  host.recorder.forget();
  await workbook.apply({ marks: MARKS, sheets: [draftOf(rows)] });
  const sizes = host.recorder.requests.flatMap(({ kind, size }) => (kind === "sync" ? [size] : []));
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  const sheet = host.sheet("Kết quả kiểm tra");
  expect(cellAt(sheet, 11_999, 1)?.value).toContain("số 11999,");
  await settled();
  expect(host.kept.size).toBe(0);
});

test("where Excel cannot take several syncs back as one, they are written as several", async () => {
  const newest = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  const rows = Array.from({ length: 9_000 }, (_, row) => ({
    cells: [{ value: row }, { value: `${row} ${"lý do rất dài ".repeat(40)}` }],
  }));
  const { host, workbook } = open();
  host.failInside({ code: "UndoNotSupported", message: "", at: "Range.formulas" });
  await workbook.apply({ marks: MARKS, sheets: [draftOf(rows)] });
  newest.mockRestore();
  const refused = host.recorder.requests.map(({ response }) => response?.Error?.Code);
  expect(refused).toContain("UndoNotSupported");
  expect(cellAt(host.sheet("Kết quả kiểm tra"), 8_999, 0)?.value).toBe(8_999);
  expect(host.sheet("Cá nhân").conditionalFormats).toHaveLength(4);
});

test("many cells at once, side by side and apart", async () => {
  const rows = Array.from({ length: 1_200 }, (_, row) => [row, "HTTNV"]);
  const { host, workbook } = open(hostOf({ sheets: [{ name: "Cá nhân", rows }] }));
  const values = rows.flatMap((_, row) =>
    row % 3 === 0 ? [] : [{ sheet: "Cá nhân", row, column: 1, value: "Hoàn thành tốt nhiệm vụ" }],
  );
  await workbook.read();
  await workbook.apply({ marks: null, sheets: [], values });
  const texts = rows.map((_, row) => cellAt(host.sheet("Cá nhân"), row, 1)?.value);
  expect(texts).toEqual(rows.map((_, row) => (row % 3 === 0 ? "HTTNV" : "Hoàn thành tốt nhiệm vụ")));
});

describe("cells that a person asked for", () => {
  test("a cell that was changed since it was read is left alone, and so is every other", async () => {
    const { host, workbook } = open();
    await workbook.read();
    host.type({ sheet: "Cá nhân", row: 3, column: 2 }, [["HTNV"]]);
    const before = wholeOf(host);
    expect(await codeOf(workbook.apply(valueOnly("Hoàn thành tốt nhiệm vụ")))).toEqual([
      "WORKBOOK_CHANGED",
      { sheet: "Cá nhân", cell: "C4" },
    ]);
    expect(wholeOf(host)).toEqual(before);
  });

  test("the format stays, and a day gets one that shows it", async () => {
    const { host, workbook } = open();
    const values = [
      { sheet: "Cá nhân", row: 2, column: 2, value: "0123", font: "Arial" },
      { sheet: "Cá nhân", row: 3, column: 2, value: { serial: 45286 } },
    ];
    await workbook.apply({ marks: null, sheets: [], values });
    const sheet = host.sheet("Cá nhân");
    expect(cellAt(sheet, 2, 2)).toMatchObject({ value: "0123", format: { font: { name: "Arial" } } });
    expect(cellAt(sheet, 3, 2)).toMatchObject({ value: 45286, format: { numberFormat: "dd/mm/yyyy" } });
  });

  test("the heading of a table is not changed by itself", async () => {
    const { host, workbook } = open();
    const area = { top: 3, left: 0, bottom: 3, right: 2 };
    host.sheet("Cá nhân").tables = [{ id: newId(), name: "Bảng1", area, showHeaders: true }];
    expect(await codeOf(workbook.apply(valueOnly("mới")))).toEqual([
      "CELL_NOT_ALONE",
      { sheet: "Cá nhân", cell: "C4", reason: "heading" },
    ]);
    expect(await codeOf(workbook.apply(valueOnly("mới", { onlyText: true })))).toBe("done");
    expect(cellAt(host.sheet("Cá nhân"), 3, 2)?.value).toBe("HTTNV");
  });

  test("a formula is left alone where only text is to be changed", async () => {
    const { host, workbook } = open();
    host.type({ sheet: "Cá nhân", row: 3, column: 2 }, [["=1+1"]]);
    await workbook.apply(valueOnly("mới", { onlyText: true }));
    expect(cellAt(host.sheet("Cá nhân"), 3, 2)?.formula).toBe("=1+1");
    await workbook.apply(valueOnly("mới"));
    expect(cellAt(host.sheet("Cá nhân"), 3, 2)).toMatchObject({ value: "mới", formula: null });
  });
});

test.each([
  ["AccessDenied", false, "PROTECTED_SHEET"],
  ["AccessDenied", true, "READ_ONLY_WORKBOOK"],
  ["FilteredRangeConflict", false, "FILTERED_RANGE"],
  ["MergedRangeConflict", false, "MERGED_RANGE"],
  ["InactiveWorkbook", false, "OTHER_WORKBOOK_IN_FRONT"],
  ["ApiNotFound", false, "EXCEL_TOO_OLD"],
  ["MemoryLimitReached", false, "TOO_MUCH_AT_ONCE"],
  ["SomethingNew", false, "EXCEL_REFUSED"],
] as const)("Excel's %s while writing (read-only: %s) is told as %s", async (code, readOnly, meaning) => {
  const { host, workbook } = open();
  host.book.readOnly = readOnly;
  await workbook.read();
  host.failInside({ code, message: "" });
  expect(await codeOf(workbook.apply(marksOnly(MARKS)))).toEqual([
    meaning,
    meaning === "EXCEL_REFUSED" ? { reason: code } : {},
  ]);
});

test("a cell that is being edited stops writing before anything is written", async () => {
  const { host, workbook } = open();
  await workbook.read();
  const before = wholeOf(host);
  host.setEditing(true);
  expect(await codeOf(workbook.apply(marksOnly(MARKS)))).toEqual(["CELL_BEING_EDITED", {}]);
  expect(wholeOf(host)).toEqual(before);
  host.setEditing(false);
  expect(await codeOf(workbook.apply(marksOnly(MARKS)))).toBe("done");
});

test("fifty checks and clearings leave nothing kept in Excel and the list as it was", async () => {
  const { host, workbook } = open();
  const before = wholeOf(host);
  for (let run = 0; run < 50; run += 1) {
    await workbook.read();
    await workbook.apply(marksOnly(MARKS));
    await workbook.clear();
  }
  await settled();
  expect(host.kept.size).toBe(0);
  expect(wholeOf(host)).toEqual(before);
});
