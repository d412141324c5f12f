import type { Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Missing {
  readonly stages: readonly Stage[];
}

export const vi = {
  title: "Ai thuộc diện xếp loại thì có mức xếp loại",
  messages: {
    missing: ({ stages }: Missing) =>
      `Chưa có ${stages.map((stage) => stageName.vi[stage]).join(" và ")}. Nếu không thuộc diện xếp loại thì ghi “${levelName.vi.notRated}” và lý do.`,
  },
  steps: {},
};

export const en = {
  title: "Everyone who is due a rating has one",
  messages: {
    missing: ({ stages }) =>
      `No ${stages.map((stage) => stageName.en[stage]).join(" and no ")}. If none is due, write “${levelName.vi.notRated}” and the reason.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
