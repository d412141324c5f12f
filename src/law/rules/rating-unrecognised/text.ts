import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Unknown {
  readonly unread: readonly {
    readonly stage: Stage;
    readonly text: string;
    /** The likeliest level; null where none is near. */
    readonly nearest: Level | null;
  }[];
}

export const vi = {
  title: "Mức xếp loại được ghi bằng một cách viết đã biết",
  messages: {
    unknown: ({ unread }: Unknown) =>
      unread
        .map(
          ({ stage, text, nearest }) =>
            `Chưa đọc được ${stageName.vi[stage]} “${text}”. ${
              nearest
                ? `Nếu đúng là “${levelName.vi[nearest]}” thì ghi lại như vậy.`
                : `Ghi lại bằng một trong các mức: ${Object.values(levelName.vi).join("; ")}.`
            }`,
        )
        .join(" "),
  },
  steps: {},
};

export const en = {
  title: "The level is written in a known spelling",
  messages: {
    unknown: ({ unread }) =>
      unread
        .map(
          ({ stage, text, nearest }) =>
            `The ${stageName.en[stage]} “${text}” could not be read. ${
              nearest
                ? `If “${levelName.vi[nearest]}” is meant, write that.`
                : `Write one of: ${Object.values(levelName.vi).join("; ")}.`
            }`,
        )
        .join(" "),
  },
  steps: {},
} satisfies Same<typeof vi>;
