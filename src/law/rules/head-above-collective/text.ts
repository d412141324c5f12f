import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Above {
  readonly person: string;
  readonly stage: Stage;
  readonly rating: Level;
  readonly collective: string;
  readonly limit: Level;
}

interface Unrated {
  readonly person: string;
  readonly rating: Level;
  readonly collective: string;
}

interface RatingOf {
  readonly name: string;
  readonly level: Level;
}

export const vi = {
  title: "Người đứng đầu không được xếp loại cao hơn tập thể",
  messages: {
    above: ({ person, stage, rating, collective, limit }: Above) =>
      `${person} có ${stageName.vi[stage]} “${levelName.vi[rating]}”, cao hơn mức “${levelName.vi[limit]}” của ${collective} do mình đứng đầu.`,
    "acting-above": ({ person, stage, rating, collective, limit }: Above) =>
      `${person} đang phụ trách ${collective} và có ${stageName.vi[stage]} “${levelName.vi[rating]}”, cao hơn mức “${levelName.vi[limit]}” của tập thể này. Văn bản không nói riêng về người phụ trách: xem lại.`,
    "collective-unrated": ({ person, rating, collective }: Unrated) =>
      `${person} được xếp “${levelName.vi[rating]}” nhưng ${collective} do mình đứng đầu chưa có mức xếp loại, nên chưa so sánh được.`,
  },
  steps: {
    "rating-of": ({ name, level }: RatingOf) => `${name}: “${levelName.vi[level]}”.`,
  },
};

export const en = {
  title: "The head is not rated above the collective",
  messages: {
    above: ({ person, stage, rating, collective, limit }) =>
      `${person} has the ${stageName.en[stage]} “${levelName.en[rating]}”, above the “${levelName.en[limit]}” of ${collective}, which they head.`,
    "acting-above": ({ person, stage, rating, collective, limit }) =>
      `${person} is acting head of ${collective} and has the ${stageName.en[stage]} “${levelName.en[rating]}”, above the collective's “${levelName.en[limit]}”. The text does not speak of acting heads: please look.`,
    "collective-unrated": ({ person, rating, collective }) =>
      `${person} is rated “${levelName.en[rating]}”, but ${collective}, which they head, has no rating yet to compare with.`,
  },
  steps: {
    "rating-of": ({ name, level }) => `${name}: “${levelName.en[level]}”.`,
  },
} satisfies Same<typeof vi>;
