import path from "node:path";
import packageJson from "../../package.json";
import { textIn } from "../text/text";
import type { Voice } from "./command";
import { askedFor, voiceOf } from "./commandLine";
import { COMMANDS } from "./commands";
import { adviceOn, codeOf } from "./errors";
import { commandHelp, helpText } from "./help";
import { type Io, plain } from "./io";

/**
 * Carries out one command line.
 *
 * @returns the exit status: 0 done and no error found, 1 done and at least one found, 2 not done.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const voice = voiceOf(argv, COMMANDS);
  const text = textIn(voice.language);
  let file = "";
  try {
    const asked = askedFor(argv, COMMANDS);
    if (asked.is === "version") {
      io.stdout.write(`${packageJson.version}\n`);
      return 0;
    }
    if (asked.is === "help") {
      io.stdout.write(asked.command ? commandHelp(asked.command, text) : helpText(COMMANDS, text));
      return 0;
    }
    file = path.basename(asked.given.words[0] ?? "");
    return await asked.command.run(asked.given, voice, io);
  } catch (error) {
    tell(error, file, voice, io);
    return 2;
  }
}

/** One object on standard output for programs; one sentence, and what to do, on standard error for people. */
function tell(error: unknown, file: string, voice: Voice, io: Io): void {
  const { message, hint } = adviceOn(error, file, textIn(voice.language));
  if (voice.json) {
    // Like a report's, an error's text beside `message` is the same whatever the language.
    const { hint: always } = adviceOn(error, file, textIn("vi"));
    const told = { schema: "xep-loai/error@1", error: { code: codeOf(error), message, hint: always } };
    io.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    io.stderr.write(plain(`${message}\n${hint}\n`));
  }
  if (io.debug && codeOf(error) === "INTERNAL_ERROR") io.stderr.write(`${(error as Error).stack ?? error}\n`);
}
