import { Text } from "@fluentui/react-components";
import type { Brain } from "../brain/brain";
import { useAsked } from "../parts/useAsked";
import { FixesPanel, type FixesPanelProps } from "./FixesPanel";

interface Props extends Omit<FixesPanelProps, "data"> {
  readonly brain: Pick<Brain, "fixes">;
  /** How many checks there were: with each the fixes are looked for anew. */
  readonly checks: number;
  /** Whether the last check was of a roster. */
  readonly isRoster: boolean;
  readonly onProblem: (error: unknown) => void;
}

/** The view of the safe fixes, of the last check. */
export function FixesView({ brain, checks, isRoster, onProblem, ...rest }: Props) {
  const { answer: data, isFailed } = useAsked(() => brain.fixes(null), isRoster ? checks : null, onProblem);
  if (!isRoster) return <Text>{rest.words.needsCheck}</Text>;
  if (isFailed) return null;
  if (!data) return <Text role="status">{rest.words.working}</Text>;
  return <FixesPanel data={data} {...rest} />;
}
