import { englishCount, vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Dates {
  readonly collective: string;
  /** ISO dates. */
  readonly sentOn: string;
  readonly metOn: string;
  /** Asked for. */
  readonly days: number;
}
interface Given extends Dates {
  readonly given: number;
}
interface Between extends Dates {
  /** Whole working days between sending and meeting. */
  readonly between: number;
}
interface Unconfirmed extends Given {
  /** Days off that lie between and are not confirmed. */
  readonly unconfirmed: number;
}
interface Readings {
  /** The day of the meeting among them. */
  readonly counted: number;
  readonly between: number;
}

const haiNgay = ({ collective, sentOn, metOn }: Dates) =>
  `${collective}: dự thảo gửi ngày ${vietnameseDate(sentOn)}, kiểm điểm ngày ${vietnameseDate(metOn)}`;

export const vi = {
  title: "Gửi dự thảo trước hội nghị kiểm điểm đủ số ngày",
  messages: {
    "calendar-days": (data: Given) =>
      `${haiNgay(data)}, chỉ trước ${data.given} ngày; kế hoạch yêu cầu ít nhất ${data.days} ngày.`,
    "working-days": (data: Given) =>
      `${haiNgay(data)}, chỉ trước ${data.given} ngày làm việc; kế hoạch yêu cầu ít nhất ${data.days} ngày làm việc.`,
    "between-readings": (data: Between) =>
      `${haiNgay(data)}: đủ ${data.days} ngày làm việc nếu tính cả ngày họp, nhưng giữa hai ngày chỉ có ${data.between} ngày làm việc trọn vẹn.`,
    "unconfirmed-day-off": (data: Unconfirmed) =>
      `${haiNgay(data)}: được ${data.given} ngày làm việc nếu ${data.unconfirmed} ngày nghỉ chưa được xác nhận ở giữa là ngày nghỉ; kế hoạch yêu cầu ít nhất ${data.days} ngày làm việc.`,
    "after-meeting": (data: Dates) => `${haiNgay(data)}: dự thảo gửi sau khi đã kiểm điểm.`,
  },
  steps: {
    readings: ({ counted, between }: Readings) =>
      `Ngày làm việc từ hôm sau ngày gửi: ${counted} nếu tính cả ngày họp, ${between} nếu không tính.`,
  },
};

const twoDays = ({ collective, sentOn, metOn }: Dates) =>
  `${collective}: draft sent on ${sentOn}, reviewed on ${metOn}`;

export const en = {
  title: "The draft is sent long enough before the review",
  messages: {
    "calendar-days": (data) =>
      `${twoDays(data)}, only ${englishCount(data.given, "day")} ahead; the plan asks for at least ${data.days}.`,
    "working-days": (data) =>
      `${twoDays(data)}, only ${englishCount(data.given, "working day")} ahead; the plan asks for at least ${data.days}.`,
    "between-readings": (data) =>
      `${twoDays(data)}: ${data.days} working days if the day of the meeting counts, but only ${data.between} whole ones lie between.`,
    "unconfirmed-day-off": (data) =>
      `${twoDays(data)}: ${englishCount(data.given, "working day")} if the ${englishCount(data.unconfirmed, "day")} off between, not confirmed, ${data.unconfirmed === 1 ? "is" : "are"} off indeed; the plan asks for at least ${data.days}.`,
    "after-meeting": (data) => `${twoDays(data)}: the draft was sent after the review.`,
  },
  steps: {
    readings: ({ counted, between }) =>
      `Working days from the day after sending: ${counted} with the day of the meeting, ${between} without.`,
  },
} satisfies Same<typeof vi>;
