import fc from "fast-check";
import type { Level } from "../../../src/roster/model";
import type { Area } from "../../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { sheet } from "./sheet";

const _ = null;

export interface Person {
  readonly name: string;
  readonly posts: readonly string[];
  readonly level: Level | null;
}

export interface Unit {
  readonly name: string;
  readonly people: readonly Person[];
}

/** How a list is laid out; every choice goes with every other. */
export interface Layout {
  /** Where the unit of a person is told. */
  readonly unit: "section" | "column" | "merged" | "once" | "ditto" | "sheet";
  readonly levels: "short" | "long" | "marks";
  readonly numbers: "running" | "restarting" | "text" | "none";
  readonly mark: "I" | "A" | "none";
  /** Rows of frame and title above, empty rows and columns before them. */
  readonly title: number;
  readonly down: number;
  readonly right: number;
  /** Rows of the header beyond those that the columns need. */
  readonly deeper: boolean;
  readonly columnNumbers: boolean;
  readonly nameMerged: boolean;
  readonly sums: boolean;
  readonly total: boolean;
  readonly share: boolean;
  readonly note: boolean;
  readonly signature: boolean;
  readonly printedAgain: boolean;
  readonly hidden: boolean;
  /** Columns that say nothing of this. */
  readonly others: readonly ("birth" | "score" | "note")[];
}

const SHORT: Record<Level, string> = {
  excellent: "HTXSNV",
  good: "HTTNV",
  completed: "HTNV",
  notCompleted: "KHTNV",
  notRated: "KXL",
};
const LONG: Record<Level, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  notCompleted: "Không hoàn thành nhiệm vụ",
  notRated: "Không xếp loại",
};
const MARKED = ["excellent", "good", "completed", "notCompleted"] as const;

const person = fc.record({
  name: fc
    .tuple(
      fc.constantFrom("Lê", "Trần", "Tống", "Đoàn", "Lưu", "Phó", "Công", "Vi", "Bàn", "Lò"),
      fc.constantFrom("Văn", "Thị", "Đức", "Công"),
      fc.constantFrom("An", "Bích", "Trường", "Sơn", "Cộng", "Phòng", "Nam", "Tốt"),
    )
    .map((words) => words.join(" ")),
  posts: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(["Trưởng phòng"], ["Chuyên viên"], ["Kế toán"], ["Phó Trưởng phòng"]),
    },
    { weight: 1, arbitrary: fc.constant(["Bí thư Chi bộ", "Trưởng phòng"]) },
  ),
  level: fc.constantFrom<Level>("excellent", "good", "completed", "notCompleted"),
});

export const units: fc.Arbitrary<readonly Unit[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(
      "Phòng Nội vụ",
      "UBND xã Sơn Trà",
      "Hội Nông dân",
      "Trường THCS Suối Vàng",
      "Ban Dân vận Huyện ủy",
    ),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 4 },
);

export const layout: fc.Arbitrary<Layout> = fc.record({
  unit: fc.constantFrom<Layout["unit"]>("section", "column", "merged", "once", "ditto", "sheet"),
  levels: fc.constantFrom<Layout["levels"]>("short", "long", "marks"),
  numbers: fc.constantFrom<Layout["numbers"]>("running", "restarting", "text", "none"),
  mark: fc.constantFrom<Layout["mark"]>("I", "A", "none"),
  title: fc.nat(4),
  down: fc.nat(9),
  right: fc.nat(6),
  deeper: fc.boolean(),
  columnNumbers: fc.boolean(),
  nameMerged: fc.boolean(),
  sums: fc.boolean(),
  total: fc.boolean(),
  share: fc.boolean(),
  note: fc.boolean(),
  signature: fc.boolean(),
  printedAgain: fc.boolean(),
  hidden: fc.boolean(),
  others: fc.subarray(["birth", "score", "note"] as const),
});

/** One sheet, or one for each unit. */
export function laidOut(given: readonly Unit[], how: Layout): SheetSnapshot[] {
  if (how.unit === "sheet") return given.map((unit) => page([unit], how, unit.name));
  return [page(given, how, "Cá nhân")];
}

type Key = "number" | "name" | "unit" | "post" | "birth" | "score" | "rating" | "note";
const HEADINGS: Record<Key, string> = {
  number: "STT",
  name: "Họ và tên",
  unit: "Đơn vị",
  post: "Chức vụ",
  birth: "Ngày sinh",
  score: "Tổng điểm",
  rating: "Mức xếp loại",
  note: "Ghi chú",
};
const TITLES = [
  "HUYỆN ỦY SUỐI MƠ",
  "BAN TỔ CHỨC",
  "DANH SÁCH ĐỀ NGHỊ XẾP LOẠI CÁN BỘ NĂM 2023",
  "(Kèm theo Tờ trình số 12-TTr/BTC ngày 20/12/2023)",
];

