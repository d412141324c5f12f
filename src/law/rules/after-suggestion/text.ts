import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type What = "selfReviewSentOn" | "unitReviewedOn" | "reviewedOn";
interface Earlier {
  readonly who: string;
  /** ISO moments. */
  readonly promptedOn: string;
  readonly earlier: readonly { readonly what: What; readonly on: string }[];
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
  steps: {},
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
  steps: {},
} satisfies Same<typeof vi>;
