import { Button, Caption1, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useId } from "react";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { CellRef } from "../../workbook/cell";
import type { Corrected } from "./corrections";
import type { FieldChoice, ReadingColumn, ReadingData } from "./data";
import { type Drafts, draftOfColumn } from "./drafts";

interface Props {
  readonly table: Corrected;
  readonly column: ReadingColumn;
  readonly choices: Pick<ReadingData, "fields" | "levels">;
  readonly words: ReadingWords;
  readonly drafts: Drafts;
  readonly onSelect: (cell: CellRef) => void;
}

/** A column: its heading, what it was taken for and why, and what else it may be. */
export function ColumnItem({ table, column, choices, words, drafts, onSelect }: Props) {
  const styles = useStyles();
  const why = useId();
  const { index, letter, heading, taken, likely, evidence, asks } = column;
  const [first] = taken;
  const draft = draftOfColumn(drafts.list, table, index);
  const chosen = draft ?? first ?? null;
  const name = words.column({ letter, heading: heading.join(" › ") });
  const choose = (choice: Pick<FieldChoice, "field" | "level"> | null) => {
    const { field = null, level = null } = choice ?? {};
    const isAsTaken = keyOf(choice) === keyOf(first ?? null);
    drafts.add({ what: "column", table, index, field, level }, isAsTaken);
  };
  const answer = (choice: FieldChoice | null) => {
    const { field = null, level = null } = choice ?? {};
    drafts.add({ what: "column", table, index, field, level, confirmed: true }, false);
  };
  const guess = first ?? likely[0];
  const all = [...likely, ...choices.fields, ...choices.levels, ...taken];
  return (
    <li className={styles.item}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.name}
        title={words.show}
        onClick={() => onSelect({ sheet: table.sheet, row: table.headerRows[1], column: index })}
      >
        {name}
      </Button>
      {asks && !draft && guess && (
        <div className={styles.question}>
          <QuestionCircleRegular aria-hidden="true" />
          <Text size={200}>{words.isIt({ name: guess.name })}</Text>
          <span className={styles.answers}>
            <Button size="small" aria-label={`${words.yes}: ${guess.name}`} onClick={() => answer(guess)}>
              {words.yes}
            </Button>
            <Button size="small" aria-label={`${words.no}: ${guess.name}`} onClick={() => answer(null)}>
              {words.no}
            </Button>
          </span>
        </div>
      )}
      <Select
        size="small"
        aria-label={words.takenFor({ column: name })}
        aria-describedby={why}
        value={keyOf(chosen)}
        onChange={(_, { value }) => choose(all.find((one) => keyOf(one) === value) ?? null)}
      >
        <Options column={column} choices={choices} words={words} />
      </Select>
      <Caption1 id={why} className={styles.why}>
        {draft ? words.notApplied : [...taken.slice(1).map((one) => one.name), evidence].join("; ")}
      </Caption1>
    </li>
  );
}

function Options({ column, choices, words }: Pick<Props, "column" | "choices" | "words">) {
  const { likely, taken } = column;
  const marks = [
    ...choices.levels,
    ...taken.filter((one) => one.level !== null && !isIn(choices.levels, one)),
  ];
  return (
    <>
      <option value="">{words.notUsed}</option>
      {likely.length > 0 && <Group label={words.likely} choices={likely} />}
      <Group label={words.allFields} choices={choices.fields.filter((one) => !isIn(likely, one))} />
      <Group label={words.levels} choices={marks} />
    </>
  );
}

function Group({ label, choices }: { readonly label: string; readonly choices: readonly FieldChoice[] }) {
  return (
    <optgroup label={label}>
      {choices.map((choice) => (
        <option key={keyOf(choice)} value={keyOf(choice)}>
          {choice.name}
        </option>
      ))}
    </optgroup>
  );
}

function isIn(choices: readonly FieldChoice[], one: FieldChoice): boolean {
  return choices.some((choice) => keyOf(choice) === keyOf(one));
}

/** "" where nothing is chosen. */
function keyOf(
  choice: (Partial<Pick<Exclude<FieldChoice, null>, "level">> & { field?: string | null }) | null,
): string {
  if (!choice?.field) return "";
  return choice.level ? `${choice.field} ${choice.level}` : choice.field;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    paddingRight: 0,
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answers: { display: "flex", gap: tokens.spacingHorizontalXS, marginLeft: "auto" },
  why: { color: tokens.colorNeutralForeground2 },
});
