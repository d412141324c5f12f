import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { RankedLevel } from "../../roster/model";
import type { QuotaWords } from "../../text/pane/quota.vi";
import { address, type CellRef } from "../../workbook/cell";
import type { QuotaPerson } from "./data";
import { levelIn, nextLevel, type Trial, withLevel } from "./whatIf";

interface Props {
  readonly person: QuotaPerson;
  readonly words: QuotaWords["trial"];
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** Somebody with the level that is tried, and what the roster says that bears on it. */
export function TrialRow({ person, words, trial, onTrial, onSelect }: Props) {
  const styles = useStyles();
  const { name, unit, post, known, cell } = person;
  const nameOf = (level: RankedLevel | null) => (level === null ? words.noLevel : words.level[level]);
  const level = levelIn(trial, person);
  const isTried = level !== person.level;
  const lower = nextLevel(person, trial, "down");
  const higher = nextLevel(person, trial, "up");
  const step = (next: RankedLevel | null | undefined) => {
    if (next !== undefined) onTrial(withLevel(trial, person, next));
  };
  return (
    <li className={mergeClasses(styles.row, isTried && styles.tried)}>
      <Link
        as="button"
        className={styles.name}
        aria-label={words.show({ name, address: address(cell) })}
        onClick={() => onSelect(cell)}
      >
        {name}
      </Link>
      <Caption1 block className={styles.quiet}>
        {[post, unit].filter(Boolean).join(" · ")}
      </Caption1>
      {known !== "" && <Caption1 block>{known}</Caption1>}
      <fieldset className={styles.stepper} aria-label={words.levelOf({ name, level: nameOf(level) })}>
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          disabledFocusable={lower === undefined}
          aria-label={
            lower === undefined
              ? words.downMost({ name })
              : lower === null
                ? words.back({ name })
                : words.down({ name, level: nameOf(lower) })
          }
          onClick={() => step(lower)}
        />
        <span className={styles.level}>{nameOf(level)}</span>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          disabledFocusable={higher === undefined}
          aria-label={
            higher === undefined ? words.upMost({ name }) : words.up({ name, level: nameOf(higher ?? null) })
          }
          onClick={() => step(higher)}
        />
      </fieldset>
      {isTried && <Caption1 block>{words.was({ level: nameOf(person.level) })}</Caption1>}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    // what stands fast above and below does not cover what is stepped to
    "& button": { scrollMarginTop: "160px", scrollMarginBottom: "120px" },
  },
  tried: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  stepper: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    border: "none",
  },
  level: { minWidth: "120px", textAlign: "center" },
});
