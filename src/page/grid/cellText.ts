import { format, formatColor } from "numfmt";
import { kindOfCode } from "../../workbook/dateKind";
import { DATE_FORMAT } from "../../workbook/draftLook";
import type { CellLook } from "../../workbook/look";
import type { CellValue } from "../../workbook/port";

/** What a cell shows. */
export interface CellText {
  readonly text: string;
  /** Where its look does not say. */
  readonly side: "left" | "center" | "right";
  /** A colour that its number format asks for, as CSS knows it. */
  readonly color: string | null;
}

/** Of a formula, until somebody calculates it. */
const TO_COME = "…";
const NOTHING: CellText = { text: "", side: "left", color: null };
/** As Vietnamese offices write numbers: a comma before decimals, points between thousands. */
const LOCALE = "vi";

/** A value in the number format of its cell, as Excel shows it. */
export function cellText(value: CellValue, look: CellLook | null): CellText {
  if (value === null) return NOTHING;
  if (typeof value === "string") {
    const code = look?.format ?? "General";
    // most formats leave texts as they are, some put words around them, ";;;" hides them
    return {
      text: code.includes("@") || code.includes(";;;") ? worded(code, value) : value,
      side: "left",
      color: null,
    };
  }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", side: "center", color: null };
  if (typeof value === "object" && "error" in value) {
    return { text: value.error === "UNCALCULATED" ? TO_COME : value.error, side: "center", color: null };
  }
  const number = typeof value === "number" ? value : value.serial;
  const told = look?.format ?? "General";
  // a day that was typed into a cell without a format of days gets this one in the copy
  const code = typeof value === "object" && kindOfCode(told) === "none" ? DATE_FORMAT : told;
  return { text: formatted(code, number), side: "right", color: colored(code, number) };
}

/** A format that is none, and a day before the calendar begins, show the number as it is. */
function formatted(code: string, number: number): string {
  try {
    return format(code, number, { locale: LOCALE });
  } catch {
    return String(number).replace(".", ",");
  }
}

function worded(code: string, text: string): string {
  try {
    return format(code, text, { locale: LOCALE });
  } catch {
    return text;
  }
}

function colored(code: string, number: number): string | null {
  if (!code.includes("[")) return null;
  try {
    const color = formatColor(code, number);
    return typeof color === "string" ? color : null;
  } catch {
    return null;
  }
}
