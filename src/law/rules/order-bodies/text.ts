import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type Step = "selfRatedOn" | "synthesisedOn" | "decidedOn";
interface Reversed {
  readonly who: string;
  /** What was done too early, and what had to come before it. */
  readonly step: Step;
  readonly before: Step;
}
interface ReviewedFirst {
  readonly body: string;
  /** ISO moment of the body's own review. */
  readonly reviewedOn: string;
  /** On whom it decided only afterwards. */
  readonly later: readonly string[];
}
interface Done {
  readonly step: Step;
  readonly on: string;
}
interface Named {
  readonly name: string;
  readonly on: string;
}

const buoc: Readonly<Record<Step, string>> = {
  selfRatedOn: "tự xếp loại",
  synthesisedOn: "tổng hợp, thẩm định",
  decidedOn: "quyết định xếp loại",
};

export const vi = {
  title: "Tự xếp loại, tổng hợp, quyết định, rồi cấp quyết định mới tự kiểm điểm",
  messages: {
    reversed: ({ who, step, before }: Reversed) =>
      `${who}: ngày ${buoc[step]} lại trước ngày ${buoc[before]}. Trình tự là tự xếp loại, tổng hợp và thẩm định, rồi quyết định.`,
    "reviewed-first": ({ body, reviewedOn, later }: ReviewedFirst) =>
      `${body} tự kiểm điểm ${vietnameseMoment(reviewedOn)}, khi chưa quyết định xong xếp loại của ${later.length} tập thể, cá nhân thuộc thẩm quyền: ${later.join(", ")}. Quyết định xong rồi mới kiểm điểm tập thể của mình.`,
  },
  steps: {
    done: ({ step, on }: Done) => `Bước ${buoc[step]}: ${vietnameseMoment(on)}.`,
    decided: ({ name, on }: Named) => `${name}: quyết định xếp loại ${vietnameseMoment(on)}.`,
    reviewed: ({ name, on }: Named) => `${name}: tự kiểm điểm ${vietnameseMoment(on)}.`,
  },
};

const deed: Readonly<Record<Step, string>> = {
  selfRatedOn: "self-rating",
  synthesisedOn: "synthesis and appraisal",
  decidedOn: "decision",
};

export const en = {
  title: "Self-rating, synthesis, decision, and only then the deciding body's own review",
  messages: {
    reversed: ({ who, step, before }) =>
      `${who}: the ${deed[step]} is dated before the ${deed[before]}. The order is self-rating, synthesis and appraisal, decision.`,
    "reviewed-first": ({ body, reviewedOn, later }) =>
      `${body} held its own review on ${englishMoment(reviewedOn)}, before it had decided on ${later.length} of those it rates: ${later.join(", ")}. Its own review comes last.`,
  },
  steps: {
    done: ({ step, on }) => `The ${deed[step]}: ${englishMoment(on)}.`,
    decided: ({ name, on }) => `${name}: decided on ${englishMoment(on)}.`,
    reviewed: ({ name, on }) => `${name}: own review on ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