function page(given: readonly Unit[], how: Layout, name: string): SheetSnapshot {
  const withColumn = how.unit !== "section" && how.unit !== "sheet";
  const keys: Key[] = [
    "number",
    "name",
    ...(withColumn ? (["unit"] as const) : []),
    "post",
    ...how.others.filter((key) => key !== "note"),
    "rating",
    ...how.others.filter((key) => key === "note"),
  ];
  const columns = keys.flatMap((key): PageColumn[] =>
    key === "rating" && how.levels === "marks"
      ? MARKED.map((level) => ({ key, level }))
      : [{ key, level: null }],
  );
  const at = (key: Key) => columns.findIndex((column) => column.key === key);
  const merges: Area[] = [];
  const rows: CellValue[][] = TITLES.slice(0, how.title).map((title) => [title]);
  const header = headerOf(columns, how, rows.length, merges);
  rows.push(...header);
  if (how.columnNumbers) rows.push(columns.map((_column, index) => `(${index + 1})`));

  let running = 0;
  const hiddenRows: number[] = [];
  const everybody = given.flatMap(({ people }) => people);
  const grouped = how.unit === "once" && 2 * given.length <= everybody.length;
  for (const [position, unit] of given.entries()) {
    if (how.unit === "section") {
      const mark =
        { I: ["I", "II", "III", "IV"], A: ["A", "B", "C", "D"], none: [_, _, _, _] }[how.mark][position] ?? _;
      rows.push(sumRow([mark, unit.name], columns, how.sums && how.levels === "marks" ? unit.people : []));
    }
    if (how.printedAgain && position === 1) rows.push(...header.map((row) => [...row]));
    const first = rows.length;
    for (const [index, one] of unit.people.entries()) {
      running++;
      const number = { running, restarting: index + 1, text: `0${running}.`, none: _ }[how.numbers];
      for (const [nth, post] of one.posts.entries()) {
        const cells = columns.map(({ key, level }): CellValue => {
          if (key === "post") return post;
          if (key === "unit") return unitCell(unit.name, how, grouped, index === 0 && nth === 0);
          if (nth > 0) return _;
          if (key === "number") return number;
          if (key === "name") return one.name;
          if (key === "birth") return 1970 + running;
          if (key === "score") return 70 + running / 2;
          if (key === "note") return running % 2 === 0 ? "Mới chuyển đến" : _;
          if (level) return level === one.level ? "x" : _;
          return (how.levels === "short" ? SHORT : LONG)[one.level ?? "notRated"];
        });
        if (how.hidden && running === 2) hiddenRows.push(rows.length);
        rows.push(cells);
      }
      if (how.nameMerged && one.posts.length > 1) {
        const [top, bottom] = [rows.length - one.posts.length, rows.length - 1];
        for (const key of ["number", "name"] as const)
          merges.push({ top, bottom, left: at(key), right: at(key) });
      }
    }
    if (how.unit === "merged" && rows.length - first > 1) {
      merges.push({ top: first, bottom: rows.length - 1, left: at("unit"), right: at("unit") });
    }
  }
  if (how.total)
    rows.push(
      sumRow(["Tổng cộng", `${everybody.length} người`], columns, how.levels === "marks" ? everybody : []),
    );
  if (how.share && how.levels === "marks")
    rows.push(["Tỷ lệ %", _, ...columns.slice(2).map(({ level }) => (level ? 0.25 : _))]);
  if (how.note) rows.push([_, "Ghi chú: xếp loại theo Quy định số 124-QĐ/TW"]);
  if (how.signature) {
    rows.push(
      [_, "Nơi nhận:", _, "T/M BAN THƯỜNG VỤ"],
      [_, "- Như trên;", _, "BÍ THƯ"],
      [_, _, _, "Trần Văn Chín"],
    );
  }
  const { down, right } = how;
  return sheet(rows, { name, merges, hiddenRows, down, right });
}

function unitCell(name: string, { unit }: Layout, grouped: boolean, isFirst: boolean): CellValue {
  if (unit === "ditto") return isFirst ? name : '"';
  if (unit === "merged" || grouped) return isFirst ? name : _;
  return name;
}

interface PageColumn {
  readonly key: Key;
  readonly level: (typeof MARKED)[number] | null;
}

/** One row for texts, two for marks, and one more above where the header is deeper. */
function headerOf(columns: readonly PageColumn[], how: Layout, top: number, merges: Area[]): CellValue[][] {
  const marks = how.levels === "marks";
  const depth = 1 + Number(marks) + Number(how.deeper);
  const header: CellValue[][] = Array.from({ length: depth }, () => columns.map(() => _));
  const put = (row: number, column: number, text: string) => {
    (header[row] as CellValue[])[column] = text;
  };
  const first = columns.findIndex(({ key }) => key === "rating");
  const last = columns.findLastIndex(({ key }) => key === "rating");
  for (const [index, { key, level }] of columns.entries()) {
    if (key !== "rating") {
      put(0, index, HEADINGS[key]);
      if (depth > 1) merges.push({ top, bottom: top + depth - 1, left: index, right: index });
    }
    if (level) put(depth - 1, index, SHORT[level]);
  }
  if (how.deeper) put(0, first, "Kết quả đánh giá, xếp loại năm 2023");
  put(how.deeper ? 1 : 0, first, HEADINGS.rating);
  if (last > first) {
    for (let row = 0; row < depth - 1; row++)
      merges.push({ top: top + row, bottom: top + row, left: first, right: last });
  }
  return header;
}

/** A row that sums up the marks of people, where there are any. */
function sumRow(
  texts: readonly CellValue[],
  columns: readonly PageColumn[],
  people: readonly Person[],
): CellValue[] {
  return columns.map(({ level }, index) => {
    if (index < texts.length) return texts[index] ?? _;
    return level && people.length > 0 ? people.filter((one) => one.level === level).length : _;
  });
}
