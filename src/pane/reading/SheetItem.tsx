import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import { isSameMatter } from "./corrections";
import type { ReadingData, ReadingSheet } from "./data";
import type { Drafts } from "./drafts";
import { SayHeader } from "./SayHeader";
import { TableItem } from "./TableItem";

interface Props {
  readonly sheet: ReadingSheet;
  readonly choices: Pick<ReadingData, "fields" | "levels">;
  readonly words: ReadingWords;
  readonly drafts: Drafts;
  readonly isOpen: boolean;
  readonly onSelect: (cell: CellRef) => void;
}

/** A sheet: whether it is read, its lists, and the rows in it that were not understood. */
export function SheetItem({ sheet, choices, words, drafts, isOpen, onSelect }: Props) {
  const styles = useStyles();
  const { name, state, remarks, tables, unread, unreadMore } = sheet;
  const wanted = { what: "read" as const, sheet: name, read: true };
  const draft = drafts.list.find((one) => isSameMatter(one, wanted));
  const isRead = state !== "notRead";
  const count = unread.length + unreadMore;
  return (
    <Disclosure title={titleOf(sheet, words)} isOpen={isOpen}>
      <div className={styles.sheet}>
        {remarks.map((remark) => (
          <Caption1 key={remark} block className={styles.quiet}>
            {remark}
          </Caption1>
        ))}
        {state !== "own" && (
          <Checkbox
            size="medium"
            label={words.readSheet}
            checked={draft?.what === "read" ? draft.read : isRead}
            onChange={(_, { checked }) =>
              drafts.add({ what: "read", sheet: name, read: checked === true }, checked === isRead)
            }
          />
        )}
        {tables.map((table) => (
          <TableItem
            key={table.key}
            table={table}
            choices={choices}
            words={words}
            drafts={drafts}
            onSelect={onSelect}
          />
        ))}
        {state !== "own" && (
          <SayHeader
            title={tables.length > 0 ? words.sayOther : words.sayHeader}
            sheet={name}
            words={words}
            drafts={drafts}
          />
        )}
        {count > 0 && (
          <Disclosure title={words.unread({ count })}>
            <ul className={styles.rows}>
              {unread.map(({ row, text }) => (
                <li key={row}>
                  <Button
                    appearance="transparent"
                    size="small"
                    className={styles.row}
                    onClick={() => onSelect({ sheet: name, row: row - 1, column: 0 })}
                  >
                    {words.unreadRow({ row })}
                  </Button>
                  <Caption1 className={styles.text}>{text}</Caption1>
                </li>
              ))}
            </ul>
            {unreadMore > 0 && <Caption1>{words.more({ count: unreadMore })}</Caption1>}
          </Disclosure>
        )}
      </div>
    </Disclosure>
  );
}

/** "Cá nhân: danh sách cá nhân". */
function titleOf({ name, state, tables }: ReadingSheet, words: ReadingWords): string {
  if (state !== "read") return `${name}: ${words.sheet[state]}`;
  const kinds = [...new Set(tables.map(({ kind }) => words.kinds[kind].toLowerCase()))];
  return `${name}: ${kinds.join(", ")}`;
}

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", paddingLeft: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { paddingLeft: 0, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
});
