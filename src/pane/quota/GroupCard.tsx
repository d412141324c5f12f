import { Badge, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { memo, useId } from "react";
import { baseCount } from "../../law/quota/cap";
import type { QuotaWords } from "../../text/pane/quota.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import type { QuotaCard, QuotaPerson } from "./data";
import { OtherBases } from "./OtherBases";
import { QuotaBar } from "./QuotaBar";
import { verdictText } from "./TrialBanner";
import { TrialList } from "./TrialList";
import { type Trial, type TriedGroup, tryGroup } from "./whatIf";

interface Props {
  readonly group: QuotaCard;
  readonly people: readonly QuotaPerson[];
  readonly words: QuotaWords;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** One group: how many are excellent, how many may be and why, and what other levels would make of it. */
export const GroupCard = memo(function GroupCard(props: Props) {
  const { group, people, words, trial } = props;
  const styles = useStyles();
  const heading = useId();
  const { name, scope, size, part, limit } = group;
  const tried = tryGroup(group, people, trial);
  const { tally, allowance } = tried;
  const { excellent, good, rated } = tally;
  const { allowed, excess } = allowance;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <div className={styles.top}>
        <Caption1 className={styles.quiet}>
          {part ? `${words.scope[scope]} (${words.part})` : words.scope[scope]}
        </Caption1>
        <Verdict tried={tried} words={words} />
      </div>
      <Text as="h3" id={heading} weight="semibold" className={styles.name}>
        {name}
      </Text>
      <div className={styles.figures}>
        <span className={styles.large} aria-hidden="true">
          {excellent}/{allowed}
        </span>
        <Caption1 aria-hidden="true">{words.figure}</Caption1>
        <span className={styles.spoken}>{words.spoken({ excellent, allowed, scope })}</span>
      </div>
      <QuotaBar excellent={excellent} allowed={allowed} />
      <Text size={200} block>
        {words.counts({ good, rated })}
      </Text>
      <Text size={200} block>
        {limit.small ? words.small(limit.small) : words.share(shareFacts(group, tried))}
      </Text>
      {excess > 0 && (
        <Text size={200} block>
          {tried.verdict === "look" ? words.tooFew({ rated, scope }) : words.excess({ excess, scope })}
          {excess < excellent - allowed && ` ${words.baseGrows({ scope })}`}
        </Text>
      )}
      {size > rated && (
        <Text size={200} block>
          {words.unread({ unread: size - rated, scope })}
        </Text>
      )}
      {!limit.small && (
        <Disclosure title={words.bases.title}>
          <OtherBases group={group} tried={tried} words={words.bases} />
        </Disclosure>
      )}
      <Disclosure title={words.trial.open}>
        <TrialList {...props} />
      </Disclosure>
    </article>
  );
});

function Verdict({ tried, words }: { readonly tried: TriedGroup; readonly words: QuotaWords }) {
  const { color, icon } = BADGES[tried.verdict];
  return (
    <Badge color={color} appearance="tint" size="large" icon={icon}>
      {verdictText(tried, words)}
    </Badge>
  );
}

const BADGES = {
  over: { color: "danger", icon: <ErrorCircleRegular /> },
  look: { color: "warning", icon: <QuestionCircleRegular /> },
  holds: { color: "success", icon: <CheckmarkCircleRegular /> },
} as const;

function shareFacts(
  { limit: { share } }: QuotaCard,
  { tally, allowance: { allowed } }: TriedGroup,
): Parameters<QuotaWords["share"]>[0] {
  const { percent, base, rounding } = share;
  const count = baseCount(tally, base);
  // hundredths in whole numbers: 0.2 × 15 in floating point is not 3
  return { percent, base, rounding, count, exact: String((percent * count) / 100), allowed };
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    "& > :last-child": { flexShrink: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { margin: 0, overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  large: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: 600 },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
