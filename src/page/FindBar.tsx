import { Button, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useDeferredValue, useMemo, useState } from "react";
import type { CellValue, SheetSnapshot } from "../workbook/port";
import { found, nextFound } from "./grid/find";
import type { Position } from "./grid/keyboard";

export interface FindBarProps {
  readonly sheet: SheetSnapshot;
  /** What a cell shows that holds no text. */
  shown(value: CellValue, place: Position): string;
  readonly selected: Position;
  onSelect(position: Position): void;
  readonly words: FindWords;
}

export interface FindWords {
  readonly find: string;
  /** Of the button that empties the field. */
  readonly findClear: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly found: (asked: { place: number; of: number }) => string;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  count: { minWidth: "56px", color: tokens.colorNeutralForeground2 },
  box: { width: "180px", minWidth: "80px" },
});

/** Finds cells of the sheet by their text; Enter goes on to the next. */
export function FindBar({ sheet, shown, selected, onSelect, words }: FindBarProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const deferred = useDeferredValue(wanted);
  const places = useMemo(() => found(sheet, deferred, shown), [sheet, deferred, shown]);
  const place = places.findIndex(({ row, column }) => row === selected.row && column === selected.column) + 1;
  const go = (step: 1 | -1) => {
    const next = nextFound(places, selected, step);
    if (next) onSelect(next);
  };
  return (
    <div className={styles.bar}>
      <SearchBox
        size="small"
        className={styles.box}
        placeholder={words.find}
        aria-label={words.find}
        dismiss={{ "aria-label": words.findClear }}
        value={wanted}
        onChange={(_, { value }) => setWanted(value)}
        onKeyDown={({ key, shiftKey }) => key === "Enter" && go(shiftKey ? -1 : 1)}
      />
      {deferred.trim() !== "" && (
        <>
          <Text size={200} className={styles.count} aria-live="polite">
            {words.found({ place, of: places.length })}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUpRegular />}
            aria-label={words.findPrevious}
            onClick={() => go(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDownRegular />}
            aria-label={words.findNext}
            onClick={() => go(1)}
          />
        </>
      )}
    </div>
  );
}
