import type { Reply, Request } from "../../pane/worker/line";
import { WorkbookError } from "../../workbook/errors";
import type { FileWork } from "./fileWork";
import type { FileFailure } from "./remote";

/** Answers requests to the work on a file, one message a step. */
export async function serve(
  work: FileWork,
  { id, call, asked }: Request,
  reply: (message: Reply<FileFailure>) => void,
): Promise<void> {
  const progress = (done: number, of: number) => reply({ id, kind: "progress", done, of });
  try {
    const member = work[call as keyof FileWork] as (asked: unknown, options: object) => Promise<unknown>;
    reply({ id, kind: "done", result: await member(asked, { progress }) });
  } catch (error) {
    const failure = error instanceof WorkbookError ? { code: error.code, data: error.data } : null;
    reply({ id, kind: "failed", failure });
  }
}
