import type { Citation, Verified } from "./citation";
import { cite } from "./documents";

/** Why nobody in an office works on a day that is not simply a Saturday or Sunday. */
export type DayOff =
  /** A day that the Labour Code names. */
  | "holiday"
  /** The working day after a holiday that fell on a weekly day off (Điều 111, khoản 3). */
  | "substitute"
  /** A working day exchanged for a Saturday, to join two breaks. */
  | "exchanged";

export interface Holiday {
  /** ISO date. */
  readonly date: string;
  readonly name: string;
  readonly kind: DayOff;
  /** Only where a day is less sure than its year. */
  readonly verified?: Verified;
}

export interface HolidayYear {
  readonly year: number;
  readonly law: Citation;
  /** Pages that report the days announced for that year. */
  readonly sources: readonly string[];
  readonly verified: Verified;
  readonly days: readonly Holiday[];
  /** Saturdays worked instead of the days exchanged; ISO dates. */
  readonly worked: readonly string[];
}

const NEW_YEAR = "Tết Dương lịch";
const TET = "Tết Nguyên đán";
const HUNG_KINGS = "Giỗ Tổ Hùng Vương";
const VICTORY = "Ngày Chiến thắng";
const LABOUR = "Ngày Quốc tế Lao động";
const NATIONAL = "Quốc khánh";

const CODE_2012 = cite("10/2012/QH13", { article: "115", verified: "paraphrased" });
const CODE_2019 = cite("45/2019/QH14", { article: "112", verified: "paraphrased" });

/**
 * Public holidays as civil servants had them, year by year. Since 2021 the Prime Minister sets the days of Tết and
 * the second day of Quốc khánh each year; a year not yet announced is "unverified" and holds only what either
 * choice would give.
 */
