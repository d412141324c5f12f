import type { Brain } from "../../../src/pane/brain/brain";
import type { Reply, Request } from "../../../src/pane/brain/messages";
import type { WorkerPort } from "../../../src/pane/brain/remote";
import { serve } from "../../../src/pane/brain/serve";

/** A worker in the same thread: what crosses is copied, as between threads, and comes later. */
export class PretendedWorker implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
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

  private tell(reply: Reply): void {
    const copy = structuredClone(reply);
    if (!this.isTerminated) this.onmessage?.({ data: copy } as MessageEvent<Reply>);
  }
}
