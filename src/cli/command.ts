import type { Text } from "../text/text";
import type { Language } from "../text/words";
import type { Limits } from "../workbook/ooxml/limits";
import type { Io } from "./io";

/** How answers are given. */
export interface Voice {
  readonly language: Language;
  readonly json: boolean;
}

/** "string" options take a value, "boolean" ones stand by themselves. */
export type OptionKind = "string" | "boolean";

/** What a command was given: the words behind its name, and the options that it knows. */
export interface Given {
  readonly command: string;
  readonly words: readonly string[];
  /** null where the option was not given. */
  value(option: string): string | null;
  has(option: string): boolean;
  /** What a file that is read may cost. */
  readonly limits: Limits;
}

/** One thing that the program can be told to do. */
export interface Command {
  /** Its help is under the same name. */
  readonly name: keyof Text["commands"];
  /** Without dashes, beside `COMMON_OPTIONS`. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many words may follow at most. */
  readonly words: number;
  /**
   * Carries it out.
   *
   * @returns the exit status: 0 done and no error found, 1 done and at least one found.
   * @throws WorkbookError, CommandError: nothing was written then.
   */
  run(given: Given, voice: Voice, io: Io): Promise<number>;
}

/** What every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionKind>> = {
  json: "boolean",
  language: "string",
  limit: "string",
  help: "boolean",
  version: "boolean",
};
