import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Rated {
  readonly person: string;
  /** ISO moments. */
  readonly cellRatedOn: string;
  readonly decidedOn: string;
}

interface On {
  /** ISO moment. */
  readonly on: string;
}

export const vi = {
  title: "Xếp loại ở chi bộ trước, ở tập thể lãnh đạo, quản lý sau",
  messages: {
    "cell-later": ({ person, cellRatedOn, decidedOn }: Rated) =>
      `${person} được xếp loại ở chi bộ ${vietnameseMoment(cellRatedOn)}, sau khi đã quyết định xếp loại ở tập thể lãnh đạo, quản lý (${vietnameseMoment(decidedOn)}). Chi bộ phải xếp loại trước.`,
  },
  steps: {
    cell: ({ on }: On) => `Chi bộ xếp loại: ${vietnameseMoment(on)}.`,
    above: ({ on }: On) => `Quyết định xếp loại ở tập thể lãnh đạo, quản lý: ${vietnameseMoment(on)}.`,
  },
};

export const en = {
  title: "Rated in the party cell first, in the leading collective after",
  messages: {
    "cell-later": ({ person, cellRatedOn, decidedOn }) =>
      `${person} was rated in the party cell on ${englishMoment(cellRatedOn)}, after the rating in the leading collective was decided (${englishMoment(decidedOn)}). The cell comes first.`,
  },
  steps: {
    cell: ({ on }) => `Rated in the party cell: ${englishMoment(on)}.`,
    above: ({ on }) => `Decided in the leading collective: ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
