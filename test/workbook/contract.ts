import { WorkbookError } from "../../src/workbook/errors";
import { markedSeverity } from "../../src/workbook/markFormula";
import type { CustomPart, DraftChart, Mark, SheetDraft, Workbook } from "../../src/workbook/port";
import { type Fixture, ROSTER } from "./fixture";

/** What the suite must be able to ask of an adapter, besides the port itself. */
export interface Opened {
  readonly workbook: Workbook;
  /** Every conditional format by now, the office's and ours, as people see them; no order is meant. */
  formats(): Promise<readonly Format[]>;
  /** The workbook saved and opened again, after a person renamed a sheet if told. */
  reopen(renamed?: { readonly from: string; readonly to: string }): Promise<Opened>;
  /** Everything that the workbook holds, in a form that is equal only where the workbook is. */
  whole(): unknown;
}

export interface Format {
  readonly sheet: string;
  /** Areas with blanks between. */
  readonly areas: string;
  readonly formula: string;
}

const MARKS: readonly Mark[] = [
  {
    sheet: "Cá nhân",
    severity: "error",
    cells: [
      { row: 2, column: 2 },
      { row: 3, column: 2 },
    ],
  },
  { sheet: "Cá nhân", severity: "warning", cells: [{ row: 3, column: 1 }] },
  { sheet: "Tập thể", severity: "info", cells: [{ row: 1, column: 0 }] },
];

