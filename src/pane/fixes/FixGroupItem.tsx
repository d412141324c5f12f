import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FixesWords } from "../../text/pane/fixes.vi";
import { address, type CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import type { FixGroup } from "./data";

interface Props {
  readonly group: FixGroup;
  readonly words: FixesWords;
  readonly isBusy: boolean;
  readonly onFix: (cells: readonly CellRef[]) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many cells are shown at a time. */
const PAGE = 30;

/** One change of how something is written, and the cells that it is for. */
export function FixGroupItem({ group, words, isBusy, onFix, onSelect }: Props) {
  const styles = useStyles();
  const { before, after, cells } = group;
  const [only] = cells;
  return (
    <li className={styles.group}>
      <Text as="p" className={styles.change}>
        {words.change({ before, after })}
      </Text>
      {cells.length === 1 && only ? (
        <CellLine cell={only} group={group} words={words} isBusy={isBusy} onFix={onFix} onSelect={onSelect} />
      ) : (
        <>
          <Button size="small" disabled={isBusy} onClick={() => onFix(cells)}>
            {words.all({ count: cells.length })}
          </Button>
          <Disclosure title={words.showCells({ count: cells.length })}>
            <CellLines group={group} words={words} isBusy={isBusy} onFix={onFix} onSelect={onSelect} />
          </Disclosure>
        </>
      )}
    </li>
  );
}

function CellLines({ group, words, ...rest }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const { cells } = group;
  return (
    <>
      <ul className={styles.cells}>
        {cells.slice(0, most).map((cell) => (
          <li key={address(cell)}>
            <CellLine cell={cell} group={group} words={words} {...rest} />
          </li>
        ))}
      </ul>
      {cells.length > most && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {words.moreCells({ count: Math.min(PAGE, cells.length - most) })}
        </Button>
      )}
    </>
  );
}

function CellLine({ cell, group, words, isBusy, onFix, onSelect }: Props & { readonly cell: CellRef }) {
  const styles = useStyles();
  const name = address(cell);
  return (
    <div className={styles.line}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.cell}
        aria-label={words.goTo({ cell: name })}
        onClick={() => onSelect(cell)}
      >
        <Caption1>{name}</Caption1>
      </Button>
      <Button
        size="small"
        disabled={isBusy}
        aria-label={words.fixCell({ cell: name, ...group })}
        onClick={() => onFix([cell])}
      >
        {words.one}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  change: { margin: 0, overflowWrap: "anywhere" },
  cells: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  cell: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
  },
});
