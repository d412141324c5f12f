import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { FindingsWords } from "../../text/pane/findings.vi";
import { address, type CellRef } from "../../workbook/cell";
import { SeverityMark } from "../parts/SeverityMark";
import { useAsked } from "../parts/useAsked";
import type { ListedFinding, Why } from "./data";

interface Props {
  readonly finding: ListedFinding;
  readonly words: FindingsWords;
  /** Whether the group is not already that of the rule. */
  readonly showsRule: boolean;
  /** Tells one check from another: what is asked of a finding is asked anew after each. */
  readonly check: number;
  readonly onWhy: () => Promise<Why>;
  readonly onSelect: (cell: CellRef) => void;
}

/** One finding: how bad, where, about whom, what; and why, for those who ask. */
export function FindingItem({ finding, words, showsRule, check, onWhy, onSelect }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { severity, outcome, cell, subject, unit, rule, message } = finding;
  const about = [subject, unit === subject ? "" : unit].filter((part) => part !== "").join(", ");
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <SeverityMark severity={severity} name={words.severities[severity]} />
        {outcome === "needsReview" && <span className={styles.outcome}>{words.outcomes.needsReview}</span>}
        {cell ? (
          <Link
            as="button"
            className={styles.cell}
            aria-label={words.goTo({ cell: address(cell), subject })}
            onClick={() => onSelect(cell)}
          >
            {address(cell)}
          </Link>
        ) : (
          <span className={styles.cell}>{words.whole}</span>
        )}
      </div>
      {about !== "" && <strong className={styles.about}>{about}</strong>}
      <div>{message}</div>
      {showsRule && <div className={styles.quiet}>{rule}</div>}
      <Button
        appearance="transparent"
        size="small"
        className={styles.why}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.why}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <WhyText words={words} check={check} onWhy={onWhy} onSelect={onSelect} />}
      </div>
    </li>
  );
}

/** So many further cells are named; the others are counted. */
const NAMED = 20;

function WhyText({ words, check, onWhy, onSelect }: Pick<Props, "words" | "check" | "onWhy" | "onSelect">) {
  const styles = useStyles();
  // that it cannot be had is said here, where it was asked for
  const { answer, isFailed } = useAsked(onWhy, check, () => undefined);
  if (!answer) return <Caption1>{isFailed ? words.notToBeHad : words.waiting}</Caption1>;
  const { steps, basis, others } = answer;
  const more = others.length - NAMED;
  return (
    <div className={styles.reasons}>
      {steps.length > 0 && (
        <ul className={styles.list}>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same, and their order is all there is
            <li key={index}>{step}</li>
          ))}
        </ul>
      )}
      <strong>{words.basis}</strong>
      <ul className={styles.list}>
        {basis.map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <strong>{words.others}</strong>
          <div className={styles.others}>
            {others.slice(0, NAMED).map((cell) => (
              <Link key={address(cell)} as="button" inline onClick={() => onSelect(cell)}>
                {address(cell)}
              </Link>
            ))}
            {more > 0 && <span>{words.moreOthers({ count: more })}</span>}
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ...typographyStyles.body1,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  outcome: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  cell: { marginLeft: "auto", textAlign: "right", ...typographyStyles.caption1 },
  about: { fontWeight: tokens.fontWeightSemibold },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  why: { alignSelf: "flex-start", paddingLeft: 0, minWidth: 0 },
  reasons: { ...typographyStyles.caption1, paddingLeft: tokens.spacingHorizontalM },
  list: {
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalL,
  },
  others: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});
