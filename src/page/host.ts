import type { Change, PaneHost, SettingsStore } from "../pane/host";
import type { CellRef } from "../workbook/cell";
import type { Book } from "./book/book";
import type { FileWork } from "./file/fileWork";
import { deliver } from "./save";

/** What the pane beside a book is connected to. */
export interface Connected {
  readonly book: Book;
  readonly work: FileWork;
  /** Brings a cell into view. */
  show(cell: CellRef): void;
  readonly settings: SettingsStore;
  /** Told of what a person typed. @returns how to stop */
  onTyped(listener: (change: Change) => void): () => void;
}

/** The page, as the pane knows the place that it runs in. */
export function pageHost({ book, work, show, settings, onTyped }: Connected): PaneHost {
  return {
    workbook: book,
    name: async () => book.content.name,
    select: async (cell) => show(cell),
    onChange: async (listener) => {
      const stop = onTyped(listener);
      return async () => stop();
    },
    bytes: () => work.copy(book.edits()),
    deliver,
    settings,
  };
}
