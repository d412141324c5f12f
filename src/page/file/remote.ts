import { Line, type WorkerPort } from "../../pane/worker/line";
import { type ErrorData, WorkbookError, type WorkbookErrorCode } from "../../workbook/errors";
import type { SheetRow } from "../../workbook/port";
import type { BookContent } from "../book/book";
import type { FileWork, OpenAsked } from "./fileWork";
import type { RowsOfSheet } from "./serve";

/** A `WorkbookError`, as plain data. */
export interface FileFailure {
  readonly code: WorkbookErrorCode;
  readonly data: ErrorData;
}

/** The work on a file in a worker; a worker that crashed is started anew and given the file again. */
export function remoteFileWork(
  spawn: () => WorkerPort<FileFailure>,
): FileWork & { end(reason: Error): void } {
  let file: OpenAsked | null = null;
  let isOpen = false;
  const line = new Line<FileFailure>(
    spawn,
    ({ code, data }) => new WorkbookError(code, data),
    () => {
      isOpen = false;
    },
  );
  const withFile = async (call: keyof FileWork, asked: unknown) => {
    if (!isOpen && file !== null) {
      await line.ask("open", file);
      isOpen = true;
    }
    return line.ask(call, asked);
  };
  return {
    async open(asked, { progress } = {}) {
      const rows = new Map<number, SheetRow[]>();
      const piece = (told: unknown) => {
        const { sheet, rows: more } = told as RowsOfSheet;
        const before = rows.get(sheet);
        if (before) for (const row of more) before.push(row);
        else rows.set(sheet, [...more]);
      };
      const content = (await line.ask("open", asked, { progress, piece })) as BookContent;
      file = asked;
      isOpen = true;
      return { ...content, sheets: content.sheets.map((one, at) => ({ ...one, rows: rows.get(at) ?? [] })) };
    },
    look: (asked) => withFile("look", asked) as ReturnType<FileWork["look"]>,
    bound: (asked) => withFile("bound", asked) as ReturnType<FileWork["bound"]>,
    hanging: (asked) => withFile("hanging", asked) as ReturnType<FileWork["hanging"]>,
    copy: (asked) => withFile("copy", asked) as ReturnType<FileWork["copy"]>,
    end: (reason) => line.end(reason),
  };
}
