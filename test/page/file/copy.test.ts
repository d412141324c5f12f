import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Book } from "../../../src/page/book/book";
import { type FileWork, localFileWork } from "../../../src/page/file/fileWork";
import { Failure } from "../../../src/pane/brain/failure";
import { localBrain } from "../../../src/pane/brain/local";
import { WorkbookError } from "../../../src/workbook/errors";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openPackage } from "../../../src/workbook/ooxml/package";
import { readWorkbookPart } from "../../../src/workbook/ooxml/workbookPart";
import type { CellEdit, Mark, SheetDraft, SheetSnapshot } from "../../../src/workbook/port";
import { needlessChanges, partsOf, type Touched } from "./parts";

const ROOT = path.join(__dirname, "../../..");
const CORPUS = path.join(ROOT, "../shared/corpus");
const settings = { language: "vi", asOf: "2023-12-26", year: null, plan: null } as const;

interface Opened {
  readonly work: FileWork;
  readonly book: Book;
  readonly bytes: Uint8Array;
}

async function open(file: string): Promise<Opened> {
  const bytes = new Uint8Array(readFileSync(file));
  const work = localFileWork();
  return { work, bytes, book: new Book(await work.open({ name: path.basename(file), bytes })) };
}

/** As the pane beside the grid does it. */
async function checkAndMark({ book }: Opened): Promise<void> {
  const brain = localBrain();
  await brain.check({ workbook: book.content.name, sheets: await book.read(), kept: null, settings });
  await book.apply(await brain.edits({ what: "marks" }));
}

/** The parts of the sheets, by their names. */
function sheetParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { sheets } = readWorkbookPart(openPackage(bytes, { codec: nodeCodec }));
  return new Map(sheets.map(({ name, partName }) => [name, partName]));
}

function touchedBy(edits: readonly CellEdit[], bytes: Uint8Array): Map<string, Touched> {
  const parts = sheetParts(bytes);
  const touched = new Map<string, Set<string>>();
  for (const { sheet, row, column } of edits) {
    const part = parts.get(sheet) ?? "";
    touched.set(part, (touched.get(part) ?? new Set()).add(`${row} ${column}`));
  }
  return touched;
}

/** What a person may type into a sheet: over what is there, beside it, and nothing in the place of something. */
function typedInto({ name, rows, merges }: SheetSnapshot): CellEdit[] {
  const isFree = (row: number, column: number) =>
    !merges.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  const filled = rows.flatMap(({ index, cells }) =>
    cells.flatMap((value, column) =>
      (typeof value === "string" || typeof value === "number") && isFree(index, column)
        ? [{ row: index, column }]
        : [],
    ),
  );
  const last = rows.at(-1)?.index ?? 0;
  return [
    ...filled.slice(-1).map((at) => ({ sheet: name, ...at, value: "Hoàn thành nhiệm vụ <&>" })),
    ...filled.slice(-2, -1).map((at) => ({ sheet: name, ...at, value: null })),
    { sheet: name, row: last + 3, column: 2, value: { serial: 45282 } },
    { sheet: name, row: last + 3, column: 0, value: 12.5 },
  ];
}

