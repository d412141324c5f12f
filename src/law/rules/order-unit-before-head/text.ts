import { englishCount, englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Later {
  readonly head: string;
  /** ISO moment at which the head's rating was decided. */
  readonly decidedOn: string;
  /** Whose review or rating came later. */
  readonly later: readonly string[];
}
interface Done {
  readonly name: string;
  /** ISO moment. */
  readonly on: string;
}

export const vi = {
  title: "Xếp loại người đứng đầu sau khi xong việc của đơn vị",
  messages: {
    "unit-later": ({ head, decidedOn, later }: Later) =>
      `${head} được xếp loại ${vietnameseMoment(decidedOn)}, khi chưa xong việc kiểm điểm, xếp loại của ${later.join(", ")}. Đơn vị xong trước rồi mới xếp loại người đứng đầu.`,
    "people-later": ({ head, decidedOn, later }: Later) =>
      `${head} được xếp loại ${vietnameseMoment(decidedOn)}, khi ${later.length} cá nhân của đơn vị chưa kiểm điểm: ${later.join(", ")}. Cá nhân của đơn vị kiểm điểm xong rồi mới xếp loại người đứng đầu.`,
  },
  steps: {
    reviewedOn: ({ name, on }: Done) => `${name}: kiểm điểm ${vietnameseMoment(on)}.`,
    decidedOn: ({ name, on }: Done) => `${name}: quyết định xếp loại ${vietnameseMoment(on)}.`,
  },
};

export const en = {
  title: "The head is rated after the unit is done",
  messages: {
    "unit-later": ({ head, decidedOn, later }) =>
      `${head} was rated on ${englishMoment(decidedOn)}, before the review and rating of ${later.join(", ")} were done. The unit comes before its head.`,
    "people-later": ({ head, decidedOn, later }) =>
      `${head} was rated on ${englishMoment(decidedOn)}, before the review of ${englishCount(later.length, "individual")} of the unit: ${later.join(", ")}. The individuals come before the head's rating.`,
  },
  steps: {
    reviewedOn: ({ name, on }) => `${name}: reviewed on ${englishMoment(on)}.`,
    decidedOn: ({ name, on }) => `${name}: rating decided on ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
