import { NotBuilt } from "../batch/failures";
import type { Scalar } from "./book";

/** What a cell shows under a number format: only those that rosters and our own sheets have. */
export function shown(value: Scalar, format: string): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return String(value);
  const share = /^0(\.0+)?%$/.exec(format);
  if (share) return `${(value * 100).toFixed((share[1]?.length ?? 1) - 1)}%`;
  const places = /^#?,?#?#?0(\.0+)?$/.exec(format);
  if (places) return value.toFixed((places[1]?.length ?? 1) - 1);
  if (/^[dmy/.-]+$/i.test(format)) return day(value, format);
  throw new NotBuilt(`the text of the number format ${format}`);
}

function day(serial: number, format: string): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  return format.replaceAll(/d+|m+|y+/gi, (code) => {
    if (/^y/i.test(code)) return pad(date.getUTCFullYear(), 4).slice(code.length > 2 ? 0 : 2);
    const number = /^d/i.test(code) ? date.getUTCDate() : date.getUTCMonth() + 1;
    return pad(number, code.length);
  });
}
