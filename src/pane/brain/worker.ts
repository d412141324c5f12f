import type { Request } from "../worker/line";
import { localBrain } from "./local";
import { serve } from "./serve";

/** What runs in the worker: the brain, and nothing else. */
declare const self: DedicatedWorkerGlobalScope;

const brain = localBrain();

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void serve(brain, data, (message) => self.postMessage(message));
});
