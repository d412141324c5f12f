import type { Progress } from "../../workbook/port";
import type { Brain, Problem } from "../brain/brain";
import { isAbort } from "../brain/failure";
import type { PaneHost } from "../host";
import type { Stage, Told } from "./state";
import type { PaneStore } from "./store";

/** What some piece of work may use. */
export interface Tools {
  readonly host: PaneHost;
  readonly brain: Brain;
  readonly signal: AbortSignal;
  /** Says what is being done by now. */
  stage(stage: Stage): void;
  progress(done: number, of: number): void;
}

/** What goes on around a piece of work. */
interface Around {
  begins(): void;
  ends(): void;
  problem(error: unknown, isWriting: boolean): Problem;
}

/** The work that a person asked for: one piece at a time, which can be stopped. */
export class Work {
  private running: AbortController | null = null;

  constructor(
    private readonly place: Pick<Tools, "host" | "brain">,
    private readonly store: PaneStore,
    private readonly around: Around,
  ) {}

  get isRunning(): boolean {
    return this.running !== null;
  }

  stop(): void {
    this.running?.abort();
  }

  /** @returns null where other work is being done, and where this was stopped or went wrong, which is told */
  async run<T>(
    stage: Stage,
    work: (tools: Tools) => Promise<T>,
    tell: (result: T) => Told,
  ): Promise<T | null> {
    if (this.running) return null;
    this.around.begins();
    const running = new AbortController();
    this.running = running;
    let current = stage;
    const show = (done: number, of: number) =>
      this.store.dispatch({ kind: "working", work: { stage: current, done, of } });
    show(0, 0);
    try {
      const result = await work({
        ...this.place,
        signal: running.signal,
        stage: (next) => {
          if (next === current) return;
          current = next;
          show(0, 0);
        },
        progress: show,
      });
      this.store.dispatch({ kind: "done", told: tell(result) });
      return result;
    } catch (error) {
      if (isAbort(error)) this.store.dispatch({ kind: "cancelled" });
      else
        this.store.dispatch({ kind: "failed", problem: this.around.problem(error, current === "writing") });
      return null;
    } finally {
      this.running = null;
      this.around.ends();
    }
  }
}

/** The progress of the port as that of the pane. */
export function byStage({ stage, progress }: Tools): Progress {
  return (what, done, of) => {
    stage(what === "read" ? "reading" : "writing");
    progress(done, of);
  };
}
