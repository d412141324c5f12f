import type { Same } from "../../rule";

interface Chair {
  readonly head: string;
  readonly collective: string;
  /** In the cell. */
  readonly written: string;
}
interface Leaders {
  readonly collective: string;
  readonly deputies: readonly string[];
}

export const vi = {
  title: "Kiểm điểm người đứng đầu thì cấp phó chủ trì",
  messages: {
    self: ({ head, collective, written }: Chair) =>
      `${head}, người đứng đầu ${collective}: khi kiểm điểm mình lại ghi “${written}” chủ trì. Phải phân công một cấp phó chủ trì.`,
    "not-deputy": ({ head, collective, written }: Chair) =>
      `${head}, người đứng đầu ${collective}: ghi “${written}” chủ trì khi kiểm điểm, không phải cấp phó. Kế hoạch yêu cầu phân công cấp phó chủ trì.`,
    unknown: ({ head, collective, written }: Chair) =>
      `${head}, người đứng đầu ${collective}: chưa biết “${written}” chủ trì khi kiểm điểm có phải là cấp phó không. Ghi rõ tên hoặc chức vụ.`,
  },
  steps: {
    leaders: ({ collective, deputies }: Leaders) =>
      deputies.length > 0
        ? `Cấp phó của ${collective} trong danh sách: ${deputies.join(", ")}.`
        : `Danh sách không có cấp phó nào của ${collective}.`,
  },
};

export const en = {
  title: "A deputy presides when the head is reviewed",
  messages: {
    self: ({ head, collective, written }) =>
      `${head}, head of ${collective}: “${written}” presided over the head's own review. A deputy has to preside.`,
    "not-deputy": ({ head, collective, written }) =>
      `${head}, head of ${collective}: “${written}” presided over the review, who is no deputy. The plan asks for a deputy.`,
    unknown: ({ head, collective, written }) =>
      `${head}, head of ${collective}: it is not known whether “${written}”, who presided over the review, is a deputy. Give the name or the post.`,
  },
  steps: {
    leaders: ({ collective, deputies }) =>
      deputies.length > 0
        ? `Deputies of ${collective} in the roster: ${deputies.join(", ")}.`
        : `The roster has no deputy of ${collective}.`,
  },
} satisfies Same<typeof vi>;
