import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { QuotaWords } from "../../text/pane/quota.vi";
import type { QuotaCard } from "./data";
import type { TriedGroup } from "./whatIf";

/** A group that is tried, and how it stands in the workbook. */
export interface Compared {
  readonly group: QuotaCard;
  readonly tried: TriedGroup;
  readonly now: TriedGroup;
}

interface Props {
  /** How many levels are tried; 0 where none is. */
  readonly changes: number;
  readonly compared: readonly Compared[];
  readonly words: QuotaWords;
  readonly onReset: () => void;
}

/** More groups than these are seen on their cards. */
const NAMED = 3;

/**
 * What is tried, read out at each step, and in sight at the foot of the pane wherever the list of people is scrolled
 * to. It comes before the groups for those who go through by the keyboard or by ear.
 */
export function TrialBanner({ changes, compared, words, onReset }: Props) {
  const styles = useStyles();
  return (
    <div role="status" className={mergeClasses(styles.last, changes > 0 && styles.banner)}>
      {changes > 0 && (
        <>
          <div className={styles.texts}>
            <Caption1>
              <strong>{words.trial.tried({ changes })}</strong> {words.trial.nothingWritten}
            </Caption1>
            {compared.slice(0, NAMED).map(({ group, tried, now }) => (
              <Caption1 key={group.key}>{words.trial.outcome(outcomeOf(group, tried, now, words))}</Caption1>
            ))}
          </div>
          <Button size="small" onClick={onReset}>
            {words.trial.reset}
          </Button>
        </>
      )}
    </div>
  );
}

function outcomeOf(
  { name }: QuotaCard,
  tried: TriedGroup,
  now: TriedGroup,
  words: QuotaWords,
): Parameters<QuotaWords["trial"]["outcome"]>[0] {
  return {
    group: name,
    excellent: tried.tally.excellent,
    allowed: tried.allowance.allowed,
    result: verdictText(tried, words),
    before: `${now.tally.excellent}/${now.allowance.allowed}`,
  };
}

/** "Vượt 2": by how many the cap is passed, or how else the group stands. */
export function verdictText(
  { verdict, tally, allowance }: TriedGroup,
  { verdict: words }: QuotaWords,
): string {
  return verdict === "over" ? words.over({ over: tally.excellent - allowance.allowed }) : words[verdict];
}

const useStyles = makeStyles({
  last: { order: 1 },
  banner: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > button": { flexShrink: 0 },
  },
  texts: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});
