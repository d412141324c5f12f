import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Brain, Problem } from "../pane/brain/brain";
import { isAbort } from "../pane/brain/failure";
import { problemOf } from "../pane/brain/problems";
import { ProblemBar } from "../pane/parts/ProblemBar";
import { checkSettings, settingsIn } from "../pane/state/settings";
import { type Merged, MergePart, type Merging } from "../pane/upward/MergePart";
import { mergeFiles } from "../pane/upward/making";
import { paneWords } from "../text/pane";
import type { Language } from "../text/words";
import { deliver } from "./save";
import { browserSettings } from "./settings";
import { today } from "./today";
import type { PageWords } from "./words";

interface Props {
  /** Those that were dropped. */
  readonly files: readonly File[];
  readonly brain: Brain;
  readonly language: Language;
  onAnother(): void;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  page: { display: "flex", justifyContent: "center", padding: tokens.spacingHorizontalL },
  column: {
    width: "100%",
    maxWidth: "640px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  back: { alignSelf: "flex-start" },
});

/** Merges the files of many offices, with none of them open. */
export function MergeScreen({ files, brain, language, onAnother, words }: Props) {
  const styles = useStyles();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [merged, setMerged] = useState<Merged | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const merge = async (merging: Merging) => {
    const { upward } = paneWords(language);
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    setProgress({ done: 0, of: merging.files.length });
    try {
      const kept = settingsIn(await browserSettings(() => undefined).read());
      const settings = checkSettings(kept, today(), language);
      const options = {
        signal: controller.signal,
        progress: (done: number, of: number) => setProgress({ done, of }),
      };
      setMerged(
        await mergeFiles(
          brain,
          { deliver },
          { ...merging, name: upward.merge.masterName, settings },
          options,
        ),
      );
    } catch (error) {
      if (!isAbort(error)) setProblem(problemOf(error, language));
    } finally {
      setProgress(null);
    }
  };
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Button className={styles.back} onClick={onAnother}>
          {words.back}
        </Button>
        <Title3 as="h1">{words.mergeTitle}</Title3>
        {problem && (
          <ProblemBar problem={problem} dismiss={words.dismiss} onDismiss={() => setProblem(null)} />
        )}
        <MergePart
          words={paneWords(language).upward}
          given={files}
          isBusy={progress !== null}
          progress={progress}
          merged={merged}
          onMerge={merge}
          onCancel={() => running.current?.abort()}
          onAgain={() => setMerged(null)}
        />
      </div>
    </main>
  );
}