const rosters = [
  ...["huyen-mau-2023", "huyen-mau-2023-sach", "huyen-mau-2023-muc-dau-x"].map(
    (name) => `assets/samples/${name}.xlsx`,
  ),
  ...["test/fixtures/seeds", "test/fixtures/rosters/structure"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${folder}/${file}`),
  ),
];

describe("a copy differs from the file in the cells that were typed into, the marks and our sheet alone", () => {
  test.each(rosters)("%s", async (file) => {
    const opened = await open(path.join(ROOT, file));
    const { book, work, bytes } = opened;
    const [sheet] = book.content.sheets.filter(({ protected: locked, own }) => !locked && own === null);
    const typed = sheet ? typedInto(sheet) : [];
    await book.apply({ marks: null, sheets: [], values: typed });
    try {
      await checkAndMark(opened);
    } catch (error) {
      // a protected sheet, and a list that is none after what was typed into it: both are told
      const isNoList = error instanceof Failure && error.code === "NOT_A_ROSTER";
      if (!(error instanceof WorkbookError || isNoList)) throw error;
    }
    const copy = await work.copy(book.edits());
    expect(needlessChanges(bytes, copy, touchedBy(typed, bytes))).toEqual([]);
    expect(book.view().marks.length + typed.length).toBeGreaterThan(0);
  });

  test("and in nothing at all where nothing was done", async () => {
    const { book, work, bytes } = await open(path.join(ROOT, "assets/samples/huyen-mau-2023.xlsx"));
    const copy = partsOf(await work.copy(book.edits()));
    for (const [name, part] of partsOf(bytes)) expect([name, copy.get(name)]).toEqual([name, part]);
  });

  test("what was typed and taken back is not in it", async () => {
    const { book, work, bytes } = await open(path.join(ROOT, "assets/samples/huyen-mau-2023.xlsx"));
    const [sheet] = book.content.sheets;
    await book.apply({ marks: null, sheets: [], values: sheet ? typedInto(sheet) : [] });
    await book.undo();
    const copy = partsOf(await work.copy(book.edits()));
    for (const [name, part] of partsOf(bytes)) expect([name, copy.get(name)]).toEqual([name, part]);
  });

  test("the judge finds what it should: a cell, a row, a rule of the office's, a part", async () => {
    const { book, work, bytes } = await open(path.join(ROOT, "assets/samples/huyen-mau-2023.xlsx"));
    const [sheet] = book.content.sheets;
    const typed = sheet ? typedInto(sheet) : [];
    await book.apply({ marks: null, sheets: [], values: typed });
    const copy = await work.copy(book.edits());
    const told = needlessChanges(bytes, copy, new Map());
    expect(told).toHaveLength(new Set(typed.map(({ row, column }) => `${row} ${column}`)).size + 1);
    expect(told.join("\n")).toMatch(/row \d+: undefined/);
  });
});

const here = existsSync(CORPUS);
const DRAFT: SheetDraft = {
  id: "findings",
  title: "Kết quả kiểm tra",
  columnWidths: [20],
  rows: [{ cells: [{ value: "Không có lỗi" }] }],
  merges: [],
  frozenRows: 1,
  print: { landscape: true },
};
/** Of each folder so many, spread over it; above this many bytes a file takes more time than it tells. */
const MANY = 12;
const LARGE = 60_000;

(here ? describe : describe.skip)(
  "the same of workbooks that nobody here wrote (skipped where ../shared/corpus is absent)",
  () => {
    const folders = here
      ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];

    test.each(folders.map(({ name }) => name))("%s", async (folder) => {
      const files = readdirSync(path.join(CORPUS, folder)).map((file) => path.join(CORPUS, folder, file));
      const small = files.filter((file) => readFileSync(file).length < LARGE);
      const step = Math.max(1, Math.floor(small.length / MANY));
      const told: string[] = [];
      let copied = 0;
      for (const file of small.filter((_, at) => at % step === 0)) {
        try {
          const { book, work, bytes } = await open(file);
          const sheets = book.content.sheets.filter(({ protected: locked }) => !locked);
          const typed = sheets.slice(0, 1).flatMap(typedInto);
          const marks = sheets.map((sheet) => markIn(sheet));
          await book.apply({ marks, sheets: [DRAFT], values: typed });
          const copy = await work.copy(book.edits());
          copied++;
          const wrong = needlessChanges(bytes, copy, touchedBy(typed, bytes));
          told.push(...wrong.map((what) => `${path.basename(file)}: ${what}`));
        } catch (error) {
          // a damaged file, a cell of a formula of several: told elsewhere
          if (!(error instanceof WorkbookError)) throw new Error(file, { cause: error });
        }
      }
      expect(told).toEqual([]);
      expect(copied).toBeGreaterThan(0);
    });
  },
);

function markIn({ name }: SheetSnapshot): Mark {
  return { sheet: name, severity: "error", cells: [{ row: 1, column: 1 }] };
}
