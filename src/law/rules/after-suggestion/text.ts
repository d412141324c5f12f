import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type What = "selfReviewSentOn" | "unitReviewedOn" | "reviewedOn";
interface On {
  /** ISO moment. */
  readonly on: string;
}
interface Done extends On {
  readonly what: What;
}
interface Earlier {
  readonly who: string;
  /** ISO moment. */
  readonly promptedOn: string;
  readonly earlier: readonly Done[];
}

const viec: Readonly<Record<What, string>> = {
  selfReviewSentOn: "gửi bản tự kiểm điểm",
  unitReviewedOn: "kiểm điểm ở cơ quan, đơn vị",
  reviewedOn: "họp kiểm điểm",
};

export const vi = {
  title: "Kiểm điểm sau khi có gợi ý kiểm điểm",
  messages: {
    "review-earlier": ({ who, promptedOn, earlier }: Earlier) =>
      `${who} được gợi ý kiểm điểm ${vietnameseMoment(promptedOn)}, nhưng đã ${earlier
        .map(({ what, on }) => `${viec[what]} ${vietnameseMoment(on)}`)
        .join(", ")}. Xem nội dung được gợi ý đã được kiểm điểm, giải trình chưa.`,
  },
  steps: {
    prompted: ({ on }: On) => `Có gợi ý kiểm điểm: ${vietnameseMoment(on)}.`,
    done: ({ what, on }: Done) => `Ngày ghi trong danh sách: ${viec[what]} ${vietnameseMoment(on)}.`,
  },
};

const deed: Readonly<Record<What, string>> = {
  selfReviewSentOn: "the self-review was sent",
  unitReviewedOn: "the review in the unit was held",
  reviewedOn: "the review was held",
};

export const en = {
  title: "The review comes after the suggestion it must answer",
  messages: {
    "review-earlier": ({ who, promptedOn, earlier }) =>
      `${who} was given a suggestion on ${englishMoment(promptedOn)}, but ${earlier
        .map(({ what, on }) => `${deed[what]} on ${englishMoment(on)}`)
        .join(", ")}. See whether what was suggested has been answered.`,
  },
  steps: {
    prompted: ({ on }) => `The suggestion was given on ${englishMoment(on)}.`,
    done: ({ what, on }) => `The roster says: ${deed[what]} on ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
