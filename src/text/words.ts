import type { Level, Stage } from "../roster/model";

export type Language = "vi" | "en";

/** The five words of a rating, as the documents write them. */
export const levelName: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  vi: {
    excellent: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    completed: "Hoàn thành nhiệm vụ",
    notCompleted: "Không hoàn thành nhiệm vụ",
    notRated: "Không xếp loại",
  },
  en: {
    excellent: "Excellent",
    good: "Good",
    completed: "Completed",
    notCompleted: "Not completed",
    notRated: "Not rated",
  },
};

export const stageName: Readonly<Record<Language, Readonly<Record<Stage, string>>>> = {
  vi: {
    rating: "mức xếp loại",
    civilRating: "mức xếp loại công chức, viên chức",
    partyRating: "mức xếp loại đảng viên",
    proposedRating: "mức đề xuất",
    selfRating: "mức tự xếp loại",
  },
  en: {
    rating: "rating",
    civilRating: "civil-service rating",
    partyRating: "party-member rating",
    proposedRating: "proposed rating",
    selfRating: "self-rating",
  },
};

/** "19/12/2023" from "2023-12-19": the form of Vietnamese documents. */
export function vietnameseDate(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}

/** "ngày 05/12/2023", or "08:00 ngày 05/12/2023" of "2023-12-05T08:00". */
export function vietnameseMoment(iso: string): string {
  const [, time] = iso.split("T");
  return `${time ? `${time} ` : ""}ngày ${vietnameseDate(iso)}`;
}

/** "2023-12-05", or "2023-12-05 08:00": the same in the other language. */
export function englishMoment(iso: string): string {
  return iso.replace("T", " ");
}

/** "1 day", "3 days": for nouns that only take an s. */
export function englishCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The days of the week, Monday first. */
export const weekdayName: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** Which of them an ISO date is: in UTC no zone moves a day, and screens do not load the calendar. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The word that stands beside every mark, so that no mark is told by its colour alone. */
export const severityName: Readonly<
  Record<Language, Readonly<Record<"error" | "warning" | "info", string>>>
> = {
  vi: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  en: { error: "Error", warning: "Warning", info: "Notice" },
};

/** Whether a rule is broken, or only a person can tell. */
export const outcomeName: Readonly<Record<Language, Readonly<Record<"violation" | "needsReview", string>>>> =
  {
    vi: { violation: "Chưa đúng", needsReview: "Cần xem lại" },
    en: { violation: "Breach", needsReview: "Needs review" },
  };

/** Whom a quota is counted over. */
export const scopeName: Readonly<
  Record<Language, Readonly<Record<"leaders" | "staff" | "members" | "collectives", string>>>
> = {
  vi: {
    leaders: "Lãnh đạo, quản lý",
    staff: "Không giữ chức vụ",
    members: "Đảng viên",
    collectives: "Tập thể",
  },
  en: { leaders: "Leaders", staff: "Staff", members: "Party members", collectives: "Collectives" },
};

/** What a quota is a share of, to stand after "20% ". */
export const baseName: Readonly<
  Record<Language, Readonly<Record<"good" | "goodOrBetter" | "rated", string>>>
> = {
  vi: {
    good: "số Hoàn thành tốt nhiệm vụ",
    goodOrBetter: "số từ Hoàn thành tốt nhiệm vụ trở lên",
    rated: "tổng số được xếp loại",
  },
  en: { good: "those rated Good", goodOrBetter: "those rated Good or better", rated: "all those rated" },
};
