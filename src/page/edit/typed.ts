import type { ReadingData } from "../../pane/reading/data";
import { dayOfText } from "../../roster/dates/days";
import { DATE_FIELDS, type Field } from "../../roster/fields";
import { STAGES } from "../../roster/model";
import type { CellRef } from "../../workbook/cell";
import type { CellEdit, CellValue } from "../../workbook/port";

/** How a cell is edited: a choice of the five levels, a day, or any text. */
export type EditorKind = "level" | "day" | "text";

/** By what its column was taken for; a heading, and what is outside the lists, is text. */
export function editorKind({ sheet, row, column }: CellRef, reading: ReadingData | null): EditorKind {
  const tables = reading?.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const table = tables.find(({ first, last }) => first <= row + 1 && row + 1 <= last);
  const taken = table?.columns.find(({ index }) => index === column)?.taken ?? [];
  const is = (fields: readonly Field[]) =>
    taken.some(({ field, level }) => level === null && fields.includes(field));
  if (is([...STAGES, "collectiveRating"])) return "level";
  return is(DATE_FIELDS) ? "day" : "text";
}

/** What a cell is when something is typed into it. */
export interface TypedInto {
  readonly kind: EditorKind;
  /** What it holds. */
  readonly before: CellValue;
  /** Its number format. */
  readonly format: string;
}

/**
 * What a typed text makes of a cell. As in Excel, what reads as a day or a number becomes one where the cell holds
 * days or numbers, and nothing empties it; a text stays as it is typed, without the apostrophe before it that says so.
 * In a cell that shows percentages a number is one with or without its sign (Microsoft KB 215203,
 * https://mskb.pkisolutions.com/kb/215203).
 */
export function typedValue(text: string, { kind, before, format }: TypedInto): CellEdit["value"] {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "'") return null;
  if (text.startsWith("'")) return text.slice(1);
  const isDay = kind === "day" || (typeof before === "object" && before !== null && "serial" in before);
  if (isDay) return serialOf(trimmed) ?? text;
  if (kind === "text" && isPercentage(format)) return percentageOf(trimmed) ?? text;
  const isNumber = typeof before === "number" || (before === null && kind === "text" && format !== "@");
  return (isNumber ? numberOf(trimmed) : null) ?? text;
}

/** Whether a number format shows numbers as percentages: a sign in quotes, or after a backslash, is only a letter. */
export function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** "25%", "12,5 %" and, in a cell that shows percentages, "25": a share of 1. */
function percentageOf(text: string): number | null {
  const number = numberOf(text.replace(/\s*%$/, ""));
  // the figures that were typed, without what dividing adds to them
  return number === null ? null : Number((number / 100).toPrecision(15));
}

/** A day without a time, written in figures: "22/12/2023". */
function serialOf(text: string): { readonly serial: number } | null {
  const day = dayOfText(text);
  if (day === null || day.time !== null) return null;
  const { year, month, day: date } = day.date;
  return { serial: Date.UTC(year, month - 1, date) / 86_400_000 + 25_569 };
}

/** "12", "12,5", "12.5"; "1.000" could be read two ways and stays a text, and "007" is a code. */
function numberOf(text: string): number | null {
  return /^-?(?:0|[1-9]\d{0,14})(?:[.,](?!\d{3}$)\d{1,10})?$/.test(text)
    ? Number(text.replace(",", "."))
    : null;
}
