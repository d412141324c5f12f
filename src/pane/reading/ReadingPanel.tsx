import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Mapping } from "../../roster/mapping/mapping";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import type { PlanChoice } from "../settings/data";
import { type Correction, withCorrections } from "./corrections";
import type { ReadingData, ReadingSheet } from "./data";
import { type Drafts, draftOfColumn, draftOfKind, placedAnew, withDraft } from "./drafts";
import { SheetItem } from "./SheetItem";
import { YearAndPlan, type YearAndPlanChoice } from "./YearAndPlan";

export interface ReadingPanelProps {
  readonly data: ReadingData;
  readonly words: ReadingWords;
  readonly plans: readonly PlanChoice[];
  /** The year and the plan that are asked for by now. */
  readonly chosen: YearAndPlanChoice;
  readonly isBusy: boolean;
  readonly onChoose: (choice: YearAndPlanChoice) => void;
  /** Keeps with the workbook what is said of its columns, and checks again. @returns whether that was done */
  readonly onApply: (mapping: Mapping) => Promise<boolean>;
  readonly onSelect: (cell: CellRef) => void;
}

/** What the workbook was taken for, sheet by sheet and column by column; what is wrong can be said here. */
export function ReadingPanel({
  data,
  words,
  plans,
  chosen,
  isBusy,
  onChoose,
  onApply,
  onSelect,
}: ReadingPanelProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [list, setList] = useState<readonly Correction[]>([]);
  const said = JSON.stringify(data.said);
  const [before, setBefore] = useState(said);
  if (said !== before) {
    // what was chosen is said by now, though the workbook be no roster even so
    setBefore(said);
    setList([]);
  }
  const [shown, setShown] = useState(data);
  if (data !== shown) {
    setShown(data);
    setList((now) => placedAnew(now, data.sheets));
  }
  const drafts = useMemo<Drafts>(
    () => ({ list, add: (correction, isAsTaken) => setList((now) => withDraft(now, correction, isAsTaken)) }),
    [list],
  );
  const asked = data.sheets.reduce((count, sheet) => count + questionsOf(sheet, list), 0);
  const apply = async (mapping: Mapping) => {
    // the buttons go away with what they apply
    heading.current?.focus();
    if (await onApply(mapping)) setList([]);
  };
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <Text size={200}>{words.intro}</Text>
      {!data.isRoster && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.isNoRoster}</MessageBarBody>
        </MessageBar>
      )}
      {asked > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.asks({ count: asked })}</MessageBarBody>
        </MessageBar>
      )}
      <h3 className={styles.subheading}>{words.yearAndPlan}</h3>
      <YearAndPlan data={data} words={words} plans={plans} chosen={chosen} onChoose={onChoose} />
      <h3 className={styles.subheading}>{words.sheets}</h3>
      {data.sheets.map((sheet) => (
        <SheetItem
          key={sheet.name}
          sheet={sheet}
          choices={data}
          words={words}
          drafts={drafts}
          isOpen={questionsOf(sheet, []) > 0 || (!data.isRoster && sheet.state !== "own")}
          onSelect={onSelect}
        />
      ))}
      {(data.notes.length > 0 || data.said.sheets.length > 0) && (
        <Disclosure title={words.notes}>
          {data.notes.map((note) => (
            <Caption1 key={note} block>
              {note}
            </Caption1>
          ))}
          <Button size="small" disabled={isBusy} onClick={() => apply({ sheets: [] })}>
            {words.forget}
          </Button>
        </Disclosure>
      )}
      <div role="status" className={list.length > 0 ? styles.bar : undefined}>
        {list.length > 0 && (
          <>
            <Caption1>{words.changes({ count: list.length })}</Caption1>
            <span className={styles.buttons}>
              <Button
                size="small"
                appearance="primary"
                disabled={isBusy}
                onClick={() => apply(withCorrections(data.said, list))}
              >
                {words.apply}
              </Button>
              <Button size="small" disabled={isBusy} onClick={() => setList([])}>
                {words.drop}
              </Button>
            </span>
          </>
        )}
      </div>
    </section>
  );
}

/** In how many places of a sheet somebody is asked, and has chosen nothing yet. */
function questionsOf({ tables }: ReadingSheet, chosen: readonly Correction[]): number {
  const ofTable = (table: ReadingSheet["tables"][number]) =>
    table.columns.filter(({ asks, index }) => asks && !draftOfColumn(chosen, table, index)).length +
    (table.asks && !draftOfKind(chosen, table) ? 1 : 0);
  return tables.reduce((count, table) => count + ofTable(table), 0);
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
