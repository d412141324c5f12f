import { Temporal } from "temporal-polyfill";
import type { FrameKind } from "../sheets/summary";
import type { Given, OptionKind } from "./command";
import { type CommandError, usageError } from "./errors";

/** What every command that checks a file is told. */
export interface CheckedArguments {
  readonly file: string;
  /** A built-in plan's id or the name of a file. */
  readonly plan: string | null;
  readonly year: number | null;
  readonly asOf: Temporal.PlainDate | null;
}

/** The options that `checkedArguments` reads. */
export const CHECKED_OPTIONS = {
  plan: "string",
  year: "string",
  "as-of": "string",
} as const satisfies Record<string, OptionKind>;

/** @throws CommandError USAGE */
export function checkedArguments(given: Given): CheckedArguments {
  return {
    file: fileOf(given),
    plan: given.value("plan"),
    ...timeOf(given),
  };
}

/** The rating year and the day that were asked for. @throws CommandError USAGE */
export function timeOf(given: Given): Pick<CheckedArguments, "year" | "asOf"> {
  return { year: yearOf(given.value("year")), asOf: dateOf(given.value("as-of")) };
}

/** The file that a command is about, its first word. @throws CommandError USAGE */
export function fileOf({ command, words: [file] }: Given): string {
  if (file === undefined || file === "") throw usageError((usage) => usage.noFile({ command }));
  return file;
}

/** The file that a command writes, which it does not do without. @throws CommandError USAGE */
export function outOf(given: Given): string {
  const out = given.value("out");
  if (out === null) throw usageError((usage) => usage.noOut({ command: given.command }));
  return out;
}

/** The frame of summaries that was asked for. @throws CommandError USAGE */
export function frameOf(given: Given): FrameKind | null {
  const value = given.value("frame");
  if (value === null || value === "party" || value === "administrative") return value;
  throw usageError((usage) => usage.badFrame({ value }));
}

function yearOf(value: string | null): number | null {
  if (value === null) return null;
  if (!/^(19|20|21)\d\d$/.test(value)) throw usageError((usage) => usage.badYear({ value }));
  return Number(value);
}

function dateOf(value: string | null): Temporal.PlainDate | null {
  if (value === null) return null;
  const bad = (): CommandError => usageError((usage) => usage.badDate({ value }));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw bad();
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    throw bad();
  }
}
