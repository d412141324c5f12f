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
import { TrialList } from "./TrialList";
import { NO_TRIAL, type Trial, type TriedGroup, tryGroup } from "./whatIf";

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
  const { tally, allowance, isTried } = tried;
  const { excellent, good, rated } = tally;
  const { allowed, excess } = allowance;
  return (
    <article className={styles.card} aria-labelledby={heading}>
      <Caption1 className={styles.quiet}>
        {part ? `${words.scope[scope]} (${words.part})` : words.scope[scope]}
      </Caption1>
      <Text as="h3" id={heading} weight="semibold" className={styles.name}>
        {name}
      </Text>
      <div className={styles.figures}>
        <span className={styles.large} aria-hidden="true">
          {excellent}/{allowed}
        </span>
        <Caption1 aria-hidden="true">{words.figure}</Caption1>
        <span className={styles.spoken}>{words.spoken({ excellent, allowed, scope })}</span>
        <Verdict tried={tried} words={words} />
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
        <Text size={200} block role="status">
          {isTried && outcome(props, tried)}
        </Text>
        <TrialList {...props} />
      </Disclosure>
    </article>
  );
});

function Verdict({ tried, words }: { readonly tried: TriedGroup; readonly words: QuotaWords }) {
  switch (tried.verdict) {
    case "over":
      return (
        <Badge color="danger" appearance="tint" size="large" icon={<ErrorCircleRegular />}>
          {verdictText(tried, words)}
        </Badge>
      );
    case "look":
      return (
        <Badge color="warning" appearance="tint" size="large" icon={<QuestionCircleRegular />}>
          {verdictText(tried, words)}
        </Badge>
      );
    case "holds":
      return (
        <Badge color="success" appearance="tint" size="large" icon={<CheckmarkCircleRegular />}>
          {verdictText(tried, words)}
        </Badge>
      );
  }
}

function verdictText({ verdict, tally, allowance }: TriedGroup, { verdict: words }: QuotaWords): string {
  return verdict === "over" ? words.over({ over: tally.excellent - allowance.allowed }) : words[verdict];
}

function shareFacts(
  { limit: { share } }: QuotaCard,
  { tally, allowance: { allowed } }: TriedGroup,
): Parameters<QuotaWords["share"]>[0] {
  const { percent, base, rounding } = share;
  const count = baseCount(tally, base);
  // hundredths in whole numbers: 0.2 × 15 in floating point is not 3
  return { percent, base, rounding, count, exact: String((percent * count) / 100), allowed };
}

function outcome({ group, people, words }: Props, tried: TriedGroup): string {
  const { tally, allowance } = tryGroup(group, people, NO_TRIAL);
  return words.trial.outcome({
    excellent: tried.tally.excellent,
    allowed: tried.allowance.allowed,
    result: verdictText(tried, words).toLocaleLowerCase("vi"),
    before: `${tally.excellent}/${allowance.allowed}`,
  });
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
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { margin: 0, overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    "& > :last-child": { marginLeft: "auto", alignSelf: "center" },
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
