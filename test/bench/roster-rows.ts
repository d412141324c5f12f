import { distinctNames } from "../../assets/samples/names";
import { Random } from "../../assets/samples/random";
import { a1 } from "../../src/workbook/cell";

/** Style indices of the bench workbook's styles part. */
const BORDERED = 1;
const DATE = 2;

const HEADINGS = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số thẻ đảng viên",
  "Chức vụ",
  "Đơn vị công tác",
  "Chi bộ",
  "Lãnh đạo, quản lý",
  "Ngày gửi dự thảo",
  "Ngày kiểm điểm",
  "Thứ tự kiểm điểm",
  "Số ngày kiểm điểm",
  "Ngày gửi hồ sơ",
  "Tổng điểm",
  "Tự xếp loại",
  "Đề xuất xếp loại",
  "Mức xếp loại",
  "Ngày quyết định",
  "Ghi chú",
];
const TITLE = "DANH SÁCH CÁ NHÂN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023";
const HEADER_ROW = 3;
const TEAM = 20;
const POSTS = ["Trưởng phòng", "Phó Trưởng phòng", "Phó Trưởng phòng"];

// Days since 1899-12-30.
const BORN_FROM = 24_000;
const REVIEW_FROM = 45_243;
const DOSSIER_FROM = 45_254;

/** Strings kept once, as Excel keeps them. */
export class SharedStrings {
  private readonly indices = new Map<string, number>();
  uses = 0;

  index(text: string): number {
    this.uses += 1;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  get texts(): IterableIterator<string> {
    return this.indices.keys();
  }

  get size(): number {
    return this.indices.size;
  }
}

/**
 * The sheet part of a roster of so many people and 20 columns, row by row; one row in a hundred has a slip.
 *
 * @param office tells the rosters of several offices apart, by their people and units; 0 is an office alone.
 */
export function* rosterSheet(rows: number, strings: SharedStrings, office = 0): Generator<string> {
  const random = new Random(rows + 1_000_003 * office);
  const names = distinctNames(random, 2000);
  const last = HEADER_ROW + rows;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${a1(last, HEADINGS.length - 1)}"/><sheetData>`;
  yield row(0, [TITLE], strings);
  yield row(HEADER_ROW, HEADINGS, strings);
  for (let index = 0; index < rows; index++)
    yield row(HEADER_ROW + 1 + index, person(index, names, random, office), strings);
  yield `</sheetData><mergeCells count="1"><mergeCell ref="A1:T1"/></mergeCells></worksheet>`;
}

type Content = string | number | { readonly serial: number } | null;

function person(index: number, names: readonly string[], random: Random, office: number): Content[] {
  const rank = index % TEAM;
  const unit = Math.floor(index / TEAM) + 1;
  const leads = rank < POSTS.length;
  const level = rank === 1 && unit % 3 === 0 ? "HTXSNV" : random.chance(0.04) ? "HTNV" : "HTTNV";
  const reviewed = REVIEW_FROM + (unit % 8);
  return [
    index + 1,
    names[random.between(0, names.length - 1)] as string,
    { serial: BORN_FROM + random.between(0, 11_000) },
    random.pick(["Nam", "Nữ"]),
    `48.${String(100_000 * office + index + 1).padStart(6, "0")}`,
    POSTS[rank] ?? "Chuyên viên",
    `Phòng Nghiệp vụ số ${unit}${office === 0 ? "" : ` cơ quan ${office}`}`,
    `Chi bộ ${(unit % 40) + 1}`,
    leads ? "x" : null,
    { serial: reviewed - 7 },
    { serial: reviewed },
    rank + 1,
    1,
    { serial: DOSSIER_FROM + random.between(0, 5) },
    random.between(700, 899) / 10,
    level,
    level,
    random.chance(0.01) ? "HTSXNV" : level,
    { serial: 45_280 },
    random.chance(0.05) ? "Có giấy khen của Ủy ban nhân dân huyện" : null,
  ];
}

function row(index: number, contents: readonly Content[], strings: SharedStrings): string {
  const cells = contents.map((content, column) => cell(a1(index, column), content, strings)).join("");
  return `<row r="${index + 1}" spans="1:${HEADINGS.length}">${cells}</row>`;
}

function cell(reference: string, content: Content, strings: SharedStrings): string {
  if (content === null) return `<c r="${reference}" s="${BORDERED}"/>`;
  if (typeof content === "string") {
    return `<c r="${reference}" s="${BORDERED}" t="s"><v>${strings.index(content)}</v></c>`;
  }
  if (typeof content === "number") return `<c r="${reference}" s="${BORDERED}"><v>${content}</v></c>`;
  return `<c r="${reference}" s="${DATE}"><v>${content.serial}</v></c>`;
}
