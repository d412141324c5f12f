import { Button, Caption1, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { QuotaWords } from "../../text/pane/quota.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import type { QuotaData } from "./data";
import { GroupCard } from "./GroupCard";
import { type Compared, TrialBanner } from "./TrialBanner";
import { NO_TRIAL, stillTried, type Trial, type TriedGroup, tryGroup } from "./whatIf";

interface Props {
  readonly data: QuotaData;
  readonly words: QuotaWords;
  /** Levels that are tried; kept by whoever shows the panel, so that looking elsewhere does not lose them. */
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many groups are shown at a time: a province has hundreds. */
const PAGE = 20;

/** The share of "excellent", a card a group, those over it first; other levels can be tried, and nothing is written. */
export function QuotaPanel({ data, words, trial: kept, onTrial, onSelect }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [most, setMost] = useState(PAGE);
  const trial = useMemo(() => stillTried(kept, data), [kept, data]);
  const groups = useMemo(() => worstFirst(data), [data]);
  const compared = useMemo(() => tryAll(groups, data, trial), [groups, data, trial]);
  const count = (wanted: TriedGroup["verdict"]) => groups.filter(({ now }) => now.verdict === wanted).length;
  const reset = () => {
    onTrial(NO_TRIAL);
    // the button goes away with what it resets
    heading.current?.focus();
  };
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      {data.plan === null ? (
        <Text>{words.noPlan({ year: data.year })}</Text>
      ) : groups.length === 0 ? (
        <Text>{words.noGroups}</Text>
      ) : (
        <>
          <Text>{words.summary({ over: count("over"), look: count("look"), of: groups.length })}</Text>
          <Caption1 className={styles.quiet}>{words.plan({ title: data.plan })}</Caption1>
          {data.basis.length > 0 && (
            <Disclosure title={words.basis}>
              {data.basis.map((clause) => (
                <Caption1 key={clause} block>
                  {clause}
                </Caption1>
              ))}
            </Disclosure>
          )}
          <TrialBanner changes={trial.size} compared={compared} words={words} onReset={reset} />
          {groups.slice(0, most).map(({ group }) => (
            <GroupCard
              key={group.key}
              group={group}
              people={data.people}
              words={words}
              trial={trial}
              onTrial={onTrial}
              onSelect={onSelect}
            />
          ))}
          {groups.length > most && (
            <Button onClick={() => setMost(most + PAGE)}>
              {words.more({ more: Math.min(PAGE, groups.length - most) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

type Judged = Pick<Compared, "group" | "now">;

const VERDICTS: readonly TriedGroup["verdict"][] = ["over", "look", "holds"];

/** By what stands in the workbook: a card does not jump away while somebody tries. */
function worstFirst({ groups, people }: QuotaData): readonly Judged[] {
  const judged = groups.map((group) => ({ group, now: tryGroup(group, people, NO_TRIAL) }));
  return VERDICTS.flatMap((wanted) => judged.filter(({ now }) => now.verdict === wanted));
}

/** The groups in which anybody's level is tried. */
function tryAll(groups: readonly Judged[], { people }: QuotaData, trial: Trial): readonly Compared[] {
  if (trial.size === 0) return [];
  return groups
    .map(({ group, now }) => ({ group, now, tried: tryGroup(group, people, trial) }))
    .filter(({ tried }) => tried.isTried);
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});
