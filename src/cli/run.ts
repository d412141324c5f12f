import path from "node:path";
import packageJson from "../../package.json";
import { textIn } from "../text/text";
import { commandOf, type Voice, voiceOf } from "./args";
import { runCheck } from "./check";
import { adviceOn, codeOf } from "./errors";
import { runExplain } from "./explain";
import { type Io, plain } from "./io";
import { plansJson, plansText, rulesJson, rulesText } from "./lists";
import { runPlan } from "./plan";

/**
 * Carries out one command line.
 *
 * @returns the exit status: 0 done and no error found, 1 done and at least one found, 2 not done.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const voice = voiceOf(argv);
  let file = "";
  try {
    const command = commandOf(argv);
    switch (command.name) {
      case "check":
        file = path.basename(command.file);
        return await runCheck(command, voice, io);
      case "explain":
        file = path.basename(command.file);
        return await runExplain(command, voice, io);
      case "plan":
        file = path.basename(command.file);
        return await runPlan(command, voice, io);
      case "plans":
        io.stdout.write(voice.json ? json(plansJson()) : plansText(voice.language, io.stdout.columns));
        return 0;
      case "rules":
        io.stdout.write(voice.json ? json(rulesJson()) : rulesText(voice.language, io.stdout.columns));
        return 0;
      case "help":
        io.stdout.write(`${textIn(voice.language).help}\n`);
        return 0;
      case "version":
        io.stdout.write(`${packageJson.version}\n`);
        return 0;
    }
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
    io.stdout.write(
      json({ schema: "xep-loai/error@1", error: { code: codeOf(error), message, hint: always } }),
    );
  } else {
    io.stderr.write(plain(`${message}\n${hint}\n`));
  }
  if (io.debug && codeOf(error) === "INTERNAL_ERROR") io.stderr.write(`${(error as Error).stack ?? error}\n`);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
