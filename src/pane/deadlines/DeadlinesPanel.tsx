import { Caption1, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { DeadlinesWords } from "../../text/pane/deadlines.vi";
import type { CellRef } from "../../workbook/cell";
import type { DeadlinesData, Group } from "./data";
import { MilestoneItem } from "./MilestoneItem";
import { TimelineItem } from "./TimelineItem";

interface Props {
  readonly data: DeadlinesData;
  readonly words: DeadlinesWords;
  readonly onSelect: (cell: CellRef) => void;
}

/** The dates of the plan from the first to the last with today among them, and who is late, due or done. */
export function DeadlinesPanel({ data, words, onSelect }: Props) {
  const styles = useStyles();
  const { plan, milestones, asOf } = data;
  const count = (group: Group) =>
    milestones.reduce((sum, { progress }) => sum + (progress?.counts[group] ?? 0), 0);
  const next = milestones.findIndex(({ daysLeft }) => daysLeft > 0);
  const today = (
    <TimelineItem key="today" standing="today">
      <Text weight="semibold" aria-current="date">
        {words.today({ day: asOf })}
      </Text>
    </TimelineItem>
  );
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.title}</h2>
      {plan === null ? (
        <Text>{words.noPlan({ year: data.year })}</Text>
      ) : milestones.length === 0 ? (
        <Text>{words.noMilestones({ plan })}</Text>
      ) : (
        <>
          <Text>
            {words.summary({
              late: count("late"),
              due: count("due"),
              look: count("look"),
              untracked: milestones.filter(({ progress }) => progress === null).length,
              of: milestones.length,
            })}
          </Text>
          <Caption1 className={styles.quiet}>{words.plan({ title: plan })}</Caption1>
          <ol className={styles.timeline} aria-label={words.title}>
            {milestones.map((milestone, index) => (
              <Fragment key={milestone.id}>
                {index === next && today}
                <MilestoneItem milestone={milestone} words={words} onSelect={onSelect} />
              </Fragment>
            ))}
            {next < 0 && today}
          </ol>
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  timeline: { listStyleType: "none", margin: 0, padding: 0 },
});
