import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { DeadlinesWords } from "../../text/pane/deadlines.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import { BoundList } from "./BoundList";
import type { Group, MilestoneStanding, Progress } from "./data";
import { TimelineItem } from "./TimelineItem";

interface Props {
  readonly milestone: MilestoneStanding;
  readonly words: DeadlinesWords;
  readonly onSelect: (cell: CellRef) => void;
}

/** One date of the plan: what is due, how long is left, and how those whom it binds stand. */
export function MilestoneItem({ milestone, words, onSelect }: Props) {
  const { id, title, day, term, daysLeft, column, progress } = milestone;
  const left = term === "exact" ? words.held({ daysLeft }) : words.left({ daysLeft });
  const standing = worst(progress);
  return (
    <TimelineItem icon={ICONS[standing]} tone={standing}>
      <Text block>
        <strong>{words.term({ day, term })}</strong> ({left})
      </Text>
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
            icon={ICONS[group]}
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
      <Disclosure key={`${id} details`} title={words.details.title}>
        <Details milestone={milestone} words={words.details} />
      </Disclosure>
    </TimelineItem>
  );
}

type Standing = Group | "untold";

const GROUPS: readonly Group[] = ["late", "due", "look", "open", "done"];
const ICONS: Readonly<Record<Standing, ReactNode>> = {
  late: <ErrorCircleRegular />,
  due: <ClockAlarmRegular />,
  look: <QuestionCircleRegular />,
  open: <CircleRegular />,
  done: <CheckmarkCircleRegular />,
  untold: <EyeOffRegular />,
};

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
      <Caption1>
        {words.who} {who.join("; ")}
      </Caption1>
      {term !== "exact" && <Caption1>{words.lastDay({ lastDay, lastWorkingDay })}</Caption1>}
      {term === "strict" && <Caption1>{words.strict}</Caption1>}
      {exception !== null && <Caption1>{words.exception({ exception })}</Caption1>}
      <Caption1>{words.column({ column })}</Caption1>
      <Caption1>{citation === null ? words.noCitation : words.citation({ citation })}</Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});
