import { Button, Caption1, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { UpwardWords } from "../../text/pane/upward.vi";
import { ChooseFiles, isWorkbook } from "./ChooseFiles";
import { MergedTold } from "./MergedTold";
import type { MergedData } from "./merged/data";

/** What is to be merged. */
export interface Merging {
  readonly files: readonly File[];
  /** The workbook that lists who should send. */
  readonly expected: File | null;
}

/** What came of merging. */
export interface Merged {
  readonly name: string;
  readonly delivered: "opened" | "saved";
  readonly told: MergedData;
}

interface Props {
  readonly words: UpwardWords;
  /** Files that are chosen from the beginning. */
  readonly given?: readonly File[];
  readonly isBusy: boolean;
  /** How far the files are read while they are; null while nothing is merged. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly merged: Merged | null;
  readonly onMerge: (merging: Merging) => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Chooses the files of many offices, merges them, and tells what came of it. */
export function MergePart(props: Props) {
  const { words: all, given = [], isBusy, progress, merged, onMerge, onCancel, onAgain } = props;
  const styles = useStyles();
  const words = all.merge;
  const [files, setFiles] = useState<readonly File[]>(() => given.filter(isWorkbook));
  const [expected, setExpected] = useState<File | null>(null);
  if (merged) return <MergedTold merged={merged} words={all} onAgain={onAgain} />;
  if (progress) {
    const { done, of } = progress;
    const doing = of === 0 ? all.working : done < of ? words.progress({ done, of }) : words.making;
    return (
      <div className={styles.part}>
        <Text role="status">{doing}</Text>
        <ProgressBar aria-label={doing} {...(done < of ? { value: done, max: of } : {})} />
        <Button onClick={onCancel}>{all.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <Text size={200}>{words.intro}</Text>
      <ChooseFiles
        label={words.choose}
        isMany
        refused={(names) => words.notWorkbooks({ names })}
        onChosen={(chosen) => setFiles(added(files, chosen))}
        others={given.filter((file) => !isWorkbook(file))}
      />
      {files.length > 0 && (
        <>
          <div className={styles.line}>
            <Caption1 role="status">{words.chosen({ count: files.length })}</Caption1>
            <Button size="small" onClick={() => setFiles([])}>
              {words.removeAll}
            </Button>
          </div>
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={keyOf(file)} className={styles.line}>
                <Caption1 className={styles.name}>{file.name}</Caption1>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={words.remove({ name: file.name })}
                  onClick={() => setFiles(files.filter((one) => one !== file))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Caption1 block>{words.expected}</Caption1>
      {expected ? (
        <div className={styles.line}>
          <Caption1 className={styles.name}>{expected.name}</Caption1>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.remove({ name: expected.name })}
            onClick={() => setExpected(null)}
          />
        </div>
      ) : (
        <ChooseFiles
          label={words.chooseExpected}
          isMany={false}
          refused={(names) => words.notWorkbooks({ names })}
          onChosen={([file]) => setExpected(file ?? null)}
        />
      )}
      <Button
        appearance="primary"
        disabled={isBusy || files.length === 0}
        onClick={() => onMerge({ files, expected })}
      >
        {words.start({ count: files.length })}
      </Button>
    </div>
  );
}

/** A file that is chosen a second time stands once. */
function added(files: readonly File[], chosen: readonly File[]): readonly File[] {
  return [...new Map([...files, ...chosen].map((file) => [keyOf(file), file])).values()];
}

function keyOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  name: { overflowWrap: "anywhere" },
});
