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

/**
 * What a typed text makes of a cell. As in Excel, what reads as a day or a number becomes one where the cell holds
 * days or numbers, and nothing empties it; a text stays as it is typed, without the apostrophe before it that says so.
 *
 * @param before what the cell holds
 */
export function typedValue(text: string, kind: EditorKind, before: CellValue): CellEdit["value"] {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "'") return null;
  if (text.startsWith("'")) return text.slice(1);
  const isDay = kind === "day" || (typeof before === "object" && before !== null && "serial" in before);
  if (isDay) return serialOf(trimmed) ?? text;
  const isNumber = typeof before === "number" || (before === null && kind === "text");
  return (isNumber ? numberOf(trimmed) : null) ?? text;
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
