import { vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Owed {
  readonly name: string;
  /** ISO date; null where the plan gives none. */
  readonly lastDay: string | null;
}
interface Asked {
  readonly lastDay: string | null;
}
interface DrawnUp extends Owed {
  readonly drawnUpOn: string;
}
interface Decided extends DrawnUp {
  readonly decidedOn: string;
}

const han = ({ lastDay }: Owed) => (lastDay ? `; ngày cuối còn đúng hạn là ${vietnameseDate(lastDay)}` : "");

export const vi = {
  title: "Có kế hoạch khắc phục hạn chế, khuyết điểm sau kiểm điểm, xếp loại",
  messages: {
    missing: ({ name }: Owed) =>
      `${name} đã có mức xếp loại nhưng chưa có ngày lập kế hoạch khắc phục hạn chế, khuyết điểm.`,
    overdue: (data: Owed) =>
      `${data.name} chưa có ngày lập kế hoạch khắc phục hạn chế, khuyết điểm mà đã quá hạn${han(data)}.`,
    late: (data: DrawnUp) =>
      `${data.name} lập kế hoạch khắc phục ngày ${vietnameseDate(data.drawnUpOn)} là sau hạn${han(data)}.`,
    "on-the-day": (data: DrawnUp) =>
      `${data.name} lập kế hoạch khắc phục đúng ngày hạn ${vietnameseDate(data.drawnUpOn)}, nhưng văn bản ghi “trước ngày”${han(data)}.`,
    "before-decision": (data: Decided) =>
      `${data.name} lập kế hoạch khắc phục ngày ${vietnameseDate(data.drawnUpOn)}, trước ngày quyết định xếp loại ${vietnameseDate(data.decidedOn)}. Kế hoạch này lập sau khi kiểm điểm, xếp loại.`,
  },
  steps: {
    asked: ({ lastDay }: Asked) =>
      lastDay
        ? `Kế hoạch yêu cầu lập kế hoạch khắc phục, chậm nhất ngày ${vietnameseDate(lastDay)}.`
        : "Kế hoạch yêu cầu lập kế hoạch khắc phục sau khi xếp loại, không định ngày.",
  },
};

const limit = ({ lastDay }: Owed) => (lastDay ? `; the last good day is ${lastDay}` : "");

export const en = {
  title: "After the rating there is a plan to remedy faults",
  messages: {
    missing: ({ name }) => `${name} is rated but has no date of a plan to remedy faults.`,
    overdue: (data) =>
      `${data.name} has no date of a plan to remedy faults, and the time is over${limit(data)}.`,
    late: (data) =>
      `${data.name} drew up the plan to remedy faults on ${data.drawnUpOn}, too late${limit(data)}.`,
    "on-the-day": (data) =>
      `${data.name} drew up the plan to remedy faults on the very day, ${data.drawnUpOn}, but the text says “before”${limit(data)}.`,
    "before-decision": (data) =>
      `${data.name} drew up the plan to remedy faults on ${data.drawnUpOn}, before the rating was decided on ${data.decidedOn}. It follows the review and rating.`,
  },
  steps: {
    asked: ({ lastDay }) =>
      lastDay
        ? `The office's plan asks for one by ${lastDay}.`
        : "The office's plan asks for one after the rating, without a date.",
  },
} satisfies Same<typeof vi>;
