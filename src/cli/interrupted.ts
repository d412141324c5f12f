/** Ctrl+C, the system shutting down, the window of the terminal closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something undone where a person stops the command while it goes on, which ends it all the same.
 *
 * @param undo done at once: the process waits for nothing more.
 * @returns how to have it undone no longer.
 */
export function whenInterrupted(undo: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    release();
    undo();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return release;
}
