import type { Reply, Request, Told } from "../../pane/worker/line";
import { WorkbookError } from "../../workbook/errors";
import { type FileWork, localFileWork } from "./fileWork";
import type { FileFailure } from "./remote";

/** What runs in the worker of the file. */
declare const self: DedicatedWorkerGlobalScope;

const work = localFileWork();

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void answer(data);
});

async function answer({ id, call, asked }: Request): Promise<void> {
  const reply = (message: Reply<FileFailure>) => self.postMessage(message);
  const progress: Told = (done, of) => reply({ id, kind: "progress", done, of });
  try {
    const member = work[call as keyof FileWork] as (asked: unknown, options: object) => Promise<unknown>;
    reply({ id, kind: "done", result: await member(asked, { progress }) });
  } catch (error) {
    const failure = error instanceof WorkbookError ? { code: error.code, data: error.data } : null;
    reply({ id, kind: "failed", failure });
  }
}
