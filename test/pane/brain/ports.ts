import type { Brain, Problem } from "../../../src/pane/brain/brain";
import { serve } from "../../../src/pane/brain/serve";
import type { Reply, Request, WorkerPort } from "../../../src/pane/worker/line";

/** A worker in the same thread: what crosses is copied, as between threads, and comes later. */
export class PretendedWorker implements WorkerPort<Problem> {
  onmessage: WorkerPort<Problem>["onmessage"] = null;
  onerror: WorkerPort<Problem>["onerror"] = null;
  isTerminated = false;
  readonly requests: Request[] = [];

  constructor(private readonly brain: Brain) {}

  postMessage(request: Request): void {
    const copy = structuredClone(request);
    this.requests.push(copy);
    queueMicrotask(() => void serve(this.brain, copy, (reply) => this.tell(reply)));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** As if its script had thrown outside of any request. */
  crash(): void {
    this.onerror?.({ message: "out of memory" } as ErrorEvent);
  }

  private tell(reply: Reply<Problem>): void {
    const copy = structuredClone(reply);
    if (!this.isTerminated) this.onmessage?.({ data: copy } as MessageEvent<Reply<Problem>>);
  }
}
