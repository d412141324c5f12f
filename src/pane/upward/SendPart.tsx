import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UpwardWords } from "../../text/pane/upward.vi";
import { Disclosure } from "../parts/Disclosure";
import type { SendingData } from "./data";
import { SharedTold } from "./SharedTold";
import type { SharedData } from "./shared/data";

/** How the copy is to be made. */
export interface Sending {
  readonly empty: readonly string[];
  readonly keepMarks: boolean;
}

/** What came of a copy. */
export interface Sent {
  readonly name: string;
  readonly delivered: "opened" | "saved";
  readonly told: SharedData;
}

interface Props {
  readonly data: SendingData;
  readonly words: UpwardWords;
  readonly isBusy: boolean;
  /** The copy that was made last; null where none was. */
  readonly sent: Sent | null;
  readonly onSend: (sending: Sending) => void;
  /** Goes back to choosing how another is to be made. */
  readonly onAgain: () => void;
}

/** What is still open, what is to be left out, and the copy for the level above. */
export function SendPart({ data, words: { send: words }, isBusy, sent, onSend, onAgain }: Props) {
  const styles = useStyles();
  const [empty, setEmpty] = useState<readonly string[]>([]);
  const [keepMarks, setKeepMarks] = useState(false);
  if (sent) return <SharedTold sent={sent} words={words} onAgain={onAgain} />;
  const { rules, columns, ...counts } = data;
  return (
    <div className={styles.part}>
      <Text size={200}>{words.intro}</Text>
      <h3 className={styles.subheading}>{words.open}</h3>
      {rules.length === 0 ? (
        <Text size={200}>{words.nothingOpen}</Text>
      ) : (
        <>
          <Text size={200}>{words.counts(counts)}</Text>
          <ul className={styles.list}>
            {rules.map((rule) => (
              <li key={rule.title}>
                <Caption1>{words.rule(rule)}</Caption1>
              </li>
            ))}
          </ul>
          <Caption1 block className={styles.quiet}>
            {words.goesOn}
          </Caption1>
        </>
      )}
      {columns.length === 0 ? (
        <Caption1 block>{words.noColumns}</Caption1>
      ) : (
        <Disclosure title={words.columns}>
          <Caption1 block className={styles.quiet}>
            {words.columnsHint}
          </Caption1>
          <fieldset aria-label={words.columns} className={styles.columns}>
            {columns.map(({ word, name }) => (
              <Checkbox
                key={word}
                label={name}
                checked={empty.includes(word)}
                onChange={(_, { checked }) =>
                  setEmpty(checked === true ? [...empty, word] : empty.filter((one) => one !== word))
                }
              />
            ))}
          </fieldset>
        </Disclosure>
      )}
      <Checkbox
        label={words.keepMarks}
        checked={keepMarks}
        onChange={(_, { checked }) => setKeepMarks(checked === true)}
      />
      <Button appearance="primary" disabled={isBusy} onClick={() => onSend({ empty, keepMarks })}>
        {rules.length === 0 ? words.make : words.makeAnyway}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  subheading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
  columns: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
});
