import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DeadlinesWords } from "../../text/pane/deadlines.vi";
import { address, type CellRef } from "../../workbook/cell";
import type { Bound } from "./data";

interface Props {
  readonly list: readonly Bound[];
  /** How many there are; the list may be cut short. */
  readonly count: number;
  /** What they have in common, for who cannot see what stands above. */
  readonly label: string;
  readonly words: DeadlinesWords;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many are shown at a time. */
const PAGE = 20;

/** Those who stand alike at one milestone; each leads to the cell that says so. */
export function BoundList({ list, count, label, words, onSelect }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const shown = list.slice(0, most);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((bound) => {
          const { name, unit, cell } = bound;
          const place = address(cell);
          return (
            <li key={`${place} ${name}`} className={styles.row}>
              <Link
                as="button"
                className={styles.name}
                aria-label={words.show({ name, address: place })}
                onClick={() => onSelect(cell)}
              >
                {name}
              </Link>
              <Caption1 block>{[unit, standingText(bound, words)].filter(Boolean).join(" · ")}</Caption1>
            </li>
          );
        })}
      </ul>
      {list.length > most ? (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {words.more({ more: Math.min(PAGE, list.length - most) })}
        </Button>
      ) : (
        count > list.length && (
          <Caption1 block>{words.listedOnly({ listed: list.length, of: count })}</Caption1>
        )
      )}
    </>
  );
}

/** What the cell says, and how late that is; where some have another date, a late one is for a person to judge. */
function standingText({ standing, day, written, daysLate, severity }: Bound, words: DeadlinesWords): string {
  const text = words.standing[standing]({ day: day ?? "", written, days: daysLate ?? 0 });
  const isExcused = severity === "warning" && (standing === "late" || standing === "overdue");
  return isExcused ? words.toLookAt({ text }) : text;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  name: { textAlign: "left" },
});
