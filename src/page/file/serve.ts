import type { Reply, Request } from "../../pane/worker/line";
import { WorkbookError } from "../../workbook/errors";
import type { SheetRow } from "../../workbook/port";
import type { BookContent } from "../book/book";
import type { FileWork } from "./fileWork";
import type { FileFailure } from "./remote";

/** Rows of the sheet in this place, after those that were told before. */
export interface RowsOfSheet {
  readonly sheet: number;
  readonly rows: readonly SheetRow[];
}

/** So many rows cross to the screen at once: few enough for it to be drawn in between. */
const ROWS = 2_000;

/** Answers requests to the work on a file, one message a step. */
export async function serve(
  work: FileWork,
  { id, call, asked }: Request,
  reply: (message: Reply<FileFailure>) => void,
): Promise<void> {
  const progress = (done: number, of: number) => reply({ id, kind: "progress", done, of });
  try {
    const member = work[call as keyof FileWork] as (asked: unknown, options: object) => Promise<unknown>;
    const result = await member(asked, { progress });
    if (call !== "open") return reply({ id, kind: "done", result });
    const content = result as BookContent;
    for (const [sheet, { rows }] of content.sheets.entries())
      for (let at = 0; at < rows.length; at += ROWS)
        reply({ id, kind: "piece", piece: { sheet, rows: rows.slice(at, at + ROWS) } satisfies RowsOfSheet });
    const sheets = content.sheets.map((one) => ({ ...one, rows: [] }));
    reply({ id, kind: "done", result: { ...content, sheets } });
  } catch (error) {
    const failure = error instanceof WorkbookError ? { code: error.code, data: error.data } : null;
    reply({ id, kind: "failed", failure });
  }
}
