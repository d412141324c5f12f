import type { Brain, CheckAsked, WorkOptions } from "./brain";
import { abortError, Failure } from "./failure";
import type { Call, Reply, Request } from "./messages";

/** What is needed of a worker. */
export interface WorkerPort {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** A brain in a worker, which is started when it is first needed, and anew where it was stopped or has crashed. */
export function remoteBrain(spawn: () => WorkerPort): Brain {
  const line = new Line(spawn);
  const pass = <C extends Call>(call: C) =>
    ((asked: unknown, options?: WorkOptions) => line.ask(call, asked, options)) as Brain[C];
  return {
    plans: pass("plans"),
    check: pass("check"),
    why: pass("why"),
    reading: pass("reading"),
    fixes: pass("fixes"),
    summaries: pass("summaries"),
    sending: pass("sending"),
    share: pass("share"),
    merge: pass("merge"),
    edits: pass("edits"),
  };
}

/** What rests on no check. */
const STANDS_ALONE: ReadonlySet<Call> = new Set<Call>(["plans", "check", "merge"]);

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: NonNullable<WorkOptions["progress"]>;
}

/** The line to a worker. Work cannot be interrupted from outside: whoever cancels ends the worker. */
class Line {
  private worker: WorkerPort | null = null;
  private readonly pending = new Map<number, Pending>();
  private count = 0;
  /** The last check: a worker that is started anew is told it before anything that rests on it. */
  private last: CheckAsked | null = null;
  private recalled: Promise<unknown> | null = null;

  constructor(private readonly spawn: () => WorkerPort) {}

  async ask(call: Call, asked: unknown, { signal, progress }: WorkOptions = {}): Promise<unknown> {
    if (signal?.aborted) throw abortError();
    const stop = () => this.end(abortError());
    signal?.addEventListener("abort", stop);
    try {
      if (!STANDS_ALONE.has(call)) await this.recall();
      const result = await this.send(call, asked, progress);
      if (call === "check") this.remember(asked as CheckAsked);
      return result;
    } catch (error) {
      // what is no roster is kept as well: it can still be asked what it was taken for
      if (call === "check" && error instanceof Failure) this.remember(asked as CheckAsked);
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  private remember(asked: CheckAsked): void {
    this.last = asked;
    this.recalled = Promise.resolve();
  }

  private async recall(): Promise<void> {
    if (this.last === null) return;
    this.recalled ??= this.send("check", this.last).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
    });
    await this.recalled;
  }

  private send(
    call: Call,
    asked: unknown,
    progress: Pending["progress"] = () => undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const worker = this.started();
      this.count += 1;
      worker.postMessage({ id: this.count, call, asked });
      this.pending.set(this.count, { resolve, reject, progress });
    });
  }

  private started(): WorkerPort {
    if (this.worker) return this.worker;
    const worker = this.spawn();
    worker.onmessage = ({ data }) => this.hear(data);
    worker.onerror = (event) => this.end(new Error(`the worker has crashed: ${event.message}`));
    this.worker = worker;
    return worker;
  }

  private hear(reply: Reply): void {
    const pending = this.pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "progress") {
      pending.progress(reply.done, reply.of);
      return;
    }
    this.pending.delete(reply.id);
    if (reply.kind === "done") pending.resolve(reply.result);
    else pending.reject(reply.problem ? new Failure(reply.problem) : new Error("the worker met an error"));
  }

  private end(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    this.recalled = null;
    const waiting = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of waiting) reject(reason);
  }
}
