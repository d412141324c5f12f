import { vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Asked {
  readonly who: string;
  /** Whose opinion, as the plan names them. */
  readonly from: string;
  readonly before: "reviewedOn" | "decidedOn";
}
interface Dated extends Asked {
  /** ISO dates: of the opinion, and of the review or decision. */
  readonly givenOn: string;
  readonly tookOn: string;
}
interface Of {
  readonly whose: string;
  readonly from: string;
  readonly before: Asked["before"];
}

const viec = { reviewedOn: "kiểm điểm", decidedOn: "quyết định xếp loại" } as const;

export const vi = {
  title: "Có ý kiến của nơi phải hỏi trước khi kiểm điểm, quyết định",
  messages: {
    missing: ({ who, from, before }: Asked) =>
      `${who}: đã ${viec[before]} mà chưa ghi ngày có ý kiến: ${from}. Ý kiến ấy phải có trước khi ${viec[before]}.`,
    later: ({ who, from, before, givenOn, tookOn }: Dated) =>
      `${who}: có ý kiến (${from}) ngày ${vietnameseDate(givenOn)}, sau khi ${viec[before]} ngày ${vietnameseDate(tookOn)}. Ý kiến ấy phải có trước.`,
    "same-day": ({ who, from, before, givenOn }: Dated) =>
      `${who}: có ý kiến (${from}) cùng ngày ${viec[before]}, ${vietnameseDate(givenOn)}; danh sách không có giờ nên chưa biết việc nào trước.`,
  },
  steps: {
    asked: ({ whose, from, before }: Of) =>
      `Theo kế hoạch, với ${whose}: có ý kiến trước khi ${viec[before]} – ${from}.`,
  },
};

const event = { reviewedOn: "review", decidedOn: "decision" } as const;

export const en = {
  title: "The opinion to be had before a review or a decision is there",
  messages: {
    missing: ({ who, from, before }) =>
      `${who}: the ${event[before]} was ${before === "reviewedOn" ? "held" : "taken"}, but no date of the opinion is given: ${from}. It comes before the ${event[before]}.`,
    later: ({ who, from, before, givenOn, tookOn }) =>
      `${who}: the opinion (${from}) is of ${givenOn}, after the ${event[before]} on ${tookOn}. It comes before it.`,
    "same-day": ({ who, from, before, givenOn }) =>
      `${who}: the opinion (${from}) and the ${event[before]} are both of ${givenOn}; without times it is not known which came first.`,
  },
  steps: {
    asked: ({ whose, from, before }) =>
      `By the plan, for ${whose}: an opinion before the ${event[before]} – ${from}.`,
  },
} satisfies Same<typeof vi>;
