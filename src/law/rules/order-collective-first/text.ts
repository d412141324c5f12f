import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Earlier {
  readonly collective: string;
  /** ISO moment. */
  readonly reviewedOn: string;
  readonly people: readonly string[];
}
interface Reviewed {
  readonly name: string;
  readonly reviewedOn: string;
}

export const vi = {
  title: "Kiểm điểm tập thể trước, cá nhân sau",
  messages: {
    "individuals-earlier": ({ collective, reviewedOn, people }: Earlier) =>
      `${collective} kiểm điểm ${vietnameseMoment(reviewedOn)}, sau ${people.length} cá nhân của mình: ${people.join(", ")}. Tập thể phải kiểm điểm trước.`,
  },
  steps: {
    reviewed: ({ name, reviewedOn }: Reviewed) => `${name}: kiểm điểm ${vietnameseMoment(reviewedOn)}.`,
  },
};

export const en = {
  title: "The collective is reviewed before its individuals",
  messages: {
    "individuals-earlier": ({ collective, reviewedOn, people }) =>
      `${collective} was reviewed on ${englishMoment(reviewedOn)}, after ${people.length} of its individuals: ${people.join(", ")}. The collective comes first.`,
  },
  steps: {
    reviewed: ({ name, reviewedOn }) => `${name}: reviewed on ${englishMoment(reviewedOn)}.`,
  },
} satisfies Same<typeof vi>;
