import { planWords as planEn } from "../../../text/plan.en";
import { planWords as planVi, type UnreadableCell } from "../../../text/plan.vi";
import { englishCount, vietnameseDate, weekdayName, weekdayOf } from "../../../text/words";
import type { Same } from "../../rule";

/** A task and the last day on which it is in time, ISO. */
interface Due {
  readonly what: string;
  readonly last: string;
}
interface Order extends Due {
  /** The task that needs the first one done, its last day, and whether it is fixed on that day. */
  readonly into: string;
  readonly intoLast: string;
  readonly exact: boolean;
}
interface OtherYear extends Due {
  readonly year: number;
}
interface BeforeIssue extends Due {
  readonly document: string;
  readonly issued: string;
}
interface TooShort extends Due {
  readonly prompted: string;
  readonly leadDays: number;
  readonly working: boolean;
  readonly reviewDays: number;
  readonly earliest: string;
}
interface TwoNumbers {
  readonly printed: readonly string[];
}
interface Misprinted extends TwoNumbers {
  readonly meant: string;
  readonly title: string | null;
}
interface Unnamed {
  readonly number: string;
  readonly title: string | null;
}
interface Of {
  readonly what: string;
  readonly day: string;
  readonly strict: boolean;
  readonly exact: boolean;
}
interface Apart {
  readonly days: number;
}

const ten = (title: string | null) => (title ? ` (${title})` : "");
const so = (days: number) => String(days).replace(".", ",");

export const vi = {
  title: "Kế hoạch không mâu thuẫn với chính nó",
  messages: {
    unreadable: (cell: UnreadableCell) => planVi.unreadable(cell),
    order: ({ what, last, into, intoLast, exact }: Order) =>
      `Kế hoạch cho “${what}” đến hết ngày ${vietnameseDate(last)}, trong khi “${into}” ${
        exact ? "định vào" : "chậm nhất"
      } ngày ${vietnameseDate(intoLast)} lại cần việc ấy xong trước. Nên xong chậm nhất ngày ${vietnameseDate(intoLast)}, hoặc hỏi lại nơi ban hành kế hoạch.`,
    "other-year": ({ what, last, year }: OtherYear) =>
      `“${what}” chậm nhất ngày ${vietnameseDate(last)}, không thuộc năm xếp loại ${year} hay năm liền sau. Xem lại năm ghi trong kế hoạch.`,
    "before-issue": ({ what, last, document, issued }: BeforeIssue) =>
      `“${what}” chậm nhất ngày ${vietnameseDate(last)}, trước khi có ${document} (ban hành ngày ${vietnameseDate(issued)}) mà kế hoạch dựa vào: khi kế hoạch ban hành thì hạn đã qua.`,
    "too-short": ({ what, last, prompted, leadDays, working, reviewDays, earliest }: TooShort) =>
      `Nơi được gợi ý ngày ${vietnameseDate(prompted)}, gửi dự thảo trước ${leadDays} ngày${working ? " làm việc" : ""} và kiểm điểm ${so(reviewDays)} ngày thì sớm nhất ngày ${vietnameseDate(earliest)} mới xong, sau hạn ngày ${vietnameseDate(last)} của “${what}”.`,
    "two-numbers": ({ printed }: TwoNumbers) =>
      `Kế hoạch ghi cùng một văn bản bằng nhiều số: ${printed.join(" và ")}. Đối chiếu bản gốc rồi chỉ dẫn một số.`,
    misprint: ({ printed, meant, title }: Misprinted) =>
      `Kế hoạch in ${printed.join(", ")}; văn bản ấy mang số ${meant}${ten(title)}. Khi dẫn căn cứ hãy ghi số này.`,
    unnamed: ({ number, title }: Unnamed) =>
      `Kế hoạch không nêu ${number}${ten(title)}, trong khi văn bản ấy đang có hiệu lực với cơ quan.`,
  },
  steps: {
    milestone: ({ what, day, strict, exact }: Of) =>
      `${what}: ${exact ? "ngày" : strict ? "trước ngày" : "chậm nhất ngày"} ${vietnameseDate(day)} (${weekdayName.vi[weekdayOf(day)]}).`,
    apart: ({ days }: Apart) => `Việc phải làm trước có hạn muộn hơn việc làm sau ${days} ngày.`,
  },
};

const named = (title: string | null) => (title ? ` (${title})` : "");

export const en = {
  title: "The plan does not contradict itself",
  messages: {
    unreadable: (cell) => planEn.unreadable(cell),
    order: ({ what, last, into, intoLast, exact }) =>
      `The plan gives “${what}” until ${last}, but “${into}”, ${exact ? "on" : "due by"} ${intoLast}, needs it done. Do it by ${intoLast}, or ask those who issued the plan.`,
    "other-year": ({ what, last, year }) =>
      `“${what}” is due by ${last}, neither in the rating year ${year} nor in the next. Please check the year in the plan.`,
    "before-issue": ({ what, last, document, issued }) =>
      `“${what}” is due by ${last}, before ${document}, on which the plan rests, was issued (${issued}): the date is past when the plan appears.`,
    "too-short": ({ what, last, prompted, leadDays, working, reviewDays, earliest }) =>
      `Those prompted on ${prompted}, with the draft sent ${englishCount(leadDays, working ? "working day" : "day")} ahead and ${englishCount(reviewDays, "day")} of review, are done on ${earliest} at the earliest, after “${what}” is due (${last}).`,
    "two-numbers": ({ printed }) =>
      `The plan cites one instrument under several numbers: ${printed.join(" and ")}. Compare with the original and cite one.`,
    misprint: ({ printed, meant, title }) =>
      `The plan prints ${printed.join(", ")}; the instrument's number is ${meant}${named(title)}. Cite it by that.`,
    unnamed: ({ number, title }) =>
      `The plan does not name ${number}${named(title)}, which is in force for the office.`,
  },
  steps: {
    milestone: ({ what, day, strict, exact }) =>
      `${what}: ${exact ? "on" : strict ? "before" : "at the latest on"} ${weekdayName.en[weekdayOf(day)]} ${day}.`,
    apart: ({ days }) => `What must come first is due ${englishCount(days, "day")} later than what follows.`,
  },
} satisfies Same<typeof vi>;
