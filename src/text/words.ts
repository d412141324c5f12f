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
