import { englishCount, type Language } from "../words";

type Totals = Readonly<Record<"error" | "warning" | "info", number>>;

const NAMES = {
  vi: {
    error: (count: number) => `${count} lỗi`,
    warning: (count: number) => `${count} cảnh báo`,
    info: (count: number) => `${count} lưu ý`,
    none: "không phát hiện gì",
  },
  en: {
    error: (count: number) => englishCount(count, "error"),
    warning: (count: number) => englishCount(count, "warning"),
    info: (count: number) => englishCount(count, "notice"),
    none: "nothing found",
  },
} satisfies Readonly<Record<Language, object>>;

/** "12 lỗi, 5 cảnh báo, 2 lưu ý"; those that there are. */
export function countedFindings(totals: Totals, language: Language): string {
  const names = NAMES[language];
  const parts = (["error", "warning", "info"] as const).flatMap((severity) =>
    totals[severity] > 0 ? [names[severity](totals[severity])] : [],
  );
  return parts.length === 0 ? names.none : parts.join(", ");
}
