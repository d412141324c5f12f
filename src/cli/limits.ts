import { DEFAULT_LIMITS, type Limits } from "../workbook/ooxml/limits";
import { usageError } from "./errors";

/** Those that may be set, in the order of docs/limits.md. */
const NAMES = [
  "file",
  "parts",
  "part",
  "total",
  "ratio",
  "cells",
] as const satisfies readonly (keyof Limits)[];

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["g", 1e9],
]);

/** Beyond what any machine has; whole numbers are exact up to here. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * The limits of "cells=5000000,part=400M": those that are not named keep their defaults. K, M and G are thousands,
 * millions and thousands of millions.
 *
 * @throws CommandError USAGE
 */
export function limitsOf(value: string | null): Limits {
  if (value === null) return DEFAULT_LIMITS;
  const set = new Map<keyof Limits, number>();
  for (const setting of value.split(",")) {
    const [, name, figures = "", unit = ""] = /^([a-z]+)=(\d{1,16})([kmg]?)$/i.exec(setting.trim()) ?? [];
    const limit = NAMES.find((known) => known === name?.toLowerCase());
    const amount = Number(figures) * (UNITS.get(unit.toLowerCase()) ?? Number.NaN);
    if (limit === undefined || set.has(limit) || !(amount >= 1 && amount <= MOST)) {
      throw usageError((usage) => usage.badLimit({ value: setting.trim(), names: NAMES.join(", ") }));
    }
    set.set(limit, amount);
  }
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}
