import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Several {
  readonly conflicts: readonly { readonly stage: Stage; readonly levels: readonly Level[] }[];
}

export const vi = {
  title: "Mỗi cá nhân, tập thể chỉ có một mức ở mỗi lần xếp loại",
  messages: {
    several: ({ conflicts }: Several) =>
      conflicts
        .map(
          ({ stage, levels }) =>
            `Cùng một ${stageName.vi[stage]} mà ghi nhiều mức: ${levels.map((level) => `“${levelName.vi[level]}”`).join(", ")}. Chỉ để lại một mức.`,
        )
        .join(" "),
  },
  steps: {},
};

export const en = {
  title: "Every person and collective has one level at each stage of the rating",
  messages: {
    several: ({ conflicts }) =>
      conflicts
        .map(
          ({ stage, levels }) =>
            `The ${stageName.en[stage]} names several levels: ${levels.map((level) => `“${levelName.en[level]}”`).join(", ")}. Leave one.`,
        )
        .join(" "),
  },
  steps: {},
} satisfies Same<typeof vi>;
