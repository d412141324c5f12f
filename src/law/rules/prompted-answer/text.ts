import type { Same } from "../../rule";

interface Unanswered {
  readonly who: string;
  /** As it stands in the cell. */
  readonly written: string;
}

export const vi = {
  title: "Nội dung được gợi ý kiểm điểm phải được giải trình",
  messages: {
    unanswered: ({ who }: Unanswered) =>
      `${who} được gợi ý kiểm điểm nhưng cột giải trình còn trống. Bổ sung nội dung hoặc ngày giải trình.`,
    "said-unanswered": ({ who, written }: Unanswered) =>
      `${who} được gợi ý kiểm điểm nhưng cột giải trình ghi “${written}”.`,
  },
  steps: {
    prompted: ({ who }: { readonly who: string }) => `Danh sách ghi ${who} được gợi ý kiểm điểm.`,
  },
};

export const en = {
  title: "What a review was prompted about is answered",
  messages: {
    unanswered: ({ who }) => `The review of ${who} was prompted, but the column of answers is empty.`,
    "said-unanswered": ({ who, written }) =>
      `The review of ${who} was prompted, but the column of answers says “${written}”.`,
  },
  steps: {
    prompted: ({ who }) => `The roster says that the review of ${who} was prompted.`,
  },
} satisfies Same<typeof vi>;
