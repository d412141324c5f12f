import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { FindingsWords } from "../../text/pane/findings.vi";
import type { CellRef } from "../../workbook/cell";
import { SeverityMark } from "../parts/SeverityMark";
import { type FindingGroup, SEVERITIES } from "./arrange";
import type { ListedFinding, Why } from "./data";
import { FindingItem } from "./FindingItem";

interface Props {
  readonly group: FindingGroup;
  readonly list: readonly ListedFinding[];
  readonly words: FindingsWords;
  readonly showsRule: boolean;
  readonly isOpen: boolean;
  readonly check: number;
  readonly onToggle: () => void;
  readonly onWhy: (place: number) => Promise<Why>;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many findings are shown at a time. */
const PAGE = 50;

/** A rule or a unit with its findings; what is closed is not built. */
export function FindingGroupItem({ group, list, words, showsRule, isOpen, check, ...on }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const id = useId();
  const name = group.name || words.noUnit;
  const count = group.places.length;
  const more = count - most;
  return (
    <li className={styles.group}>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={words.group({ name, count })}
          onClick={on.onToggle}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.counts}>
            {SEVERITIES.filter((severity) => group.totals[severity] > 0).map((severity) => (
              <SeverityMark key={severity} severity={severity} name={String(group.totals[severity])} />
            ))}
          </span>
        </Button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <ul className={styles.list}>
              {group.places.slice(0, most).map((place) => {
                const finding = list[place];
                return (
                  finding && (
                    <FindingItem
                      key={finding.key}
                      finding={finding}
                      words={words}
                      showsRule={showsRule}
                      check={check}
                      onWhy={() => on.onWhy(place)}
                      onSelect={on.onSelect}
                    />
                  )
                );
              })}
            </ul>
            {more > 0 && (
              <Button size="small" onClick={() => setMost(most + PAGE)}>
                {words.more({ count: Math.min(more, PAGE) })}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  group: { listStyleType: "none", paddingBottom: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  button: {
    width: "100%",
    minHeight: "36px",
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  counts: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXS },
});
