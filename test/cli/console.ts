import { Temporal } from "temporal-polyfill";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as a program's caller does: no terminal, on 26/12/2023. */
export async function xepLoai(...argv: string[]): Promise<Answer> {
  return runOn({ isTTY: false }, argv);
}

/** The same before a person's eyes. */
export async function xepLoaiInTerminal(...argv: string[]): Promise<Answer> {
  return runOn({ isTTY: true }, argv);
}

/** The object that `--json` prints. */
export async function json(...argv: string[]): Promise<{ readonly status: number; readonly body: unknown }> {
  const { status, stdout } = await xepLoai(...argv, "--json");
  return { status, body: JSON.parse(stdout) };
}

/** The same on a machine whose clock fails: an error that is nobody's but the program's. */
export async function xepLoaiBroken(...argv: string[]): Promise<Answer> {
  return runOn(
    {
      isTTY: false,
      today: () => {
        throw new TypeError("no clock");
      },
    },
    argv,
  );
}

const TODAY = Temporal.PlainDate.from("2023-12-26");

async function runOn(
  { isTTY, today = () => TODAY }: { isTTY: boolean; today?: Io["today"] },
  argv: readonly string[],
): Promise<Answer> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written): Io["stdout"] => ({
    write: (text) => {
      written[name] += text;
    },
    isTTY,
    columns: isTTY ? 100 : undefined,
  });
  const status = await run(argv, {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    today,
    debug: false,
  });
  return { status, ...written };
}
