import type { Text } from "../text/text";
import type { Progress } from "../workbook/port";
import { type Output, plain } from "./io";

export interface ProgressLine {
  readonly report: Progress;
  /** Takes the line away again. */
  end(): void;
}

/** One line that is written over as work goes on. Nothing at all where nobody watches. */
export function progressLine(output: Output, text: Text): ProgressLine {
  if (!output.isTTY) return { report: () => undefined, end: () => undefined };
  let shown = "";
  return {
    report(stage, done, of) {
      const what = stage === "read" ? text.terminal.reading : text.terminal.writing;
      const line = `${what}… ${of === 0 ? 0 : Math.floor((100 * done) / of)}%`;
      if (line === shown) return;
      output.write(`\r\u001b[K${line}`);
      shown = line;
    },
    end() {
      if (shown !== "") output.write("\r\u001b[K");
      shown = "";
    },
  };
}

export interface FileLine {
  report(file: { readonly name: string }): void;
  end(): void;
}

/** One line that says how many of many files are done, and which was the last. Nothing where nobody watches. */
export function fileLine(output: Output, of: number): FileLine {
  let done = 0;
  return {
    report({ name }) {
      done += 1;
      if (output.isTTY) output.write(plain(`${done}/${of} ${name}`).replace(/^/, "\r\u001b[K"));
    },
    end() {
      if (output.isTTY && done > 0) output.write("\r\u001b[K");
    },
  };
}
