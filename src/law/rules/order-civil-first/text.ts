import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Rated {
  readonly person: string;
  /** ISO moments. */
  readonly partyRatedOn: string;
  readonly civilRatedOn: string;
}

interface On {
  /** ISO moment. */
  readonly on: string;
}

export const vi = {
  title: "Xếp loại công chức, viên chức trước, xếp loại đảng viên sau",
  messages: {
    "party-earlier": ({ person, partyRatedOn, civilRatedOn }: Rated) =>
      `${person} được xếp loại đảng viên ${vietnameseMoment(partyRatedOn)}, trước khi xếp loại cán bộ, công chức, viên chức (${vietnameseMoment(civilRatedOn)}). Phải xếp loại công chức, viên chức trước.`,
  },
  steps: {
    civil: ({ on }: On) => `Xếp loại cán bộ, công chức, viên chức: ${vietnameseMoment(on)}.`,
    party: ({ on }: On) => `Xếp loại đảng viên: ${vietnameseMoment(on)}.`,
  },
};

export const en = {
  title: "Rated as a civil servant first, as a party member after",
  messages: {
    "party-earlier": ({ person, partyRatedOn, civilRatedOn }) =>
      `${person} was rated as a party member on ${englishMoment(partyRatedOn)}, before being rated as a civil servant (${englishMoment(civilRatedOn)}). The civil-service rating comes first.`,
  },
  steps: {
    civil: ({ on }) => `Rated as a civil servant: ${englishMoment(on)}.`,
    party: ({ on }) => `Rated as a party member: ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
