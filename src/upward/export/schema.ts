import { canonicalHeading } from "../../roster";
import { LIST_FIELDS } from "../../roster/detect/lexicon";
import { DATE_FIELDS, FIELDS, type Field } from "../../roster/fields";
import { STAGES } from "../../roster/model";

/** What a column of an exported table holds; each may be null. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "date";

export interface ExportColumn {
  /** Lower-case words with "_" between, the same in every format. */
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, its unit, and what null says where that is not plain. */
  readonly about: string;
}

export const TABLES = [
  "individuals",
  "collectives",
  "ratings",
  "details",
  "quota_members",
  "quota_settings",
  "findings",
] as const;
export type TableName = (typeof TABLES)[number];

const NUMBERS: ReadonlySet<Field> = new Set<Field>([
  "score",
  "monthsWorked",
  "leaveMonths",
  "reviewDays",
  "reviewOrder",
]);
const TICKS: ReadonlySet<Field> = new Set<Field>([
  "isPartyMember",
  "isHead",
  "isLeader",
  "prompted",
  "residenceExempt",
]);
const DATES: ReadonlySet<Field> = new Set<Field>(DATE_FIELDS);
const ELSEWHERE: ReadonlySet<Field> = new Set<Field>([...LIST_FIELDS, ...STAGES, "fullName", "unit"]);

/** The fields that are a column of their own in both lists; ratings and lists of items have tables. */
export const PLAIN_FIELDS: readonly Field[] = FIELDS.filter((field) => !ELSEWHERE.has(field));

/** "birth_date" of "birthDate"; no column is called by a word that SQL keeps for itself. */
function nameOf(field: Field): string {
  return field === "group"
    ? "similar_group"
    : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How a field is typed; what a cell holds beside that stands in `details`. */
export function typeOf(field: Field): ColumnType {
  if (DATES.has(field)) return "date";
  if (NUMBERS.has(field)) return "number";
  return TICKS.has(field) ? "boolean" : "text";
}

const text = (name: string, about: string): ExportColumn => ({ name, type: "text", about });
const integer = (name: string, about: string): ExportColumn => ({ name, type: "integer", about });
const truth = (name: string, about: string): ExportColumn => ({ name, type: "boolean", about });

const FILE = text("file", "the file, as it was named; of a merged list also the one it was merged from");
const YEAR = integer("year", "the rating year under which the file was read");
const PLACE: readonly ExportColumn[] = [
  text("id", "the row, unlike any other of the export: file, sheet and row"),
  FILE,
  YEAR,
  text("sheet", "the sheet"),
  integer("sheet_row", "the row in it, from 1"),
];
const ENTRY = text("entry_id", "`id` of the row in `individuals` or `collectives`");
const KIND = text("kind", "`individual` or `collective`");
const LEVEL = "`excellent`, `good`, `completed`, `notCompleted` or `notRated`";

const FIELD_COLUMNS: readonly ExportColumn[] = PLAIN_FIELDS.map((field) => {
  const type = typeOf(field);
  const heading = `“${canonicalHeading(field)}”`;
  if (type === "text")
    return { name: nameOf(field), type, about: `${heading}, as written; null where empty` };
  const what = type === "date" ? "day" : type === "number" ? "number" : "yes or no";
  return {
    name: nameOf(field),
    type,
    about: `${heading}; null where empty, or where it is no ${what}: then what is written is in \`details\``,
  };
});

/** The columns of every exported table, in their order. */
export const SCHEMA: Readonly<Record<TableName, readonly ExportColumn[]>> = {
  individuals: [
    ...PLACE,
    text("name", "“Họ và tên”, without what stands before a name"),
    text("unit", "the unit, from its column, its section or its group; null where the list names none"),
    text("leads", "the leading collective that the person is counted in; null for staff"),
    text("governing_stage", "which of the ratings counts; null where the list keeps none"),
    text("level", `${LEVEL}, of the governing stage; null where it is missing or not understood`),
    ...FIELD_COLUMNS,
  ],
  collectives: [
    ...PLACE,
    text("name", "the name of the collective"),
    text("section", "the section of the list that it stands under"),
    text("governing_stage", "which of the ratings counts; null where the list keeps none"),
    text("level", `${LEVEL}, of the governing stage; null where it is missing or not understood`),
    ...FIELD_COLUMNS,
  ],
  ratings: [
    ENTRY,
    FILE,
    YEAR,
    KIND,
    text(
      "stage",
      "`rating`, `civilRating`, `partyRating`, `proposedRating` or `selfRating`; only those with a column",
    ),
    truth("is_governing", "whether it is the one that counts"),
    text("state", "`rated`, `missing`, `unrecognised`, or `conflict` where two levels are marked"),
    text("level", `${LEVEL}; null unless \`state\` is \`rated\``),
    text("written", "what is written, or the levels marked; null where nothing is"),
    text("cell", "“Cá nhân!F9”"),
  ],
  details: [
    ENTRY,
    FILE,
    KIND,
    text("field", "`criteria`, `votes`, `dossierItems`, or a field whose cell its type cannot hold"),
    integer("position", "of the column among those of its field, from 1"),
    text("heading", "of the column, its parts joined by “ › ”"),
    text("written", "what is written"),
    { name: "as_number", type: "number", about: "as a number; null where it is none" },
    truth("as_truth", "as yes or no; null where it is neither"),
  ],
  quota_members: [
    ENTRY,
    FILE,
    text("scope", "`leaders`, `staff`, `members` or `collectives`"),
    text("group_id", "the group, within its file: with `file` and `scope` unlike any other"),
    text("group_name", "as people call it"),
    truth("is_part", "whether everybody in it is counted in a larger group of the scope too"),
    text(
      "level",
      "`excellent`, `good`, `completed` or `notCompleted`; null where it is missing or not understood",
    ),
  ],
  quota_settings: [
    FILE,
    text("plan", "id of the plan applied"),
    text("scope", "`leaders`, `staff`, `members` or `collectives`"),
    integer("percent", "the share, whole percent"),
    text("base", "what it is a share of: `good`, `goodOrBetter` or `rated`"),
    text("rounding", "`floor`, `nearest` or `ceiling`"),
    integer(
      "small_at_most",
      "groups of at most so many have `small_allowed` instead; null where there is no such rule",
    ),
    integer("small_allowed", "how many may be excellent in such a group"),
  ],
  findings: [
    FILE,
    text("rule", "id of the rule"),
    text("outcome", "`violation` or `needsReview`"),
    text("severity", "`error`, `warning` or `info`"),
    text("subject_kind", "`individual`, `collective`, `list` or `workbook`"),
    text("subject", "the name of the subject"),
    text("cell", "where to look first; null for the file as a whole"),
    text("message", "the finding in words, in the language of the run"),
    text("citations", "the texts it rests on, “; ” between; null where it rests on none"),
  ],
};
