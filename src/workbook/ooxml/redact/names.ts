import { ownSheetId } from "../../ownSheets";
import type { Redaction } from "../../redaction";
import { formulaParts } from "../formula/formulaParts";
import type { DefinedName, SheetEntry } from "../workbookPart";
import type { Removals } from "./removals";
import { type NamedArea, Scope } from "./scope";

/** The defined names of a workbook, told apart. */
export interface Names {
  /** Those that stay: names of cells that stay. */
  readonly kept: readonly DefinedName[];
  /** The cells that each of these leads to, by its name in lower case. */
  readonly areas: ReadonlyMap<string, readonly NamedArea[]>;
  /** Those of which a formula that uses one shows emptied cells, in lower case. */
  readonly secret: ReadonlySet<string>;
}

/** @param sheets all sheets of the workbook, since a name's scope counts them. */
export function namesOf(
  names: readonly DefinedName[],
  sheets: readonly SheetEntry[],
  redaction: Redaction,
  removals: Removals,
): Names {
  const scope = new Scope(redaction);
  const secret = new Set<string>();
  const areas = new Map<string, NamedArea[]>();
  const kept = names.filter((name) => {
    const sheet = name.localSheet === null ? null : (sheets[name.localSheet]?.name ?? "");
    // names that tell our sheets are written anew
    if (ownSheetId(name.name) !== null) return false;
    const parts = formulaParts(name.refersTo);
    const touches = parts.references.some((one) => one.sheet !== null && scope.touches(one.sheet, one.area));
    if (touches || (redaction.areas.length > 0 && (parts.opaque || parts.names.length > 0)))
      secret.add(name.name.toLowerCase());
    const isOfCells =
      parts.references.length > 0 &&
      parts.references.every((one) => one.sheet !== null && scope.keeps(one.sheet)) &&
      parts.names.length + parts.functions.length + parts.texts.length === 0 &&
      !parts.opaque &&
      !parts.structured;
    const stays =
      isOfCells &&
      (!touches || isPrinted(name)) &&
      (sheet === null || redaction.sheets.has(sheet)) &&
      !redaction.isSecret(name.name);
    if (!stays) {
      removals.add("names");
      return false;
    }
    const key = name.name.toLowerCase();
    const own = parts.references.flatMap(({ sheet: on, area }) => (on === null ? [] : [{ sheet: on, area }]));
    // a name that sheets have for themselves is several
    areas.set(key, [...(areas.get(key) ?? []), ...own]);
    return true;
  });
  return { kept, areas, secret };
}

/** What is printed, repeated and filtered is told by areas that may well hold emptied cells. */
function isPrinted({ name }: DefinedName): boolean {
  return /^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/i.test(name);
}
