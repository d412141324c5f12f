import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SaidKind } from "../../roster/mapping/mapping";
import type { ReadingWords } from "../../text/pane/reading.vi";
import { Disclosure } from "../parts/Disclosure";
import type { Drafts } from "./drafts";

interface Props {
  readonly title: string;
  readonly sheet: string;
  readonly words: ReadingWords;
  readonly drafts: Drafts;
}

const LISTS: readonly SaidKind[] = ["individuals", "collectives"];
const LAST_ROW = 1_048_576;

/** Says that a sheet holds a list though none was seen, and where its header stands. */
export function SayHeader({ title, sheet, words, drafts }: Props) {
  const styles = useStyles();
  const [row, setRow] = useState("");
  const [kind, setKind] = useState<SaidKind>("individuals");
  const [isWrong, setWrong] = useState(false);
  const say = () => {
    const wanted = /^\d{1,7}$/.test(row.trim()) ? Number(row) : 0;
    setWrong(wanted < 1 || wanted > LAST_ROW);
    if (wanted >= 1 && wanted <= LAST_ROW) {
      drafts.add({ what: "header", sheet, row: wanted - 1, kind }, false);
    }
  };
  return (
    <Disclosure title={title}>
      <div className={styles.form}>
        <Field
          label={words.headerRow}
          size="small"
          {...(isWrong ? { validationMessage: words.headerRowWrong } : {})}
        >
          <Input size="small" inputMode="numeric" value={row} onChange={(_, { value }) => setRow(value)} />
        </Field>
        <Field label={words.tableKind} size="small">
          <Select
            size="small"
            value={kind}
            onChange={(_, { value }) => setKind(LISTS.find((one) => one === value) ?? kind)}
          >
            {LISTS.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" onClick={say}>
          {words.sayIt}
        </Button>
      </div>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
});
