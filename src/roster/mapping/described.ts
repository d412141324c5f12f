import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import { type HeadingReader, headingReader } from "../detect/meaning";
import { isKnownHeading } from "../detect/phrases";
import { TO_CHECK } from "../detect/proof";
import { isBlank } from "../detect/shapes";
import { clean } from "../fold";
import {
  ASSUMPTIONS,
  type Assumption,
  type Evidence,
  type Roster,
  STAGES,
  type Table,
  type UnreadRow,
} from "../model";
import { type DescribedColumn, describeColumns } from "./describedColumns";

/**
 * Why a sheet holds no list: nothing in it, nothing like a header, headings that stand one below the other with a column
 * for each person, ours, or not to be read as the clerk said.
 */
export type WhyNoTable = "empty" | "noHeader" | "across" | "own" | "notRead";

/**
 * Why a table is no list that can be checked: it names nobody, lists names below each level, has ratings in no words of
 * the law, has no rating or date, speaks of other things than this rating, is a summary, has no rows, is a hidden copy of
 * a list that can be seen, the list of an earlier year beside that of this one, or is none because the clerk says so.
 */
export type WhyNoList =
  | "noNames"
  | "namesUnderLevels"
  | "otherScale"
  | "nothingToCheck"
  | "ofOtherThings"
  | "summary"
  | "noRows"
  | "hiddenCopy"
  | "earlierYear"
  | "said";

/** The reasons by which a sheet is nearly a list: a person can put it right. */
export const NEAR_LISTS = ["namesUnderLevels", "otherScale", "across"] as const satisfies readonly (
  | WhyNoList
  | WhyNoTable
)[];
export type NearList = (typeof NEAR_LISTS)[number];

/** What was assumed of a table, or said of it as a whole. */
export type Assumed = Evidence & { readonly kind: Assumption | "corrected" };

export interface DescribedTable {
  readonly table: Table;
  readonly why: WhyNoList | null;
  readonly columns: readonly DescribedColumn[];
  readonly assumed: readonly Assumed[];
}

export interface DescribedSheet {
  readonly sheet: SheetSnapshot;
  readonly why: WhyNoTable | null;
  readonly tables: readonly DescribedTable[];
  readonly hiddenRows: number;
  readonly unread: readonly UnreadRow[];
}

/** What every sheet of a workbook was taken for, heading by heading, with the evidence; in the order of the tabs. */
export function describe(sheets: readonly SheetSnapshot[], roster: Roster): readonly DescribedSheet[] {
  const read = headingReader();
  const notRead = new Set(
    roster.corrections.flatMap((note) => (note.what === "notRead" ? [note.sheet] : [])),
  );
  return sheets.map((sheet) => {
    const tables = roster.tables.filter((table) => table.sheet.name === sheet.name);
    return {
      sheet,
      why: notRead.has(sheet.name) ? "notRead" : whyNoTable(sheet, tables),
      tables: sheet.own === null ? tables.map((table) => describeTable(table, read)) : [],
      hiddenRows: sheet.rows.filter(({ hidden }) => hidden).length,
      unread: roster.unread.filter((row) => row.sheet === sheet.name),
    };
  });
}

function whyNoTable({ own, rows }: SheetSnapshot, tables: readonly Table[]): WhyNoTable | null {
  if (own !== null) return "own";
  if (tables.length > 0) return null;
  if (rows.length === 0) return "empty";
  const heads = rows.slice(0, LOOKED_AT).filter(isHeadedAtLeft);
  return heads.length >= FEWEST_HEADS ? "across" : "noHeader";
}
/** The rows in which headings are looked for. */
const LOOKED_AT = 60;
/** So many headings one below the other are no chance. */
const FEWEST_HEADS = 3;

/** A known heading, and beside it what several people have of it. */
function isHeadedAtLeft({ cells }: SheetRow): boolean {
  const filled = cells.filter((value) => !isBlank(value));
  const [first = null] = filled;
  return filled.length > 2 && typeof first === "string" && isKnownHeading(clean(first));
}

/** One table, with every column that has a heading or values. */
export function describeTable(table: Table, read: HeadingReader = headingReader()): DescribedTable {
  const columns = describeColumns(table, read);
  return {
    table,
    why: whyNoList(table, columns),
    columns,
    assumed: table.evidence.filter(isAssumed),
  };
}

function isAssumed(evidence: Evidence): evidence is Assumed {
  const { kind, column } = evidence;
  return ASSUMED.has(kind) || (kind === "corrected" && column === undefined);
}
const ASSUMED: ReadonlySet<string> = new Set(ASSUMPTIONS);

function whyNoList(
  { kind, columns, lines, evidence }: Table,
  described: readonly DescribedColumn[],
): WhyNoList | null {
  if (kind === "individuals" || kind === "collectives") return lines.length === 0 ? "noRows" : null;
  if (evidence.some((one) => one.kind === "corrected" && one.column === undefined && one.text === kind))
    return "said";
  if (evidence.some((one) => one.kind === "hiddenCopy")) return "hiddenCopy";
  if (evidence.some((one) => one.kind === "earlierYear")) return "earlierYear";
  if (kind === "summary") return "summary";
  if (described.filter(({ understood }) => understood === "names").length > 1) return "namesUnderLevels";
  if (!columns.has("fullName") && !columns.has("unit")) return "noNames";
  const isRated = [...STAGES, ...TO_CHECK].some((field) => columns.has(field));
  if (isRated) return "ofOtherThings";
  return described.some(({ understood }) => understood === "otherValues") ? "otherScale" : "nothingToCheck";
}
