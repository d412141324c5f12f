/** What the screen tells a worker: a member of what works there, by its name, and what it is asked. */
export interface Request {
  readonly id: number;
  readonly call: string;
  readonly asked: unknown;
}

/** What the worker tells the screen; `failure` is plain data that both sides understand, null for an error of the program. */
export type Reply<F> =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly id: number; readonly kind: "piece"; readonly piece: unknown }
  | { readonly id: number; readonly kind: "done"; readonly result: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly failure: F | null };

/** What is needed of a worker. */
export interface WorkerPort<F> {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Reply<F>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** `done` of `of` in units that only mean a share. */
type HowFar = (done: number, of: number) => void;

/** What is told while the answer is awaited. */
export interface Meanwhile {
  readonly progress?: HowFar | undefined;
  /** Parts of an answer that is too long to be taken at once without holding the screen. */
  readonly piece?: ((piece: unknown) => void) | undefined;
}

interface Pending extends Meanwhile {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const MET_AN_ERROR = "the worker met an error";

/** The line to a worker, which is started when it is first needed, and anew where it was ended or has crashed. */
export class Line<F> {
  private worker: WorkerPort<F> | null = null;
  private readonly pending = new Map<number, Pending>();
  private count = 0;

  /** @param failed makes an error of the failure that the worker tells */
  constructor(
    private readonly spawn: () => WorkerPort<F>,
    private readonly failed: (failure: F) => Error,
    /** Called when the worker is gone, and what it kept with it. */
    private readonly onEnd: () => void = () => undefined,
  ) {}

  ask(call: string, asked: unknown, meanwhile: Meanwhile = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const worker = this.started();
      this.count += 1;
      worker.postMessage({ id: this.count, call, asked });
      this.pending.set(this.count, { ...meanwhile, resolve, reject });
    });
  }

  /** Ends the worker: work cannot be interrupted from outside in another way. Everything that waits fails by the reason. */
  end(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.pending.values()];
    this.pending.clear();
    this.onEnd();
    for (const { reject } of waiting) reject(reason);
  }

  private started(): WorkerPort<F> {
    if (this.worker) return this.worker;
    const worker = this.spawn();
    worker.onmessage = ({ data }) => this.hear(data);
    worker.onerror = (event) => this.end(new Error(`the worker has crashed: ${event.message}`));
    this.worker = worker;
    return worker;
  }

  private hear(reply: Reply<F>): void {
    const pending = this.pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "progress") pending.progress?.(reply.done, reply.of);
    else if (reply.kind === "piece") pending.piece?.(reply.piece);
    else {
      this.pending.delete(reply.id);
      if (reply.kind === "done") pending.resolve(reply.result);
      else pending.reject(reply.failure === null ? new Error(MET_AN_ERROR) : this.failed(reply.failure));
    }
  }
}
