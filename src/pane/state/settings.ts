import type { Language } from "../../text/words";
import type { CheckSettings } from "../brain/brain";

/** What a person has set; kept between runs. */
export interface Settings {
  /** null: that of the host. */
  readonly language: Language | null;
  /** The id of a built-in plan; null: the workbook's own, else the default of the year. */
  readonly plan: string | null;
  /** null: as the titles of the lists say. */
  readonly year: number | null;
  /** ISO date; null: the day on which it is checked. */
  readonly asOf: string | null;
  /** Days off beyond the public holidays and those of the plan; ISO dates, ascending. */
  readonly holidays: readonly string[];
  /** Whether a check marks cells and writes the sheet of findings. */
  readonly marks: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  plan: null,
  year: null,
  asOf: null,
  holidays: [],
  marks: true,
};

/** What a check is asked with. @param today ISO date @param language that of the host */
export function checkSettings(settings: Settings, today: string, language: Language): CheckSettings {
  const { plan, year, asOf, holidays } = settings;
  return { language: settings.language ?? language, asOf: asOf ?? today, year, plan, holidays };
}

/** What is kept of settings. */
export function settingsText(settings: Settings): string {
  return JSON.stringify(settings);
}

/** Settings that were kept; what of them cannot be read is as it is by default. */
export function settingsIn(text: string | null): Settings {
  const kept = objectIn(text);
  const { language, plan, year, asOf, holidays, marks } = kept;
  return {
    language: language === "vi" || language === "en" ? language : null,
    plan: typeof plan === "string" ? plan : null,
    year: typeof year === "number" && Number.isInteger(year) ? year : null,
    asOf: isDay(asOf) ? asOf : null,
    holidays: Array.isArray(holidays) ? daysOff(holidays.filter(isDay)) : [],
    marks: marks !== false,
  };
}

/** Days once each, in order. */
export function daysOff(days: readonly string[]): readonly string[] {
  return [...new Set(days)].sort();
}

/**
 * The day that somebody typed, "29/02/2024", as an ISO date; null where it is none. The roster's own words for days are
 * not asked: they come with a calendar that the pane loads only when it checks.
 */
export function dayIn(text: string): string | null {
  const [, day = "", month = "", year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}

/** Whether a text is a day that there is, "2024-02-29". */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
