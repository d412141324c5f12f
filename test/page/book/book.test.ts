import fc from "fast-check";
import { Book } from "../../../src/page/book/book";
import type { Hanging } from "../../../src/page/file/fileWork";
import { localFileWork } from "../../../src/page/file/fileWork";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { CellEdit, SheetDraft, SheetSnapshot } from "../../../src/workbook/port";
import { sharedStrings, workbookFile, worksheet } from "../../workbook/ooxml/workbookFile";

const SHEET: SheetSnapshot = {
  name: "Cá nhân",
  visibility: "visible",
  rows: [
    { index: 0, cells: ["Họ và tên", "Mức xếp loại"], hidden: false },
    { index: 1, cells: ["Lê Thị Mẫu", "HTTNV"], hidden: false },
  ],
  merges: [],
  hiddenColumns: [],
  protected: false,
  own: null,
};

function open(sheets: readonly SheetSnapshot[] = [SHEET]): Book {
  return new Book({ name: "mau.xlsx", sheets, structureLocked: false, parts: new Map([["urn:a", "<a/>"]]) });
}

const edit = (value: string, row = 1, column = 1): CellEdit => ({ sheet: "Cá nhân", row, column, value });
const shown = (book: Book, row = 1, column = 1) =>
  book.view().sheets[0]?.rows.find(({ index }) => index === row)?.cells[column] ?? null;
const type = (book: Book, ...values: CellEdit[]) => book.apply({ marks: null, sheets: [], values });
const FINDINGS: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [10],
  rows: [{ cells: [{ value: "Không có lỗi" }] }],
  merges: [],
  frozenRows: 0,
  print: { landscape: true },
};

describe("formulas of the file that hang on what was typed", () => {
  const withFormula = () => {
    const rows = SHEET.rows.map((row) => ({ ...row, cells: [...row.cells, row.index] }));
    const content = {
      name: "mau.xlsx",
      sheets: [{ ...SHEET, rows }],
      structureLocked: false,
      parts: new Map(),
    };
    const C2 = { sheet: SHEET.name, area: { top: 1, left: 2, bottom: 1, right: 2 } };
    return new Book(content, async (cells) => (cells.some(({ column }) => column === 1) ? [C2] : []));
  };

  test("have no result from then on, until it is taken back", async () => {
    const book = withFormula();
    await type(book, edit("HTNV"));
    expect([shown(book, 1, 2), shown(book, 0, 2), book.view().uncalculated]).toEqual([
      { error: "UNCALCULATED" },
      0,
      1,
    ]);
    await book.undo();
    expect([shown(book, 1, 2), book.view().uncalculated]).toEqual([1, 0]);
  });

  test("keep it where they hang on other cells, and give way to what is typed over them", async () => {
    const book = withFormula();
    await type(book, edit("Bà Mẫu", 1, 0));
    expect([shown(book, 1, 2), book.view().uncalculated]).toEqual([1, 0]);
    await type(book, edit("HTNV"), edit("x", 1, 2));
    expect([shown(book, 1, 2), book.view().uncalculated]).toEqual(["x", 0]);
  });
});

