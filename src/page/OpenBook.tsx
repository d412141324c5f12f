import { useEffect, useMemo, useRef, useState } from "react";
import type { Brain, Problem } from "../pane/brain/brain";
import type { Change } from "../pane/host";
import { Pane, type Theme } from "../pane/Pane";
import { ProblemBar } from "../pane/parts/ProblemBar";
import type { ReadingData } from "../pane/reading/data";
import type { Language } from "../text/words";
import type { CellRef } from "../workbook/cell";
import type { Book } from "./book/book";
import type { FileWork } from "./file/fileWork";
import { pageHost } from "./host";
import { copyProblem } from "./problem";
import { save } from "./save";
import { browserSettings } from "./settings";
import { today } from "./today";
import { useDrawn } from "./useDrawn";
import { Workbench } from "./Workbench";
import type { PageWords } from "./words";

interface Props {
  readonly book: Book;
  readonly brain: Brain;
  readonly work: FileWork;
  readonly theme: Theme;
  readonly language: Language;
  onLanguage(language: Language): void;
  onAnother(): void;
  readonly words: PageWords;
}

/** A book that is open, with the pane connected to it. */
export function OpenBook({ book, brain, work, theme, language, onLanguage, onAnother, words }: Props) {
  const [asked, setAsked] = useState<CellRef | null>(null);
  // the pane hands the sheets on to be checked, which takes a while where they are long
  const isDrawn = useDrawn();
  const [reading, setReading] = useState<ReadingData | null>(null);
  const listeners = useRef(new Set<(change: Change) => void>());
  const host = useMemo(
    () =>
      pageHost({
        book,
        work,
        show: (cell) => setAsked({ ...cell }),
        settings: browserSettings(onLanguage),
        onTyped: (listener) => {
          listeners.current.add(listener);
          return () => listeners.current.delete(listener);
        },
      }),
    [book, work, onLanguage],
  );
  const watched = useMemo(() => reporting(brain, setReading), [brain]);
  const changed = (sheet: string) => {
    for (const listener of listeners.current) listener({ sheet, area: null });
  };
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    try {
      setProblem(null);
      await work();
    } catch (error) {
      setProblem(copyProblem(error, language));
    }
  };
  const changing = (sheet: string, work: () => Promise<void>) =>
    void attempt(async () => {
      await work();
      changed(sheet);
    });
  const [isCopying, setCopying] = useState(false);
  const download = async () => {
    if (isCopying) return;
    setCopying(true);
    const edits = book.edits();
    const bytes = await work.copy(edits).finally(() => setCopying(false));
    const name = words.downloadName({ name: book.content.name.replace(/\.xls[xm]$/i, "") });
    if (await save(`${name}${/\.xlsm$/i.test(book.content.name) ? ".xlsm" : ".xlsx"}`, bytes))
      book.markSaved(edits);
  };
  useKeys({
    z: () => changing("", () => book.undo()),
    y: () => changing("", () => book.redo()),
    Z: () => changing("", () => book.redo()),
    s: () => void attempt(download),
  });
  return (
    <Workbench
      book={book}
      work={work}
      asked={asked}
      reading={reading}
      onEdit={(values) => {
        const [first] = values;
        if (first) changing(first.sheet, () => book.apply({ marks: null, sheets: [], values }));
      }}
      onRefuse={(told) => setProblem({ code: "NOT_CHANGED", ...told })}
      onUndo={() => changing("", () => book.undo())}
      onRedo={() => changing("", () => book.redo())}
      onDownload={() => void attempt(download)}
      isCopying={isCopying}
      problem={
        problem && <ProblemBar problem={problem} dismiss={words.dismiss} onDismiss={() => setProblem(null)} />
      }
      onAnother={onAnother}
      words={words}
    >
      {isDrawn && <Pane host={host} brain={watched} language="vi" today={today} theme={theme} eager />}
    </Workbench>
  );
}

/** The same brain, which also tells what columns were taken for after every check. */
function reporting(brain: Brain, onReading: (reading: ReadingData) => void): Brain {
  const report = () =>
    brain.reading(null).then(onReading, () => {
      // without it every cell is edited as a text
    });
  return {
    ...brain,
    async check(asked, options) {
      const checked = await brain.check(asked, options);
      void report();
      return checked;
    },
  };
}

/**
 * Ctrl (on a Mac: Command) with a letter, a capital one with Shift too, outside of fields in which it has a meaning of
 * its own.
 */
function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const letter = event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
      const action = current.current[letter];
      if (!(event.ctrlKey || event.metaKey) || action === undefined || (isTyping && letter !== "s")) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
