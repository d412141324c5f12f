import { yearOfTitles } from "../dates/year";
import { fold } from "../fold";
import { STAGES } from "../model";
import type { ReadColumn } from "./headings";
import type { Meaning } from "./meaning";
import { yearIn } from "./synonyms";

/** What is given anew each year, and in some offices each quarter: a column of another time is not this year's. */
export const PERIODIC: ReadonlySet<Meaning["of"]> = new Set<Meaning["of"]>([
  ...STAGES,
  "collectiveRating",
  "score",
]);

/** "Quý I", "QII", "Tháng 3", "6 tháng đầu năm", "Học kỳ 2": a part of the year. */
const PART =
  /(?:^|\b(?:xep loai|xl|diem|kpi) )q ?(?:i{1,3}|iv|[1-4])$|\b(?:quy (?:i{1,3}|iv|[1-4])|(?:thang|t) ?(?:0?[1-9]|1[0-2])|(?:0?6|0?9|sau|chin) thang (?:dau|cuoi) nam|^0?[69] thang|(?:hoc ky|hk) ?(?:i{1,2}|[12]))\b/;

/** "Xếp loại chất lượng năm liền kề": of the year before, without its number. */
const YEAR_BEFORE = /\bnam (?:truoc|lien ke|lien truoc|ngoai)\b/;

/** What somebody means to reach is no rating. */
const PROMISED = /\b(?:dang ky|phan dau|muc tieu|chi tieu|cam ket)\b/;

/** Whether a heading speaks of a part of the year alone. */
export function isOfPart(heading: readonly string[]): boolean {
  return heading.some((text) => PART.test(fold(text)));
}

/** "… quý IV và năm 2025", "6 tháng đầu năm và cả năm 2024": a part of the year, and the whole beside it. */
export function isOfWhole(title: string): boolean {
  return /\bca nam\b|\bva nam (?:20)?\d\d/.test(fold(title));
}

/** Where somebody was before: "Chức vụ, đơn vị công tác (trước 01/7/2025)", "Đơn vị cũ". */
const FORMER =
  /\b(?:truoc (?:day|khi|ngay|sap xep|sap nhap|thang|\d+)|(?:don vi|chuc vu|chuc danh|cong tac) cu)\b/;

/** Whether a heading speaks of what was before, and is no more. */
export function isFormer(heading: readonly string[]): boolean {
  return heading.some((text) => FORMER.test(fold(text)));
}

/** "Dự kiến", "Theo kế hoạch": a day that is meant, beside the one on which it was done. */
const PLANNED = /\bdu kien\b|^theo (?:kh|ke hoach|lich)\b|^(?:kh|ke hoach)$/;

/** Whether a heading speaks of when something is to be done. */
export function isPlanned(heading: readonly string[]): boolean {
  return heading.some((text) => PLANNED.test(fold(text)));
}

/** When the ratings of a header are of: this year's, by a year that is or may be it, or of another time. */
export class Periods {
  /** The year that the titles name, else the last that a heading of a rating names. */
  private readonly year: number;
  private readonly isTitled: boolean;

  constructor(columns: readonly ReadColumn[], title: readonly string[]) {
    const titled = yearOfTitles(title);
    const years = columns.flatMap(({ heading, meanings }) =>
      meanings.some(({ of }) => PERIODIC.has(of)) ? (yearIn(heading) ?? []) : [],
    );
    this.isTitled = titled !== null;
    this.year = titled ?? Math.max(0, ...years);
  }

  /** Whether a heading is of an earlier year or of a part of one, or of what was promised for it. */
  isOther(heading: readonly string[]): boolean {
    const isEarlier = (yearIn(heading) ?? Number.POSITIVE_INFINITY) < this.year;
    const isSaid = (words: RegExp) => heading.some((text) => words.test(fold(text)));
    return isEarlier || isOfPart(heading) || isSaid(YEAR_BEFORE) || isSaid(PROMISED);
  }

  /** Whether a heading names a year that nothing else confirms: one without a year goes before it. */
  isUnconfirmed(heading: readonly string[]): boolean {
    return !this.isTitled && yearIn(heading) !== null;
  }
}
