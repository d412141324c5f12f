import { LEVELS, type Level } from "../../src/roster/model";
import type { Layout } from "./breaches";
import type { SampleCollective, SamplePerson, When } from "./district";
import type { Content } from "./page";
import type { PlantedField } from "./planted";

/** A column of a sample roster: its heading (two rows deep where there are two), and what it shows of an entry. */
export interface SampleColumn<T> {
  readonly heading: readonly [string] | readonly [group: string, heading: string];
  readonly width: number;
  readonly align?: "left" | "center";
  readonly field?: PlantedField;
  /** A column of marks: counted in the total row. */
  readonly level?: Level;
  show(entry: T, index: number): Content;
}

/** The abbreviations that offices write over their mark columns. */
export const ABBREVIATION: Readonly<Record<Level, string>> = {
  excellent: "HTXSNV",
  good: "HTTNV",
  completed: "HTNV",
  notCompleted: "KHTNV",
  notRated: "Không xếp loại",
};
const SPELT_OUT: Readonly<Record<Level, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  notCompleted: "Không hoàn thành nhiệm vụ",
  notRated: "Không xếp loại",
};

type Any = SampleCollective | SamplePerson;

const ordinal: SampleColumn<Any> = { heading: ["STT"], width: 7, align: "center", show: (_, at) => at + 1 };
const reviewedOn: SampleColumn<Any> = {
  heading: ["Kiểm điểm", "Ngày kiểm điểm"],
  width: 12,
  align: "center",
  field: "reviewedOn",
  // Two hands kept this column: some dates are dates, some are text.
  show: ({ reviewedOn }, at) => (at % 3 === 2 ? inText(reviewedOn) : reviewedOn),
};
const dossierSentOn: SampleColumn<Any> = {
  heading: ["Ngày gửi hồ sơ"],
  width: 12,
  align: "center",
  field: "dossierSentOn",
  show: (entry) => entry.dossierSentOn,
};
const note: SampleColumn<Any> = { heading: ["Ghi chú"], width: 24, show: (entry) => entry.note };

const inText = (date: When) =>
  date === null || typeof date === "string"
    ? date
    : date.toLocaleString("en-GB", { day: "2-digit", month: "2-digit", year: "numeric" });

const RATING = "Mức xếp loại";
const selfRating: SampleColumn<Any> = {
  heading: [RATING, "Tự xếp loại"],
  width: 12,
  align: "center",
  show: (entry) => ABBREVIATION[entry.selfRating],
};
const decided: SampleColumn<Any> = {
  heading: [RATING, "Cấp có thẩm quyền xếp loại"],
  width: 16,
  align: "center",
  field: "rating",
  // Most of the list in short, some of it spelt out, as lists grown over a week are.
  show: ({ slip, rating }, at) =>
    slip ? slip.text : rating && (at % 10 === 4 ? SPELT_OUT[rating] : ABBREVIATION[rating]),
};
const marks = LEVELS.filter((level) => level !== "notRated").map(
  (level): SampleColumn<Any> => ({
    heading: [RATING, ABBREVIATION[level]],
    width: 10.5,
    align: "center",
    field: "rating",
    level,
    show: ({ slip, rating }, at) =>
      (slip ? slip.marks.includes(level) : rating === level) ? (at % 7 === 3 ? "X" : "x") : null,
  }),
);

const ratings = (layout: Layout) => (layout === "words" ? [selfRating, decided] : marks);

export function collectiveColumns(layout: Layout): SampleColumn<SampleCollective>[] {
  const columns: (SampleColumn<SampleCollective> | null)[] = [
    ordinal,
    { heading: ["Tên tập thể"], width: 38, field: "unit", show: ({ unit }) => unit.name },
    layout === "words" ? { heading: ["Khối"], width: 20, show: ({ unit }) => unit.block } : null,
    {
      heading: ["Gợi ý kiểm điểm"],
      width: 9,
      align: "center",
      show: ({ prompted }) => (prompted ? "x" : null),
    },
    {
      heading: ["Kiểm điểm", "Ngày gửi dự thảo"],
      width: 12,
      align: "center",
      field: "draftSentOn",
      show: ({ draftSentOn }) => draftSentOn,
    },
    reviewedOn,
    {
      heading: ["Kiểm điểm", "Số ngày kiểm điểm"],
      width: 10,
      align: "center",
      field: "reviewDays",
      show: ({ reviewDays }) => reviewDays,
    },
    dossierSentOn,
    ...ratings(layout),
    note,
  ];
  return columns.filter((column) => column !== null);
}

export function personColumns(layout: Layout): SampleColumn<SamplePerson>[] {
  const columns: (SampleColumn<SamplePerson> | null)[] = [
    ordinal,
    { heading: ["Họ và tên"], width: 24, field: "fullName", show: ({ name }) => name },
    {
      heading: ["Ngày sinh"],
      width: 12,
      align: "center",
      show: ({ bornOn }) =>
        layout === "words" ? inText(bornOn) : typeof bornOn === "string" ? Number(bornOn) : bornOn,
    },
    { heading: ["Chức vụ"], width: 36, show: ({ post }) => post },
    layout === "words"
      ? { heading: ["Đơn vị công tác"], width: 28, field: "unit", show: ({ unit }, at) => spelling(unit, at) }
      : null,
    { heading: ["Lãnh đạo, quản lý"], width: 9, align: "center", show: ({ leads }) => (leads ? "x" : null) },
    reviewedOn,
    {
      heading: ["Kiểm điểm", "Thứ tự kiểm điểm"],
      width: 9,
      align: "center",
      show: ({ reviewOrder }) => reviewOrder,
    },
    dossierSentOn,
    ...ratings(layout),
    note,
  ];
  return columns.filter((column) => column !== null);
}

/** The same unit as two hands write it: uỷ and ủy, a space too many. */
function spelling(unit: string, at: number): string {
  if (at % 4 === 1) return unit.replaceAll("ủy", "uỷ").replaceAll("Ủy", "Uỷ");
  return at % 25 === 7 ? `${unit} ` : unit;
}
