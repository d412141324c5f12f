import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { UpwardWords } from "../../text/pane/upward.vi";
import { Disclosure } from "../parts/Disclosure";
import type { Sent } from "./SendPart";

interface Props {
  readonly sent: Sent;
  readonly words: UpwardWords["send"];
  readonly onAgain: () => void;
}

/** A copy that was made: its code, what was left out of it, and what still stands in it. */
export function SharedTold({ sent: { name, delivered, told }, words, onAgain }: Props) {
  const styles = useStyles();
  const { code, emptied, absent, removed, left, leftMore, stays } = told;
  return (
    <div className={styles.part}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {words.made({ name })} {words[delivered]}
        </MessageBarBody>
      </MessageBar>
      <Text weight="semibold">{words.code}</Text>
      <Text font="monospace" className={styles.code}>
        {code}
      </Text>
      <Caption1 block>{words.codeHint}</Caption1>
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.left}: {left.join(", ")} {leftMore > 0 && words.leftMore({ count: leftMore })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Lines title={words.emptied} lines={emptied} />
      {absent.length > 0 && <Caption1 block>{words.absent({ names: absent.join(", ") })}</Caption1>}
      {removed.length === 0 ? (
        <Caption1 block>{words.nothingRemoved}</Caption1>
      ) : (
        <Lines title={words.removed} lines={removed} />
      )}
      <Lines title={words.stays} lines={stays} />
      <Button onClick={onAgain}>{words.again}</Button>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Disclosure title={`${title} (${lines.length})`}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  code: {
    // four groups a line
    maxWidth: "20ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});
