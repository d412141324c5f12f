import { Text } from "@fluentui/react-components";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { Brain } from "../brain/brain";
import { useAsked } from "../parts/useAsked";
import { ReadingPanel, type ReadingPanelProps } from "./ReadingPanel";

interface Props extends Omit<ReadingPanelProps, "data" | "plans"> {
  readonly brain: Pick<Brain, "reading" | "plans">;
  /** How many checks there were: with each the workbook is read anew. */
  readonly checks: number;
  readonly words: ReadingWords;
  readonly onProblem: (error: unknown) => void;
}

/** The view of what the workbook was taken for, of the last check. */
export function ReadingView({ brain, checks, onProblem, ...rest }: Props) {
  const { answer: data, isFailed } = useAsked(
    () => brain.reading(null),
    checks === 0 ? null : checks,
    onProblem,
  );
  const { answer: plans } = useAsked(() => brain.plans(null), 1, onProblem);
  if (checks === 0) return <Text>{rest.words.needsCheck}</Text>;
  if (isFailed) return null;
  if (!data) return <Text role="status">{rest.words.working}</Text>;
  return <ReadingPanel data={data} plans={plans ?? []} {...rest} />;
}
