import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DeadlinesWords } from "../../text/pane/deadlines.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import { BoundList } from "./BoundList";
import type { Group, MilestoneStanding, Progress } from "./data";
import { Sign, type Standing } from "./Sign";
import { TimelineItem } from "./TimelineItem";

interface Props {
  readonly milestone: MilestoneStanding;
  readonly words: DeadlinesWords;
  readonly onSelect: (cell: CellRef) => void;
}

/** One date of the plan: what is due, how long is left, and how those whom it binds stand. */
export function MilestoneItem({ milestone, words, onSelect }: Props) {
  const { title, day, term, daysLeft, column, progress } = milestone;
  const left = term === "exact" ? words.held({ daysLeft }) : words.left({ daysLeft });
  const standing = worst(progress);
  return (
    <TimelineItem standing={standing}>
      <Text block>
        <strong>{words.term({ day, term })}</strong>
      </Text>
      <Caption1 block>{left}</Caption1>
      <Text as="h3" block weight="regular" style={{ margin: 0 }}>
        {title}
      </Text>
      {progress === null ? (
        <Caption1 block>{words.untracked({ column })}</Caption1>
      ) : standing === "untold" ? (
        <Caption1 block>{words.nobody}</Caption1>
      ) : (
        GROUPS.filter((group) => progress.counts[group] > 0).map((group) => (
          <Disclosure
            key={group}
            icon={<Sign standing={group} />}
            isOpen={OPENED.includes(group) && progress.counts[group] <= FEW}
            title={words.ofGroup({ name: words.group[group], count: progress.counts[group] })}
          >
            <BoundList
              list={progress.lists[group]}
              count={progress.counts[group]}
              label={`${words.group[group]}: ${title}`}
              words={words}
              onSelect={onSelect}
            />
          </Disclosure>
        ))
      )}
      <Disclosure title={words.details.title}>
        <Details milestone={milestone} words={words.details} />
      </Disclosure>
    </TimelineItem>
  );
}

const GROUPS: readonly Group[] = ["late", "due", "look", "open", "done"];
/** A few who are late or due are named at once. */
const OPENED: readonly Group[] = ["late", "due"];
const FEW = 5;

/** The worst of how anybody stands; "untold" where there is nobody, or nothing that proves it. */
function worst(progress: Progress | null): Standing {
  return GROUPS.find((group) => (progress?.counts[group] ?? 0) > 0) ?? "untold";
}

function Details({
  milestone,
  words,
}: {
  readonly milestone: MilestoneStanding;
  readonly words: DeadlinesWords["details"];
}) {
  const styles = useStyles();
  const { who, term, lastDay, lastWorkingDay, column, exception, citation } = milestone;
  return (
    <div className={styles.details}>
      <Caption1>{words.who}</Caption1>
      <ul className={styles.who}>
        {who.map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
      {term !== "exact" && <Caption1>{words.lastDay({ lastDay, lastWorkingDay })}</Caption1>}
      {term === "strict" && <Caption1>{words.strict}</Caption1>}
      {exception !== null && <Caption1>{words.exception({ exception })}</Caption1>}
      <Caption1>{words.column({ column })}</Caption1>
      <Caption1>{citation === null ? words.noCitation : words.citation({ citation })}</Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  who: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
