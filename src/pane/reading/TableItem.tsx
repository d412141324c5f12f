import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { SaidKind } from "../../roster/mapping/mapping";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import { ColumnItem } from "./ColumnItem";
import type { ReadingData, ReadingTable } from "./data";
import { type Drafts, draftOfKind } from "./drafts";

interface Props {
  readonly table: ReadingTable;
  readonly choices: Pick<ReadingData, "fields" | "levels">;
  readonly words: ReadingWords;
  readonly drafts: Drafts;
  readonly onSelect: (cell: CellRef) => void;
}

/** The kinds that a person can call a table. */
const KINDS: readonly SaidKind[] = ["individuals", "collectives", "summary", "other"];

/** A list within a sheet: what it is, what was assumed of it, and its columns. */
export function TableItem({ table, choices, words, drafts, onSelect }: Props) {
  const styles = useStyles();
  const { kind, headerRows, rows, first, last, confidence, asks, remarks, columns } = table;
  const draft = draftOfKind(drafts.list, table);
  const isList = kind === "individuals" || kind === "collectives";
  return (
    <div className={styles.table}>
      <Field label={words.tableKind} size="small">
        <Select
          size="small"
          value={draft?.kind ?? kind}
          onChange={(_, { value }) => {
            const chosen = KINDS.find((one) => one === value);
            if (chosen) drafts.add({ what: "kind", table, kind: chosen }, chosen === kind);
          }}
        >
          {kind === "plan" && <option value="plan">{words.kinds.plan}</option>}
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {asks && !draft && (
        <div className={styles.question}>
          <Text size={200} className={styles.asks}>
            <WarningRegular aria-hidden="true" /> {words.asksKind}
          </Text>
          {isList && (
            <Button
              size="small"
              aria-label={`${words.yes}: ${words.kinds[kind]}`}
              onClick={() => drafts.add({ what: "kind", table, kind, confirmed: true }, false)}
            >
              {words.yes}
            </Button>
          )}
        </div>
      )}
      <Caption1 block>
        {words.header({ first: headerRows[0] + 1, last: headerRows[1] + 1 })}
        {isList && `; ${words.rows({ rows, first, last })} (${confidence})`}
      </Caption1>
      {remarks.map((remark) => (
        <Caption1 key={remark} block className={styles.quiet}>
          {remark}
        </Caption1>
      ))}
      <Disclosure
        title={words.columns({ count: columns.length })}
        isOpen={columns.some((column) => column.asks || column.said)}
      >
        <ul className={styles.columns}>
          {columns.map((column) => (
            <ColumnItem
              key={column.index}
              table={table}
              column={column}
              choices={choices}
              words={words}
              drafts={drafts}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  question: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  asks: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: { listStyleType: "none", margin: 0, padding: 0 },
});
