import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Earlier {
  readonly party: string;
  /** ISO moment of the party body's review. */
  readonly reviewedOn: string;
  /** The government, professional and mass bodies reviewed after it. */
  readonly later: readonly string[];
}
interface Reviewed {
  readonly name: string;
  readonly on: string;
}

export const vi = {
  title: "Chính quyền, chuyên môn, đoàn thể kiểm điểm trước, cấp ủy, tổ chức đảng sau",
  messages: {
    "party-earlier": ({ party, reviewedOn, later }: Earlier) =>
      `${party} kiểm điểm ${vietnameseMoment(reviewedOn)}, khi ${later.join(", ")} chưa kiểm điểm xong. Chính quyền, chuyên môn, đoàn thể cùng nơi phải kiểm điểm trước.`,
  },
  steps: {
    reviewed: ({ name, on }: Reviewed) => `${name}: kiểm điểm ${vietnameseMoment(on)}.`,
  },
};

export const en = {
  title: "Government, professional and mass bodies are reviewed before party bodies",
  messages: {
    "party-earlier": ({ party, reviewedOn, later }) =>
      `${party} was reviewed on ${englishMoment(reviewedOn)}, before ${later.join(", ")}. The government, professional and mass bodies of the same place come first.`,
  },
  steps: {
    reviewed: ({ name, on }) => `${name}: reviewed on ${englishMoment(on)}.`,
  },
} satisfies Same<typeof vi>;
