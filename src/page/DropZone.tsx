import { Button, makeStyles, mergeClasses, Text, Title2, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactNode, useRef, useState } from "react";

export interface DropZoneProps {
  onFiles(files: readonly File[]): void;
  /** Goes on to merging the files of many offices. */
  onMerge(): void;
  /** Opens the sample roster. */
  onSample(): void;
  /** What is told under the buttons: progress, a problem. */
  readonly children?: ReactNode;
  readonly words: DropZoneWords;
}

export interface DropZoneWords {
  readonly title: string;
  readonly what: string;
  readonly drop: string;
  readonly choose: string;
  readonly merge: string;
  readonly sample: string;
  readonly whereTitle: string;
  /** Where the data goes, in short paragraphs. */
  readonly where: readonly string[];
}

const useStyles = makeStyles({
  page: {
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
  },
  column: {
    width: "100%",
    maxWidth: "640px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  zone: {
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingVerticalXXL,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    textAlign: "center",
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  where: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Where a person begins: drops a workbook or chooses one, and reads where the data goes. */
export function DropZone({ onFiles, onMerge, onSample, children, words }: DropZoneProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Title2 as="h1">{words.title}</Title2>
        <Text>{words.what}</Text>
        <section
          aria-label={words.drop}
          className={mergeClasses(styles.zone, isOver && styles.over)}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={onDrop}
        >
          <Text size={400}>{words.drop}</Text>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => input.current?.click()}>
              {words.choose}
            </Button>
            <Button onClick={onMerge}>{words.merge}</Button>
            <Button onClick={onSample}>{words.sample}</Button>
          </div>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            multiple
            hidden
            aria-label={words.choose}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // the same file may be chosen again
              target.value = "";
              onFiles(files);
            }}
          />
          {children}
        </section>
        <section className={styles.where} aria-label={words.whereTitle}>
          <Text as="h2" weight="semibold">
            {words.whereTitle}
          </Text>
          {words.where.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
        </section>
      </div>
    </main>
  );
}