describe("a book on the page", () => {
  test("shows what was typed, and takes it back and forth again", async () => {
    const book = open();
    await type(book, edit("HTXSNV"));
    await type(book, edit("HTNV"));
    expect(shown(book)).toBe("HTNV");
    await book.undo();
    expect(shown(book)).toBe("HTXSNV");
    await book.undo();
    expect([shown(book), book.view().canUndo, book.view().canRedo]).toEqual(["HTTNV", false, true]);
    await book.redo();
    expect(shown(book)).toBe("HTXSNV");
  });

  test("what is typed after something was undone takes its place", async () => {
    const book = open();
    await type(book, edit("HTXSNV"));
    await book.undo();
    await type(book, edit("HTNV"));
    await book.redo();
    expect([shown(book), book.view().canRedo]).toEqual(["HTNV", false]);
  });

  test("asks before leaving only while something typed is in no copy", async () => {
    const book = open();
    const unsaved = () => book.view().unsaved;
    expect(unsaved()).toBe(false);
    await type(book, edit("HTNV"));
    expect(unsaved()).toBe(true);
    book.markSaved(book.edits());
    expect(unsaved()).toBe(false);
    await book.undo();
    expect(unsaved()).toBe(true);
    await book.redo();
    expect(unsaved()).toBe(false);
    await book.apply({ marks: [], sheets: [FINDINGS] });
    expect(unsaved()).toBe(false);
  });

  test("what was typed and taken back is nothing to ask about", async () => {
    const book = open();
    await type(book, edit("HTNV"));
    await book.undo();
    expect(book.view().unsaved).toBe(false);
  });

  test("what is typed while the copy is being made is in no copy", async () => {
    const book = open();
    await type(book, edit("HTNV"));
    const copied = book.edits();
    await type(book, edit("HTXSNV"));
    book.markSaved(copied);
    expect(book.view().unsaved).toBe(true);
  });

  test("what is typed while marks are being written is not lost, nor are the marks", async () => {
    const book = open();
    const mark = { sheet: "Cá nhân", severity: "error" as const, cells: [{ row: 1, column: 1 }] };
    await Promise.all([
      type(book, edit("HTXSNV")),
      book.apply({ marks: [mark], sheets: [] }),
      type(book, edit("Trần Văn Thử", 1, 0)),
      book.undo(),
    ]);
    expect([shown(book), shown(book, 1, 0), book.view().marks]).toEqual(["HTXSNV", "Lê Thị Mẫu", [mark]]);
  });

  test("what was typed is in the copy at once, though nobody knows yet which formulas hang on it", async () => {
    const content = { name: "mau.xlsx", sheets: [SHEET], structureLocked: false, parts: new Map() };
    const book = new Book(content, () => new Promise(() => undefined));
    void type(book, edit("HTXSNV"));
    await new Promise((resolve) => setTimeout(resolve));
    expect([shown(book), book.edits().values, book.view().unsaved]).toEqual([
      "HTXSNV",
      [edit("HTXSNV")],
      true,
    ]);
  });

  test("what is typed while formulas are being looked up waits for nobody, and only the last answer counts", async () => {
    const answers: ((hanging: Hanging[]) => void)[] = [];
    const content = { name: "mau.xlsx", sheets: [SHEET], structureLocked: false, parts: new Map() };
    const book = new Book(content, () => new Promise((answer) => answers.push(answer)));
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const first = type(book, edit("HTXSNV"));
    await new Promise((resolve) => setTimeout(resolve));
    const second = type(book, edit("Trần Văn Thử", 1, 0));
    await new Promise((resolve) => setTimeout(resolve));
    expect(book.edits().values).toHaveLength(2);
    answers[1]?.([]);
    answers[0]?.([{ sheet: "Cá nhân", area }]);
    await Promise.all([first, second]);
    expect([shown(book, 0, 0), book.view().uncalculated]).toEqual(["Họ và tên", 0]);
  });

  test("what is refused is not in the way of what follows", async () => {
    const book = open([SHEET, { ...SHEET, name: "Khóa", protected: true }]);
    const refused = type(book, { ...edit("HTNV"), sheet: "Khóa" });
    const taken = type(book, edit("HTNV"));
    await expect(refused).rejects.toMatchObject({ code: "PROTECTED_SHEET" });
    await taken;
    expect(shown(book)).toBe("HTNV");
  });

  test("marks are shown, stay when a cell is typed into, and are cleared", async () => {
    const book = open();
    const mark = { sheet: "Cá nhân", severity: "error" as const, cells: [{ row: 1, column: 1 }] };
    await book.apply({ marks: [mark], sheets: [FINDINGS] });
    await type(book, edit("HTNV"));
    expect(book.view().marks).toEqual([mark]);
    await book.clear();
    expect([book.view().marks, book.edits().marks]).toEqual([[], []]);
    expect(book.view().sheets.map(({ own }) => own)).toEqual([null, "findings"]);
  });

  test("marks that cannot be written are shown all the same, and are in no copy", async () => {
    const book = open([SHEET, { ...SHEET, name: "Khóa", protected: true }]);
    const marks = ["Cá nhân", "Khóa"].map((sheet) => ({
      sheet,
      severity: "error" as const,
      cells: [{ row: 1, column: 1 }],
    }));
    const written = book.apply({ marks, sheets: [FINDINGS] });
    await expect(written).rejects.toMatchObject({ code: "PROTECTED_SHEET", data: { sheet: "Khóa" } });
    await type(book, edit("HTNV"));
    expect([book.view().marks, book.view().marksOnlyShown]).toEqual([marks, true]);
    expect([book.edits().marks, book.edits().sheets]).toEqual([null, []]);
    await book.apply({ marks: marks.slice(0, 1), sheets: [FINDINGS] });
    expect([book.view().marks, book.view().marksOnlyShown]).toEqual([marks.slice(0, 1), false]);
    expect(book.edits().marks).toEqual(marks.slice(0, 1));
  });

  test("parts of the file are found until others take their place", async () => {
    const book = open();
    expect(await book.part("urn:a")).toBe("<a/>");
    await book.apply({ marks: null, sheets: [], parts: [{ namespace: "urn:a", xml: null }] });
    expect([await book.part("urn:a"), await book.part("urn:b")]).toEqual([null, null]);
  });

  test("a protected sheet refuses what is typed, and everything stays as it was", async () => {
    const book = open([{ ...SHEET, protected: true }]);
    await expect(type(book, edit("HTNV"))).rejects.toMatchObject({ code: "PROTECTED_SHEET" });
    expect([shown(book), book.view().unsaved, book.edits().values]).toEqual(["HTTNV", false, []]);
  });

  test("a copy of the file with its edits holds what the book shows, whatever was typed and undone", async () => {
    const file = workbookFile({
      "xl/worksheets/sheet1.xml": worksheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>LEN(A2)</f><v>10</v></c><c r="C2"><f>B2*2</f><v>20</v></c></row>',
      ),
      "xl/sharedStrings.xml": sharedStrings("<t>Họ và tên</t>", "<t>Mức xếp loại</t>", "<t>Lê Thị Mẫu</t>"),
    });
    const cell = fc.record({
      row: fc.nat(4),
      column: fc.nat(2),
      value: fc.constantFrom("HTNV", "=1", "", "x y"),
    });
    const doing = fc.oneof(
      { weight: 3, arbitrary: fc.array(cell, { minLength: 1, maxLength: 3 }) },
      fc.constant("undo"),
      fc.constant("redo"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 8 }), async (doings) => {
        const workbook = openWorkbook(file, { codec: nodeCodec });
        const work = localFileWork();
        const book = new Book(await work.open({ name: "a.xlsx", bytes: file }), work.hanging);
        for (const one of doings) {
          if (one === "undo") await book.undo();
          else if (one === "redo") await book.redo();
          else
            await type(
              book,
              ...(one as { row: number; column: number; value: string }[]).map((each) => ({
                sheet: "Cá nhân",
                ...each,
              })),
            );
        }
        await workbook.apply(book.edits());
        expect(await workbook.read()).toEqual(book.view().sheets);
      }),
      { numRuns: 60 },
    );
  });
});
