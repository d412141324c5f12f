import type { RankedLevel, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface NoReason {
  readonly name: string;
  readonly stage: Stage;
  readonly level: RankedLevel;
}

export const vi = {
  title: "Mức cao nhất và mức thấp nhất có ghi lý do",
  messages: {
    "no-reason": ({ name, stage, level }: NoReason) =>
      `${name}: ${stageName.vi[stage]} là “${levelName.vi[level]}” nhưng cột lý do còn trống. Ghi tóm tắt căn cứ, lý do.`,
  },
  steps: {},
};

export const en = {
  title: "The highest and the lowest level carry a reason",
  messages: {
    "no-reason": ({ name, stage, level }) =>
      `${name}: the ${stageName.en[stage]} is “${levelName.en[level]}”, but the column for the reason is blank. Write the grounds in short.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
