import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  ProgressBar,
  Text,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Brain, Problem } from "../pane/brain/brain";
import { isAbort } from "../pane/brain/failure";
import { problemOf } from "../pane/brain/problems";
import { givenFile } from "../pane/givenFile";
import { ProblemBar } from "../pane/parts/ProblemBar";
import type { Language } from "../text/words";
import { WorkbookError } from "../workbook/errors";
import { Book } from "./book/book";
import { DropZone } from "./DropZone";
import type { remoteFileWork } from "./file/remote";
import { MergeScreen } from "./MergeScreen";
import { OpenBook } from "./OpenBook";
import { keptLanguage } from "./settings";
import { useDarkness } from "./useDarkness";
import { pageWords } from "./words";

export interface AppProps {
  readonly brain: Brain;
  readonly work: ReturnType<typeof remoteFileWork>;
  /** The sample roster. */
  sample(): Promise<File>;
  /** Whether the page begins with it. */
  readonly opensSample: boolean;
}

type Phase =
  | { readonly is: "waiting"; readonly problem: Problem | null }
  | { readonly is: "opening"; readonly name: string; readonly share: number }
  | { readonly is: "open"; readonly book: Book }
  /** Files of many offices are merged, these among them. */
  | { readonly is: "merging"; readonly files: readonly File[] };

/** The page: a file is dropped or chosen, read apart from the screen, and worked on. */
export function App({ brain, work, sample, opensSample }: AppProps) {
  const [phase, setPhase] = useState<Phase>({ is: "waiting", problem: null });
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [asks, setAsks] = useState(false);
  const isDark = useDarkness();
  const words = useMemo(() => pageWords(language), [language]);
  const book = phase.is === "open" ? phase.book : null;
  useLeavingAsked(book);
  useDropsRefused();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  // a file that is still being read when another is asked for, or when it is stopped, is wanted no more
  const wanted = useRef<File | null>(null);
  const want = (file: File | null) => {
    if (wanted.current !== null) work.end(new DOMException("", "AbortError"));
    wanted.current = file;
  };
  const go = (next: Phase) => {
    want(null);
    setPhase(next);
  };
  const open = async (file: File) => {
    want(file);
    setPhase({ is: "opening", name: file.name, share: 0 });
    const isWanted = () => wanted.current === file;
    const opened = await givenFile(file)
      .then((given) => {
        if (!isWanted()) throw new DOMException("", "AbortError");
        const progress = (done: number, of: number) =>
          setPhase((now) => (now.is === "opening" ? { ...now, share: of > 0 ? done / of : 0 } : now));
        return work.open(given, { progress });
      })
      .then(
        (content): Phase => ({ is: "open", book: new Book(content, work.hanging) }),
        (error): Phase => ({
          is: "waiting",
          problem: isAbort(error) ? null : problemOf(named(error, file.name), language),
        }),
      );
    if (!isWanted()) return;
    wanted.current = null;
    setPhase(opened);
  };
  const openFirst = async ([file]: readonly File[]) => {
    if (file) await open(file);
  };
  const openSample = async () => open(await sample());
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page begins
  useEffect(() => {
    if (opensSample) void openSample();
  }, []);
  const close = () => {
    setAsks(false);
    go({ is: "waiting", problem: null });
  };
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      {phase.is === "open" ? (
        <OpenBook
          key={phase.book.content.name}
          book={phase.book}
          brain={brain}
          work={work}
          theme={isDark ? "dark" : "light"}
          language={language}
          onLanguage={setLanguage}
          onAnother={() => (phase.book.view().unsaved ? setAsks(true) : close())}
          words={words}
        />
      ) : phase.is === "merging" ? (
        <MergeScreen files={phase.files} brain={brain} language={language} onAnother={close} words={words} />
      ) : (
        <DropZone
          onFiles={(files) => (files.length > 1 ? go({ is: "merging", files }) : void openFirst(files))}
          onMerge={() => go({ is: "merging", files: [] })}
          onSample={openSample}
          words={words}
        >
          {phase.is === "opening" && (
            <>
              <Text role="status">{words.opening({ name: phase.name })}</Text>
              <ProgressBar value={phase.share} aria-label={words.opening({ name: phase.name })} />
              <Button onClick={close}>{words.cancel}</Button>
            </>
          )}
          {phase.is === "waiting" && phase.problem && (
            <ProblemBar
              problem={phase.problem}
              dismiss={words.dismiss}
              onDismiss={() => setPhase({ is: "waiting", problem: null })}
            />
          )}
        </DropZone>
      )}
      <Dialog open={asks} modalType="alert">
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{words.leave}</DialogTitle>
            <DialogActions>
              <Button appearance="primary" onClick={() => setAsks(false)}>
                {words.leaveNo}
              </Button>
              <Button onClick={close}>{words.leaveYes}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}

/** What is wrong with a file is told with its name. */
function named(error: unknown, file: string): unknown {
  return error instanceof WorkbookError ? new WorkbookError(error.code, { ...error.data, file }) : error;
}

/** The browser asks before the page is left while something typed is in no copy. */
function useLeavingAsked(book: Book | null): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (book?.view().unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [book]);
}

/** What is dropped beside the zone for it would be opened by the browser, in the place of the page. */
function useDropsRefused(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => event.preventDefault();
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
}
