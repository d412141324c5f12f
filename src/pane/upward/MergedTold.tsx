import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { UpwardWords } from "../../text/pane/upward.vi";
import { Disclosure } from "../parts/Disclosure";
import type { Merged } from "./MergePart";
import type { MissingUnit } from "./merged/data";

interface Props {
  readonly merged: Merged;
  readonly words: UpwardWords;
  readonly onAgain: () => void;
}

/** So many notices are shown at a time. */
const PAGE = 20;

/** What came of merging: what was read, what has to be looked at, who has not sent. */
export function MergedTold({ merged: { name, delivered, told }, words: all, onAgain }: Props) {
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  const { merge: words, severity } = all;
  const { files, notices, noticesMore, conflicts, missing, totals, collectives, individuals } = told;
  const read = files.filter(({ isRead }) => isRead).length;
  return (
    <div className={styles.part}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {words.made({ name })} {words[delivered]}
        </MessageBarBody>
      </MessageBar>
      <Text>{words.came({ read, files: files.length, collectives, individuals })}</Text>
      <Text>{words.found(totals)}</Text>
      {conflicts > 0 && <Text>{words.conflicts({ count: conflicts })}</Text>}
      {missing && <Missing missing={missing} words={words} />}
      {notices.length > 0 && (
        <Disclosure title={`${words.notices} (${notices.length + noticesMore})`} isOpen>
          <ul className={styles.list}>
            {notices.slice(0, most).map((notice) => (
              <li key={`${notice.file} ${notice.text}`}>
                <Caption1>
                  <strong>{severity[notice.severity]}.</strong>{" "}
                  {notice.file === null ? "" : `${notice.file}: `}
                  {notice.text}
                </Caption1>
              </li>
            ))}
          </ul>
          {notices.length > most && (
            <Button size="small" onClick={() => setMost(most + PAGE)}>
              {words.showMore({ count: Math.min(PAGE, notices.length - most) })}
            </Button>
          )}
          {most >= notices.length && noticesMore > 0 && (
            <Caption1>{words.noticesMore({ count: noticesMore })}</Caption1>
          )}
        </Disclosure>
      )}
      <Disclosure title={`${words.files} (${files.length})`}>
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.name}>
              <Caption1>
                {file.name}:{" "}
                {file.isRead ? `${words.file(file)}; ${words.seal({ state: file.remark })}` : file.remark}
              </Caption1>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Button onClick={onAgain}>{words.again}</Button>
    </div>
  );
}

function Missing({
  missing,
  words,
}: {
  readonly missing: readonly MissingUnit[];
  readonly words: UpwardWords["merge"];
}) {
  const styles = useStyles();
  if (missing.length === 0) return <Text>{words.nobodyMissing}</Text>;
  const due = ({ lastDay, isPast }: MissingUnit) =>
    lastDay === null ? "" : ` (${isPast ? words.late({ lastDay }) : words.due({ lastDay })})`;
  return (
    <Disclosure title={`${words.missing} (${missing.length})`} isOpen>
      <ul className={styles.list}>
        {missing.map((unit) => (
          <li key={unit.name}>
            <Caption1>
              {unit.name}
              {unit.unread !== null && `: ${words.unread({ file: unit.unread })}`}
              {due(unit)}
            </Caption1>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});
