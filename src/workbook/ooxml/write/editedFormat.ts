import { DAYS_TO_1904, type DateKind } from "../../dateKind";
import { DATE_FORMAT } from "../../draftLook";
import type { CellEdit } from "../../port";
import { readDateFormats } from "../sheet/dateFormats";
import type { NewValue } from "./cellXml";
import type { Changes } from "./changes";
import { FORMULA_LIKE } from "./draftSheet";
import type { Stylesheet } from "./stylesheet";

/** What the format of an edited cell depends on. */
export interface FormatSetting {
  readonly stylesheet: Stylesheet;
  /** What each cell format of the workbook shows. */
  readonly dateKinds: readonly DateKind[];
  readonly date1904: boolean;
}

export function setting(changes: Changes, stylesheet: Stylesheet): FormatSetting {
  const styles = changes.related("styles")?.target;
  const dateKinds = styles === undefined ? [] : readDateFormats(changes.text(styles), styles);
  return { stylesheet, dateKinds, date1904: changes.workbook.date1904 };
}

/**
 * What an edited cell holds, and the number of its format: the one it has, unless that cannot show the value. A day
 * needs a format of dates, a text that looks like a formula needs the sign that it is none, and a text needs the font
 * that was told.
 */
export function editedFormat(
  { value, font }: CellEdit,
  format: number,
  { stylesheet, dateKinds, date1904 }: FormatSetting,
): NewValue {
  if (typeof value !== "object" || value === null) {
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("a number that is none");
    const asText = typeof value === "string" && FORMULA_LIKE.test(value);
    return { value: value === "" ? null : value, format: stylesheet.like(format, { font, asText }) };
  }
  if (!Number.isFinite(value.serial)) throw new RangeError("a day that is none");
  const kind = dateKinds[format] ?? "none";
  const shown = kind === "none" ? DATE_FORMAT : undefined;
  const counted = date1904 && kind !== "time" ? value.serial - DAYS_TO_1904 : value.serial;
  return { value: counted, format: stylesheet.like(format, { font, numberFormat: shown }) };
}
