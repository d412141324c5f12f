import { type DateKind, kindOfCode } from "../../dateKind";
import { SPREADSHEET } from "../namespaces";
import { readXml } from "../xml";

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
