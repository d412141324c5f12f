import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type What = "reviewedOn" | "civilRatedOn" | "partyRatedOn" | "decidedOn";
interface Ended {
  readonly who: string;
  /** ISO moment of the summing-up. */
  readonly summedUpOn: string;
}
interface Done {
  readonly what: What;
  /** ISO moment. */
  readonly on: string;
}
interface Late extends Ended {
  readonly late: readonly Done[];
}
interface Unfinished extends Ended {
  readonly missing: readonly What[];
}

const viec: Readonly<Record<What, string>> = {
  reviewedOn: "kiểm điểm",
  civilRatedOn: "xếp loại cán bộ, công chức, viên chức",
  partyRatedOn: "xếp loại đảng viên",
  decidedOn: "quyết định xếp loại",
};
const cacViec = ({ late }: Late) =>
  late.map(({ what, on }) => `${viec[what]} ${vietnameseMoment(on)}`).join(", ");

export const vi = {
  title: "Kiểm điểm, xếp loại xong trước khi tổng kết năm",
  messages: {
    later: (data: Late) =>
      `${data.who} tổng kết năm ${vietnameseMoment(data.summedUpOn)}, nhưng ${cacViec(data)}. Kiểm điểm, đánh giá, xếp loại phải xong trước khi tổng kết năm.`,
    "same-day": (data: Late) =>
      `${data.who}: ${cacViec(data)}, đúng ngày tổng kết năm; văn bản ghi “trước khi tổng kết năm”.`,
    unfinished: ({ who, summedUpOn, missing }: Unfinished) =>
      `${who} đã tổng kết năm ${vietnameseMoment(summedUpOn)} nhưng chưa có ngày ${missing.map((what) => viec[what]).join(", ngày ")}.`,
  },
  steps: {
    "summed-up": ({ summedUpOn }: Ended) => `Tổng kết năm: ${vietnameseMoment(summedUpOn)}.`,
    done: ({ what, on }: Done) => `Ngày ghi trong danh sách: ${viec[what]} ${vietnameseMoment(on)}.`,
  },
};

const deed: Readonly<Record<What, string>> = {
  reviewedOn: "review",
  civilRatedOn: "civil-service rating",
  partyRatedOn: "party-member rating",
  decidedOn: "decision on the rating",
};
const deeds = ({ late }: Late) =>
  late.map(({ what, on }) => `${deed[what]} on ${englishMoment(on)}`).join(", ");

export const en = {
  title: "Review and rating are finished before the year is summed up",
  messages: {
    later: (data) =>
      `${data.who} summed up the year on ${englishMoment(data.summedUpOn)}, but: ${deeds(data)}. Review and rating come before the summing-up.`,
    "same-day": (data) =>
      `${data.who}: ${deeds(data)}, on the very day of the summing-up; the text says “before”.`,
    unfinished: ({ who, summedUpOn, missing }) =>
      `${who} summed up the year on ${englishMoment(summedUpOn)} and has no date yet of: ${missing.map((what) => deed[what]).join(", ")}.`,
  },
  steps: {
    "summed-up": ({ summedUpOn }) => `The year was summed up on ${englishMoment(summedUpOn)}.`,
    done: ({ what, on }) => `The roster says: ${deed[what]} on ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
