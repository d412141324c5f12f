import { Line, type WorkerPort } from "../worker/line";
import type { Brain, CheckAsked, Problem, WorkOptions } from "./brain";
import { abortError, Failure } from "./failure";
import type { Call } from "./serve";

/** A brain in a worker, which is started when it is first needed, and anew where it was stopped or has crashed. */
export function remoteBrain(spawn: () => WorkerPort<Problem>): Brain {
  const there = new Remembering(spawn);
  const pass = <C extends Call>(call: C) =>
    ((asked: unknown, options?: WorkOptions) => there.ask(call, asked, options)) as Brain[C];
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

/** A line to a worker that knows what was checked last, though its worker be another by now. */
class Remembering {
  private readonly line: Line<Problem>;
  /** The last check: a worker that is started anew is told it before anything that rests on it. */
  private last: CheckAsked | null = null;
  private recalled: Promise<unknown> | null = null;

  constructor(spawn: () => WorkerPort<Problem>) {
    this.line = new Line(
      spawn,
      (problem) => new Failure(problem),
      () => {
        this.recalled = null;
      },
    );
  }

  /** Work cannot be interrupted from outside: whoever cancels ends the worker. */
  async ask(call: Call, asked: unknown, { signal, progress }: WorkOptions = {}): Promise<unknown> {
    if (signal?.aborted) throw abortError();
    const stop = () => this.line.end(abortError());
    signal?.addEventListener("abort", stop);
    try {
      if (!STANDS_ALONE.has(call)) await this.recall();
      const result = await this.line.ask(call, asked, { progress });
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
    this.recalled ??= this.line.ask("check", this.last).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
    });
    await this.recalled;
  }
}