const FINDINGS: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [6, 30, 12],
  rows: [
    {
      height: 24,
      cells: [{ value: "KẾT QUẢ KIỂM TRA", style: { bold: true, size: 14, horizontal: "center" } }],
    },
    { cells: ["STT", "Họ và tên", "Ngày"].map((value) => ({ value, style: { bold: true, border: true } })) },
    {
      cells: [
        { value: 1, style: { border: true } },
        { value: "=1+1", style: { border: true }, link: { sheet: "Cá nhân", row: 2, column: 1 } },
        { value: { serial: 45286 }, style: { border: true } },
      ],
    },
    { cells: [{ value: 1, formula: "SUM(A3:A3)" }, { value: " + @ < & \" ' \n dòng hai " }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozenRows: 2,
  print: { landscape: true, repeatRows: [1, 1], footer: "&CTrang &P/&N" },
};

const CHART: DraftChart = {
  title: "Mức xếp loại <theo> đơn vị",
  direction: "columns",
  categories: { top: 2, left: 1, bottom: 3, right: 1 },
  series: [
    { name: { row: 1, column: 0 }, values: { top: 2, left: 0, bottom: 3, right: 0 }, color: "1F4E79" },
  ],
  at: { top: 5, left: 0, bottom: 20, right: 2 },
};

/** What every adapter of the port must do alike. */
export function workbookContract(name: string, open: (fixture: Fixture) => Promise<Opened>): void {
  const marksOf = async (opened: Opened) =>
    (await opened.formats())
      .flatMap(({ sheet, areas, formula }) => {
        const severity = markedSeverity(formula);
        return severity === null ? [] : [`${severity} ${sheet}!${areas}`];
      })
      .sort();
  const officeFormats = async (opened: Opened) =>
    (await opened.formats()).filter(({ formula }) => markedSeverity(formula) === null);
  const sheet = async ({ workbook }: Opened, title: string) =>
    (await workbook.read()).find((one) => one.name === title);
  const code = async (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (error) => (error instanceof WorkbookError ? `${error.code} ${error.data.sheet}` : error),
    );

  describe(`a workbook in ${name}`, () => {
    test("a mark is one format of its severity over joined areas", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: MARKS, sheets: [] });
      expect(await marksOf(opened)).toEqual(["error Cá nhân!C3:C4", "info Tập thể!A2", "warning Cá nhân!B4"]);
    });

    test("marks replace those of an earlier run, on every sheet", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: MARKS, sheets: [] });
      await opened.workbook.apply({ marks: MARKS.slice(1, 2), sheets: [] });
      expect(await marksOf(opened)).toEqual(["warning Cá nhân!B4"]);
    });

    test("a mark inside a merge marks the whole of it, once", async () => {
      const opened = await open(ROSTER);
      const cells = [
        { row: 0, column: 1 },
        { row: 0, column: 2 },
      ];
      await opened.workbook.apply({ marks: [{ sheet: "Cá nhân", severity: "info", cells }], sheets: [] });
      expect(await marksOf(opened)).toEqual(["info Cá nhân!A1:C1"]);
    });

    test("marking twice leaves what marking once left", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS] });
      const once = await (await opened.reopen()).whole();
      await opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS] });
      expect(await (await opened.reopen()).whole()).toEqual(once);
    });

    test("clearing removes every mark and leaves the office's own formats and values", async () => {
      const opened = await open(ROSTER);
      const before = { formats: await opened.formats(), values: await opened.workbook.read() };
      await opened.workbook.apply({ marks: MARKS, sheets: [] });
      expect(await officeFormats(opened)).toEqual(before.formats);
      await opened.workbook.clear();
      expect({ formats: await opened.formats(), values: await opened.workbook.read() }).toEqual(before);
    });

    test("a sheet of ours is the last, with texts as texts and formulas as their results", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: [], sheets: [FINDINGS] });
      const sheets = await (await opened.reopen()).workbook.read();
      expect(sheets.map(({ name: title, own }) => [title, own])).toEqual([
        ["Cá nhân", null],
        ["Tập thể", null],
        ["Kết quả kiểm tra", "findings"],
      ]);
      expect(sheets[2]?.merges).toEqual(FINDINGS.merges);
      expect(sheets[2]?.rows.map(({ index, cells }) => [index, ...cells])).toEqual([
        [0, "KẾT QUẢ KIỂM TRA"],
        [1, "STT", "Họ và tên", "Ngày"],
        [2, 1, "=1+1", { serial: 45286 }],
        [3, 1, " + @ < & \" ' \n dòng hai "],
      ]);
    });

    test.each(["=SUM(A1)", "+84 24", "-", "@ai", "'trích", "_x0041_", "\tthụt"])(
      "%j stays text",
      async (value) => {
        const opened = await open(ROSTER);
        await opened.workbook.apply({
          marks: [],
          sheets: [{ ...FINDINGS, rows: [{ cells: [{ value }] }], merges: [] }],
        });
        expect((await sheet(await opened.reopen(), FINDINGS.title))?.rows[0]?.cells).toEqual([value]);
      },
    );

    test("a sheet of ours is found again under another title, and written in its place", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: [], sheets: [FINDINGS] });
      const renamed = await opened.reopen({ from: "Kết quả kiểm tra", to: "Lỗi 'đỏ' & vàng" });
      await renamed.workbook.apply({
        marks: [],
        sheets: [{ ...FINDINGS, rows: [{ cells: [{ value: "mới" }] }] }],
      });
      const sheets = await renamed.workbook.read();
      expect(sheets.map(({ name: title }) => title)).toEqual(["Cá nhân", "Tập thể", "Lỗi 'đỏ' & vàng"]);
      expect(sheets[2]?.rows).toEqual([{ index: 0, cells: ["mới"], hidden: false }]);
    });

    test("a sheet of the office's with our title is left alone, and ours takes another", async () => {
      const office = { name: "KẾT QUẢ KIỂM TRA", rows: [["của cơ quan"]] };
      const opened = await open({ sheets: [office, ...ROSTER.sheets] });
      await opened.workbook.apply({ marks: [], sheets: [FINDINGS] });
      expect((await sheet(opened, office.name))?.rows[0]?.cells).toEqual(["của cơ quan"]);
      expect((await sheet(opened, "Kết quả kiểm tra (2)"))?.own).toBe("findings");
    });

    test("sheets of ours that are not written again stay as they are", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: [], sheets: [FINDINGS] });
      const before = await sheet(opened, FINDINGS.title);
      await opened.workbook.apply({
        marks: MARKS,
        sheets: [{ ...FINDINGS, id: "summary", title: "Tổng hợp" }],
      });
      expect(await sheet(opened, FINDINGS.title)).toEqual(before);
      expect((await sheet(opened, "Tổng hợp"))?.own).toBe("summary");
    });

    test("marks of an earlier run stay where none are given", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({ marks: MARKS, sheets: [] });
      const before = await opened.formats();
      await opened.workbook.apply({ marks: null, sheets: [FINDINGS] });
      expect(await opened.formats()).toEqual(before);
      expect((await sheet(opened, FINDINGS.title))?.own).toBe("findings");
    });

    test("a sheet with a chart reads as without it, and written twice is as written once", async () => {
      const opened = await open(ROSTER);
      const charted: SheetDraft = {
        ...FINDINGS,
        charts: [CHART],
        print: { landscape: true, pageStarts: [4] },
      };
      await opened.workbook.apply({ marks: [], sheets: [charted] });
      const once = await (await opened.reopen()).whole();
      const plain = await open(ROSTER);
      await plain.workbook.apply({ marks: [], sheets: [FINDINGS] });
      expect(await sheet(opened, FINDINGS.title)).toEqual(await sheet(plain, FINDINGS.title));
      await opened.workbook.apply({ marks: [], sheets: [charted] });
      expect(await (await opened.reopen()).whole()).toEqual(once);
    });

    test("a protected sheet is not marked, and nothing else is written either", async () => {
      const [people, units] = ROSTER.sheets;
      const opened = await open({
        sheets: [
          { ...(people as Fixture["sheets"][0]) },
          { ...(units as Fixture["sheets"][0]), protected: true },
        ],
      });
      const before = await opened.whole();
      expect(await code(opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS] }))).toBe(
        "PROTECTED_SHEET Tập thể",
      );
      expect(await opened.whole()).toEqual(before);
      expect(await code(opened.workbook.apply({ marks: MARKS.slice(0, 2), sheets: [] }))).toBe("done");
    });

    test("a cell that a person asked for holds the new value, and every other cell its own", async () => {
      const opened = await open(ROSTER);
      const values = [
        { sheet: "Cá nhân", row: 2, column: 2, value: "=HTTNV" },
        { sheet: "Cá nhân", row: 3, column: 0, value: { serial: 45286 } },
        { sheet: "Cá nhân", row: 3, column: 1, value: null },
        { sheet: "Tập thể", row: 1, column: 1, value: 20.5 },
      ];
      await opened.workbook.apply({ marks: [], sheets: [], values });
      const sheets = await (await opened.reopen()).workbook.read();
      expect(sheets.map(({ rows }) => rows.slice(1).map(({ cells }) => cells))).toEqual([
        [
          ["STT", "Họ và tên", "Mức xếp loại"],
          [1, "Trần Văn Thử", "=HTTNV"],
          [{ serial: 45286 }, null, "HTTNV"],
        ],
        [["Phòng Mẫu", 20.5]],
      ]);
    });

    test("a cell that is not there yet is put in, left of others, right of them and below", async () => {
      const opened = await open({ sheets: [{ name: "A", rows: [[null, "b"], [], [null, null, 3]] }] });
      const at = (row: number, column: number) => ({ sheet: "A", row, column, value: `${row},${column}` });
      const values = [at(6, 1), at(0, 3), at(0, 0), at(1, 2), at(2, 0), at(4, 0), at(2, 1)];
      await opened.workbook.apply({ marks: [], sheets: [], values });
      const [read] = await (await opened.reopen()).workbook.read();
      expect(read?.rows.map(({ index, cells }) => [index, ...cells])).toEqual([
        [0, "0,0", "b", null, "0,3"],
        [1, null, null, "1,2"],
        [2, "2,0", "2,1", 3],
        [4, "4,0"],
        [6, null, "6,1"],
      ]);
    });

    test("changing twice leaves what changing once left, and marks and our sheets go with it", async () => {
      const opened = await open(ROSTER);
      const values = [
        { sheet: "Cá nhân", row: 3, column: 1, value: "Lê Thị Mẫu", font: "Arial" },
        { sheet: "Tập thể", row: 7, column: 7, value: { serial: 45286.5 } },
      ];
      await opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS], values });
      const once = await (await opened.reopen()).whole();
      await opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS], values });
      expect(await (await opened.reopen()).whole()).toEqual(once);
      expect(await marksOf(opened)).toHaveLength(3);
    });

    test("a change inside a merge is one of its first cell", async () => {
      const opened = await open(ROSTER);
      await opened.workbook.apply({
        marks: [],
        sheets: [],
        values: [{ sheet: "Cá nhân", row: 0, column: 2, value: "mới" }],
      });
      expect((await sheet(opened, "Cá nhân"))?.rows[0]?.cells).toEqual(["mới"]);
    });

    test("a protected sheet is not changed, nor anything else then, but may be told what it holds", async () => {
      const opened = await open({ sheets: ROSTER.sheets.map((one) => ({ ...one, protected: true })) });
      const before = await opened.whole();
      const value = (text: string | null) => ({ sheet: "Cá nhân", row: 9, column: 1, value: text });
      expect(await code(opened.workbook.apply({ marks: [], sheets: [], values: [value("mới")] }))).toBe(
        "PROTECTED_SHEET Cá nhân",
      );
      expect(await code(opened.workbook.apply({ marks: [], sheets: [], values: [value(null)] }))).toBe(
        "done",
      );
      expect(await opened.whole()).toEqual(before);
    });

    test("a change on no sheet is a mistake of the caller's", async () => {
      const { workbook } = await open(ROSTER);
      const values = [{ sheet: "Không có", row: 0, column: 0, value: 1 }];
      await expect(workbook.apply({ marks: [], sheets: [], values })).rejects.toThrow(RangeError);
    });

    test("a workbook with a locked structure takes marks, but no new sheet", async () => {
      const opened = await open({ ...ROSTER, structureLocked: true });
      expect(await code(opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS] }))).toBe(
        "PROTECTED_WORKBOOK Kết quả kiểm tra",
      );
      expect(await marksOf(opened)).toEqual([]);
      expect(await code(opened.workbook.apply({ marks: MARKS, sheets: [] }))).toBe("done");
    });

    describe("custom XML parts", () => {
      const namespace = "urn:xep-loai:thu:1";
      const part = (text: string, of = namespace) => `<ghi xmlns="${of}">${text}</ghi>`;
      const put = (...parts: readonly CustomPart[]) => ({ marks: [], sheets: [], parts });

      test("a workbook has none of ours until one is put in", async () => {
        expect(await (await open(ROSTER)).workbook.part(namespace)).toBeNull();
      });

      test("one is found again by its namespace, and shows in no sheet", async () => {
        const opened = await open(ROSTER);
        const before = await opened.workbook.read();
        const xml = part("Mức xếp loại &amp; “lời”");
        await opened.workbook.apply(put({ namespace, xml }));
        const again = await opened.reopen();
        expect(await again.workbook.part(namespace)).toBe(xml);
        expect(await again.workbook.part("urn:xep-loai:khac:1")).toBeNull();
        expect(await again.workbook.read()).toEqual(before);
      });

      test("it is replaced by the next of its namespace, and others stay", async () => {
        const other = { namespace: "urn:xep-loai:khac:1", xml: part("khác", "urn:xep-loai:khac:1") };
        const opened = await open(ROSTER);
        await opened.workbook.apply(put({ namespace, xml: part("một") }, other));
        await opened.workbook.apply(put({ namespace, xml: part("hai") }));
        const { workbook } = await opened.reopen();
        expect(await workbook.part(namespace)).toBe(part("hai"));
        expect(await workbook.part(other.namespace)).toBe(other.xml);
      });

      test("putting it in twice leaves what putting it in once left", async () => {
        const opened = await open(ROSTER);
        await opened.workbook.apply(put({ namespace, xml: part("một") }));
        const once = opened.whole();
        await opened.workbook.apply(put({ namespace, xml: part("một") }));
        expect(opened.whole()).toEqual(once);
      });

      test("taking it out leaves the workbook as it was", async () => {
        const opened = await open(ROSTER);
        await opened.workbook.apply(put({ namespace, xml: null }));
        const before = opened.whole();
        await opened.workbook.apply(put({ namespace, xml: part("một") }));
        await opened.workbook.apply(put({ namespace, xml: null }));
        expect(await opened.workbook.part(namespace)).toBeNull();
        expect(opened.whole()).toEqual(before);
      });

      test("it stays where marks and sheets are written without a word of it", async () => {
        const opened = await open(ROSTER);
        await opened.workbook.apply(put({ namespace, xml: part("một") }));
        await opened.workbook.apply({ marks: MARKS, sheets: [FINDINGS] });
        await opened.workbook.clear();
        expect(await (await opened.reopen()).workbook.part(namespace)).toBe(part("một"));
      });

      test("a workbook with a locked structure takes it", async () => {
        const opened = await open({ ...ROSTER, structureLocked: true });
        await opened.workbook.apply(put({ namespace, xml: part("một") }));
        expect(await opened.workbook.part(namespace)).toBe(part("một"));
      });
    });
  });
}
