import type { ReadingWords } from "../../text/pane/reading.vi";
import type { Brain } from "../brain/brain";
import { useAsked } from "../parts/useAsked";
import { YearAndPlan, type YearAndPlanChoice } from "../reading/YearAndPlan";

interface Props {
  readonly brain: Pick<Brain, "reading" | "plans">;
  /** How many checks there were; none tells no year. */
  readonly checks: number;
  readonly words: ReadingWords;
  readonly chosen: YearAndPlanChoice;
  readonly onChoose: (choice: YearAndPlanChoice) => void;
  readonly onProblem: (error: unknown) => void;
}

const UNKNOWN = { year: null, ownPlan: null };

/** The year and the plan, before any check too. */
export function ChosenYearAndPlan({ brain, checks, words, chosen, onChoose, onProblem }: Props) {
  const { answer: data } = useAsked(() => brain.reading(null), checks === 0 ? null : checks, onProblem);
  const { answer: plans } = useAsked(() => brain.plans(null), 1, onProblem);
  return (
    <YearAndPlan
      data={data ?? UNKNOWN}
      words={words}
      plans={plans ?? []}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