export const HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2020,
    law: CODE_2012,
    sources: ["https://socongthuong.daklak.gov.vn/vi/news/tag/thứ-tư/page-2"],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2020-01-01"),
      ...named(TET, "2020-01-23", "2020-01-24", "2020-01-25", "2020-01-26", "2020-01-27"),
      ...substitutes(TET, "2020-01-28", "2020-01-29"),
      ...named(HUNG_KINGS, "2020-04-02"),
      ...named(VICTORY, "2020-04-30"),
      ...named(LABOUR, "2020-05-01"),
      ...named(NATIONAL, "2020-09-02"),
    ],
    worked: [],
  },
  {
    year: 2021,
    law: CODE_2019,
    sources: ["https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html"],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2021-01-01"),
      ...named(TET, "2021-02-10", "2021-02-11", "2021-02-12", "2021-02-13", "2021-02-14"),
      ...substitutes(TET, "2021-02-15", "2021-02-16"),
      ...named(HUNG_KINGS, "2021-04-21"),
      ...named(VICTORY, "2021-04-30"),
      ...named(LABOUR, "2021-05-01"),
      ...substitutes(LABOUR, "2021-05-03"),
      ...named(NATIONAL, "2021-09-02", "2021-09-03"),
    ],
    worked: [],
  },
  {
    year: 2022,
    law: CODE_2019,
    sources: [
      "https://vntrip.vn/cam-nang/nghi-tet-nguyen-dan-tu-ngay-31-01-2022-den-het-ngay-04-02-2022-118632/amp",
      "https://www.officeholidays.com/countries/vietnam/2022",
    ],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2022-01-01"),
      ...substitutes(NEW_YEAR, "2022-01-03"),
      ...named(TET, "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"),
      ...named(HUNG_KINGS, "2022-04-10"),
      ...substitutes(HUNG_KINGS, "2022-04-11"),
      ...named(VICTORY, "2022-04-30"),
      ...named(LABOUR, "2022-05-01"),
      ...substitutes(VICTORY, "2022-05-02"),
      ...substitutes(LABOUR, "2022-05-03"),
      ...named(NATIONAL, "2022-09-01", "2022-09-02"),
    ],
    worked: [],
  },
  {
    year: 2023,
    law: CODE_2019,
    sources: [
      "https://truyenhinhnghean.vn/doi-song-xa-hoi/202212/tet-am-lich-2023-duoc-nghi-7-ngay-6290199",
      "https://todaycnews.com/thaonguyen/nghi-le-30-4",
    ],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2023-01-01"),
      ...substitutes(NEW_YEAR, "2023-01-02"),
      ...named(TET, "2023-01-20", "2023-01-21", "2023-01-22", "2023-01-23", "2023-01-24"),
      ...substitutes(TET, "2023-01-25", "2023-01-26"),
      ...named(HUNG_KINGS, "2023-04-29"),
      ...named(VICTORY, "2023-04-30"),
      ...named(LABOUR, "2023-05-01"),
      ...substitutes(HUNG_KINGS, "2023-05-02"),
      ...substitutes(VICTORY, "2023-05-03"),
      ...named(NATIONAL, "2023-09-01", "2023-09-02"),
      ...substitutes(NATIONAL, "2023-09-04"),
    ],
    worked: [],
  },
  {
    year: 2024,
    law: CODE_2019,
    sources: [
      "https://sucsongtre.vn/doi-song/can-bo-cong-chuc-vien-chuc-nguoi-lao-dong-nghi-tet-nguyen-dan-giap-thin-7-ngay.html",
      "http://news.gov.vn/print/govt-chief-okeys-five-uninterrupted-days-off-in-upcoming-april-30-may-1-holiday-111240413090631965.htm",
    ],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2024-01-01"),
      ...named(TET, "2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12"),
      ...substitutes(TET, "2024-02-13", "2024-02-14"),
      ...named(HUNG_KINGS, "2024-04-18"),
      ...exchanged(VICTORY, "2024-04-29"),
      ...named(VICTORY, "2024-04-30"),
      ...named(LABOUR, "2024-05-01"),
      ...named(NATIONAL, "2024-09-02", "2024-09-03"),
    ],
    worked: ["2024-05-04"],
  },
  {
    year: 2025,
    law: CODE_2019,
    sources: [
      "https://en.sggp.org.vn/ministry-asks-public-holidays-to-be-announced-at-least-30-days-in-advance-post114254.html",
      "https://www.tet-amlich.com/2024/11/cac-ngay-nghi-le-2025.html",
    ],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2025-01-01"),
      ...named(TET, "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"),
      ...named(HUNG_KINGS, "2025-04-07"),
      ...named(VICTORY, "2025-04-30"),
      ...named(LABOUR, "2025-05-01"),
      ...exchanged(LABOUR, "2025-05-02"),
      ...named(NATIONAL, "2025-09-01", "2025-09-02"),
    ],
    worked: ["2025-04-26"],
  },
  {
    year: 2026,
    law: CODE_2019,
    sources: [
      "https://vietnamnews.vn/politics-laws/1727514/ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html",
      "https://vietnamnews.vn/society/1732658/government-approves-four-day-new-year-holiday.html",
      "https://vietnamnews.vn/society/1763609/viet-nam-s-remaining-public-holidays-in-2026-to-span-21-days.html",
      "https://dantri.com.vn/noi-vu/sua-bo-luat-lao-dong-de-them-mot-ngay-nghi-ngay-van-hoa-viet-nam-20260225151756397.htm",
    ],
    verified: "paraphrased",
    days: [
      ...named(NEW_YEAR, "2026-01-01"),
      ...exchanged(NEW_YEAR, "2026-01-02"),
      ...named(TET, "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
      ...named(HUNG_KINGS, "2026-04-26"),
      ...substitutes(HUNG_KINGS, "2026-04-27"),
      ...named(VICTORY, "2026-04-30"),
      ...named(LABOUR, "2026-05-01"),
      ...exchanged(NATIONAL, "2026-08-31"),
      ...named(NATIONAL, "2026-09-01", "2026-09-02"),
      cultureDay("2026-11-24"),
    ],
    worked: ["2026-01-10", "2026-08-22"],
  },
  {
    year: 2027,
    law: CODE_2019,
    sources: [],
    verified: "unverified",
    days: [
      ...named(NEW_YEAR, "2027-01-01"),
      ...named(TET, "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"),
      ...substitutes(TET, "2027-02-09", "2027-02-10"),
      ...named(HUNG_KINGS, "2027-04-16"),
      ...named(VICTORY, "2027-04-30"),
      ...named(LABOUR, "2027-05-01"),
      ...substitutes(LABOUR, "2027-05-03"),
      ...named(NATIONAL, "2027-09-02"),
      cultureDay("2027-11-24"),
    ],
    worked: [],
  },
];

function named(name: string, ...dates: string[]): readonly Holiday[] {
  return dates.map((date) => ({ date, name, kind: "holiday" }));
}

function substitutes(name: string, ...dates: string[]): readonly Holiday[] {
  return dates.map((date) => ({ date, name: `Nghỉ bù ${name}`, kind: "substitute" }));
}

function exchanged(name: string, date: string): readonly Holiday[] {
  return [{ date, name: `Hoán đổi dịp ${name}`, kind: "exchanged" }];
}

/** 80-NQ/TW wants 24/11 to be a holiday; that the Labour Code was amended accordingly is not confirmed. */
function cultureDay(date: string): Holiday {
  return { date, name: "Ngày Văn hóa Việt Nam", kind: "holiday", verified: "unverified" };
}
