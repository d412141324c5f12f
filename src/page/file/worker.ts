import type { Request } from "../../pane/worker/line";
import { localFileWork } from "./fileWork";
import { serve } from "./serve";

/** What runs in the worker of the file. */
declare const self: DedicatedWorkerGlobalScope;

const work = localFileWork();

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void serve(work, data, (message) => self.postMessage(message));
});
