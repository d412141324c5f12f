import { Temporal } from "temporal-polyfill";

/** A stream that people or programs read. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** In characters; undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** What a command knows of the world beside files; tests give their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The system's date, where it is: the one clock of the product. */
  today(): Temporal.PlainDate;
  /** Whether to show where an error of the program itself came from. */
  readonly debug: boolean;
}

export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    today: () => Temporal.Now.plainDateISO(),
    debug: process.env.XEPLOAI_DEBUG === "1",
  };
}

/**
 * Text for a terminal: a roster may come from anybody, and what it holds is not to move the cursor or colour the screen.
 */
export function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, " ");
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
