/** So long nobody has typed before what changed is checked again, in milliseconds. */
const QUIET = 800;

/** The check that follows a change of the workbook: when nobody has typed for a while, and gives way to other work. */
export class Following {
  private running: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changes = false;

  /** @param follow reads and checks; it tells whether to try again in a while, since the workbook could not be read */
  constructor(private readonly follow: (signal: AbortSignal) => Promise<"done" | "again">) {}

  /** Whether cells were changed that no check has read. */
  get isBehind(): boolean {
    return this.changes;
  }

  changed(): void {
    this.changes = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.go(), QUIET);
  }

  /** A reading begins: it meets every change so far. */
  read(): void {
    this.changes = false;
  }

  /** Other work begins. What was being read for nobody stays to be read. */
  giveWay(): void {
    if (this.running === null) return;
    this.running.abort();
    this.changes = true;
  }

  close(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private async go(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const outcome = await this.follow(running.signal);
    if (this.running === running) this.running = null;
    if (outcome === "again" && !running.signal.aborted) this.changed();
  }
}
