import { vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Order {
  readonly head: string;
  readonly collective: string;
  readonly others: readonly string[];
}
interface Review {
  readonly name: string;
  /** ISO date. */
  readonly reviewedOn: string | null;
  /** "14:30" */
  readonly time: string | null;
  /** In the order of review. */
  readonly turn: number | null;
}

export const vi = {
  title: "Kiểm điểm người đứng đầu trước, cấp phó và thành viên sau",
  messages: {
    "head-later": ({ head, collective, others }: Order) =>
      `${head}, người đứng đầu ${collective}, kiểm điểm sau ${others.join(", ")}. Người đứng đầu phải kiểm điểm trước.`,
    "same-day": ({ head, collective, others }: Order) =>
      `${head}, người đứng đầu ${collective}, kiểm điểm cùng ngày với ${others.join(", ")}; danh sách không có giờ hoặc thứ tự kiểm điểm nên chưa biết ai trước.`,
  },
  steps: {
    reviewed: ({ name, reviewedOn, time, turn }: Review) =>
      `${name}: ${[
        reviewedOn && `ngày ${vietnameseDate(reviewedOn)}`,
        time && `lúc ${time}`,
        turn !== null && `thứ tự ${turn}`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
  },
};

export const en = {
  title: "The head is reviewed before deputies and members",
  messages: {
    "head-later": ({ head, collective, others }) =>
      `${head}, head of ${collective}, was reviewed after ${others.join(", ")}. The head comes first.`,
    "same-day": ({ head, collective, others }) =>
      `${head}, head of ${collective}, was reviewed on the same day as ${others.join(", ")}; the roster has neither time nor order of review, so who came first is not known.`,
  },
  steps: {
    reviewed: ({ name, reviewedOn, time, turn }) =>
      `${name}: ${[reviewedOn, time && `at ${time}`, turn !== null && `number ${turn}`].filter(Boolean).join(", ")}.`,
  },
} satisfies Same<typeof vi>;
