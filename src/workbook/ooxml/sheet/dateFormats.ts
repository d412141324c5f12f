import { SPREADSHEET } from "../namespaces";
import { readXml } from "../xml";

/** What a number format makes of a number. A time alone counts from no day, so no date system moves it. */
export type DateKind = "none" | "date" | "time";

/** ECMA-376 part 1, 18.8.30, with the formats of East-Asian and Thai editions. */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: DateKind])[] = [
  [14, 17, "date"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 33, "time"],
  [34, 36, "date"],
  [45, 47, "time"],
  [50, 58, "date"],
  [71, 74, "date"],
  [75, 76, "time"],
  [77, 77, "date"],
  [78, 80, "time"],
  [81, 81, "date"],
];

/**
 * For each cell format (`cellXfs`) whether it shows dates.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readDateFormats(xml: string, part: string): readonly DateKind[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  const path: string[] = [];
  readXml(xml, part, {
    open(tag) {
      const name = SPREADSHEET.includes(tag.namespace) ? tag.name : "";
      const parent = path.at(-1);
      path.push(name);
      const id = Number(tag.attribute("numFmtId") ?? 0);
      if (name === "numFmt" && parent === "numFmts") codes.set(id, tag.attribute("formatCode") ?? "");
      if (name === "xf" && parent === "cellXfs") formats.push(id);
    },
    close() {
      path.pop();
    },
  });
  const kinds = new Map<number, DateKind>();
  return formats.map((id) => {
    const kind = kinds.get(id) ?? kindOfFormat(id, codes.get(id));
    kinds.set(id, kind);
    return kind;
  });
}

function kindOfFormat(id: number, code: string | undefined): DateKind {
  if (code !== undefined) return kindOfCode(code);
  return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? "none";
}

/** Literals in quotes, escaped characters, fills and paddings: nothing in them is a code. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** Colours, conditions, currencies and languages. */
const BRACKET = /\[[^\]]*\]/g;
const FRACTION_OF_SECOND = /s\.0+/gi;
const HALF_DAY = /AM\/PM|A\/P/i;

/** What a format code makes of a number: "dd/mm/yyyy" a date, "[h]:mm" a time, `0 "d"` neither. */
export function kindOfCode(code: string): DateKind {
  const bare = code.replace(LITERAL, "");
  const elapsed = ELAPSED.test(bare);
  const codes = bare
    .replace(BRACKET, "")
    .replace(/general/gi, "")
    .replace(FRACTION_OF_SECOND, "s");
  if (elapsed) return "time";
  // Excel mixes no digits with dates; what else the letters are, they are unquoted words of another program.
  if (/[0#?]/.test(codes)) return "none";
  if (/[yd]|bb|mmm/i.test(codes)) return "date";
  if (/[hs]/i.test(codes) || HALF_DAY.test(codes)) return "time";
  return /m/i.test(codes) ? "date" : "none";
}
