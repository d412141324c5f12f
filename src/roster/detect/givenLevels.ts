import type { SheetRow } from "../../workbook/port";
import { shown } from "../cells/values";
import { fold } from "../fold";
import { type Assumption, type GivenLevel, STAGES, type Stage } from "../model";
import { levelOf } from "../ratings/levels";
import type { Columns } from "./assignment";
import { stageSaid } from "./givers";
import { levelNamed } from "./levelNames";
import { numberingOf } from "./numbering";
import { endsTable } from "./rowWords";
import { isBlank } from "./shapes";

/** A list that has no column of ratings, since what stands around its rows says the level of them all. */
export interface LevelsAround {
  readonly from: Extract<Assumption, "levelOfSection" | "levelOfTitle" | "levelOfSheet">;
  /** What says it; of sections the first. */
  readonly text: string;
  readonly stage: Stage;
  /** The level of every row; null where sections say it, each of the rows below it. */
  readonly level: GivenLevel | null;
  readonly score: number;
}

const SURE = { levelOfSection: 0.9, levelOfTitle: 0.85, levelOfSheet: 0.8 } as const;

/** A section has a number, a name and at most a count. */
const CELLS_OF_SECTION = 3;

/** Words that speak of a level as nobody does of pupils, goods or tasks. */
const DUTIES =
  /hoan thanh (?:xuat sac|tot) nhiem vu|(?:^| )hoan thanh nhiem vu|(?:^| )k?ht(?:xs|t)?nv(?: |$)/;
/** "… được xếp loại chất lượng mức hoàn thành tốt nhiệm vụ năm 2023", and nothing of levels behind it. */
const IN_TITLE =
  /\b(?:xep loai|xep|danh gia)(?: chat luong)?(?: (?:can bo|cong chuc|vien chuc|dang vien|to chuc dang|tap the|ca nhan|lanh dao|quan ly|va|nguoi lao dong))*(?: o)?(?: (?:muc|loai))? ((?:khong )?hoan thanh (?:(?:xuat sac|tot) )?nhiem vu|k?ht(?:xs|t)?nv)(?! (?:tro len|va|hoac|nhung))(?= |$)/;
/** Titles of other lists that name a level: whom to reward, and for what. */
const OF_AWARDS =
  /\b(?:khen|giay khen|bang khen|tang|thuong|thi dua|danh hieu|bieu duong|ton vinh|ky luat|quy hoach|bo nhiem|thi tuyen)\b/;

/** What stands around the rows of a list besides its sections. */
interface Around {
  readonly title: readonly string[];
  readonly sheetName: string;
  /** The name of a section that stands above the header. */
  readonly opening: string | null;
}

/**
 * The levels that the sections of a list, its title or its sheet's name give to those whom it lists. Only where no column
 * rates them, and nothing above them speaks of rewards.
 *
 * @param rows the first rows below the header; sections of a list stand near its beginning
 */
export function levelsAround(
  { byField }: Columns,
  rows: readonly SheetRow[],
  { title, sheetName, opening }: Around,
): LevelsAround | null {
  if (!byField.has("fullName") && !byField.has("unit") && !byField.has("partyCell")) return null;
  if (STAGES.some((stage) => byField.has(stage))) return null;
  const above = fold(title.join(" "));
  if (OF_AWARDS.test(above) || OF_AWARDS.test(fold(sheetName))) return null;
  const stage = stageSaid(title);

  const section = (opening === null ? null : levelNamed(opening)) ?? firstSection(rows);
  if (section)
    return { from: "levelOfSection", text: section.text, stage, level: null, score: SURE.levelOfSection };
  const said = IN_TITLE.exec(above)?.[1];
  const level = said === undefined ? null : levelOf(said);
  const row = title.find((one) => DUTIES.test(fold(one))) ?? title.join(" ");
  if (level) {
    return { from: "levelOfTitle", text: row, stage, level: { level, text: row }, score: SURE.levelOfTitle };
  }
  const named = levelNamed(sheetName);
  return named && { from: "levelOfSheet", text: sheetName, stage, level: named, score: SURE.levelOfSheet };
}

function firstSection(rows: readonly SheetRow[]): GivenLevel | null {
  const at = rows.findIndex((row) => sectionLevel(row) !== null);
  const section = rows[at];
  // what explains signs below a list gives nobody a level
  return section && rows.slice(at + 1).some(isOfSomebody) ? sectionLevel(section) : null;
}

function sectionLevel({ cells }: SheetRow): GivenLevel | null {
  const filled = cells.filter((value) => !isBlank(value));
  if (filled.length > CELLS_OF_SECTION) return null;
  const name = filled.find((value) => typeof value !== "number" && numberingOf(shown(value)) === null);
  return typeof name === "string" ? levelNamed(name) : null;
}

/** A row with a number or a post beside the name, and neither a section nor the signatures. */
function isOfSomebody(row: SheetRow): boolean {
  const texts = row.cells.map(shown).filter((text) => text !== "");
  return texts.length > 1 && sectionLevel(row) === null && !texts.some(endsTable);
}

/** Whether what says the level speaks of duties: no list of pupils does. */
export function speaksOfDuties({ text }: LevelsAround): boolean {
  return DUTIES.test(fold(text));
}
