import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import type { Language } from "../text/words";
import { type CellRef, cellAt } from "../workbook/cell";
import { type CommandError, usageError } from "./errors";

/** How answers are given. */
export interface Voice {
  readonly language: Language;
  readonly json: boolean;
}

/** What every command that checks a file is told. */
export interface CheckedArguments {
  readonly file: string;
  /** A built-in plan's id or the name of a file. */
  readonly plan: string | null;
  readonly year: number | null;
  readonly asOf: Temporal.PlainDate | null;
}

export interface CheckArguments extends CheckedArguments {
  readonly name: "check";
  readonly out: string | null;
}

export interface ExplainArguments extends CheckedArguments {
  readonly name: "explain";
  /** The sheet as typed. */
  readonly cell: CellRef;
}

export interface PlanArguments {
  readonly name: "plan";
  readonly file: string;
  readonly plan: string | null;
  readonly out: string;
}

export type Command =
  | CheckArguments
  | ExplainArguments
  | PlanArguments
  | { readonly name: "plans" | "rules" | "help" | "version" };

const OPTIONS = {
  plan: { type: "string" },
  year: { type: "string" },
  "as-of": { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
type Option = keyof typeof OPTIONS;

const COMMON: readonly Option[] = ["json", "language", "help", "version"];
/** Which options a command takes beside the common ones. */
const TAKES: Readonly<Record<"check" | "explain" | "plan" | "plans" | "rules", readonly Option[]>> = {
  check: ["plan", "year", "as-of", "out"],
  explain: ["plan", "year", "as-of"],
  plan: ["plan", "out"],
  plans: [],
  rules: [],
};
/** How many words follow a command. */
const WORDS: Readonly<Record<keyof typeof TAKES, number>> = {
  check: 1,
  explain: 2,
  plan: 1,
  plans: 0,
  rules: 0,
};
const COMMANDS = Object.keys(TAKES) as (keyof typeof TAKES)[];

/**
 * Language and form of the answer. Read without complaint and before all else: wrong arguments too are told in the
 * language, and in the form, that was asked for.
 */
export function voiceOf(argv: readonly string[]): Voice {
  const { options } = read(argv);
  const value = (name: Option) => options.find((option) => option.name === name)?.value;
  return {
    language: value("language") === "en" ? "en" : "vi",
    json: options.some((option) => option.name === "json"),
  };
}

/** What is asked for. @throws CommandError USAGE */
export function commandOf(argv: readonly string[]): Command {
  const { options, positionals } = read(argv);
  const given = (name: Option) => options.some((option) => option.name === name);
  if (given("help")) return { name: "help" };
  if (given("version")) return { name: "version" };

  const [name, ...rest] = positionals;
  if (name === undefined) {
    const stray = options[0];
    throw usageError((usage) =>
      stray && !Object.hasOwn(OPTIONS, stray.name)
        ? usage.unknownOption({ option: stray.rawName, command: "xep-loai" })
        : usage.noCommand(),
    );
  }
  const command = COMMANDS.find((one) => one === name);
  if (!command) {
    throw usageError((usage) => usage.unknownCommand({ command: name, commands: COMMANDS.join(", ") }));
  }
  const values = hold(command, options);
  const surplus = rest[WORDS[command]];
  if (surplus !== undefined) throw usageError((usage) => usage.tooMany({ argument: surplus }));
  if (command === "plans" || command === "rules") return { name: command };

  const [file, cell] = rest;
  if (file === undefined || file === "") throw usageError((usage) => usage.noFile());
  const plan = values.get("plan") ?? null;
  const out = values.get("out") ?? null;
  if (command === "plan") {
    if (out === null) throw usageError((usage) => usage.noOut());
    return { name: command, file, plan, out };
  }
  const checked = {
    file,
    plan,
    year: yearOf(values.get("year")),
    asOf: dateOf(values.get("as-of")),
  };
  if (command === "explain") return { name: command, ...checked, cell: cellOf(cell) };
  return { name: command, ...checked, out };
}

interface Given {
  readonly name: string;
  /** As typed: "--plan". */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as "--plan=…". */
  readonly inline: boolean;
}

/** The words of a command line, told apart but not judged: node's own complaints are English only. */
function read(argv: readonly string[]): { options: Given[]; positionals: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    options: tokens.flatMap((token) =>
      token.kind === "option"
        ? [
            {
              name: token.name,
              rawName: token.rawName,
              value: token.value,
              inline: token.inlineValue === true,
            },
          ]
        : [],
    ),
    positionals: tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : [])),
  };
}

/** The values of options, each known to the command, given once, and with a value where it takes one. */
function hold(command: keyof typeof TAKES, options: readonly Given[]): ReadonlyMap<string, string> {
  const known = new Map([...COMMON, ...TAKES[command]].map((name) => [name as string, OPTIONS[name].type]));
  const values = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, rawName: option, value, inline } of options) {
    const fault = faultOf(known.get(name), value, inline);
    if (fault) throw usageError((usage) => usage[fault]({ option, command }));
    if (seen.has(name)) throw usageError((usage) => usage.repeated({ option }));
    seen.add(name);
    if (value !== undefined) values.set(name, value);
  }
  const language = values.get("language");
  if (language !== undefined && language !== "vi" && language !== "en") {
    throw usageError((usage) => usage.badLanguage({ value: language }));
  }
  return values;
}

function faultOf(type: "string" | "boolean" | undefined, value: string | undefined, inline: boolean) {
  if (type === undefined) return "unknownOption";
  if (type === "boolean") return value === undefined ? null : "needlessValue";
  // "--plan --json" forgets the plan; a name that does begin with "-" can be written as --plan=-name.
  return value === undefined || value === "" || (value.startsWith("-") && !inline) ? "missingValue" : null;
}

function cellOf(value: string | undefined): CellRef {
  if (value === undefined || value === "") throw usageError((usage) => usage.noCell());
  const cell = cellAt(value);
  if (!cell) throw usageError((usage) => usage.badCell({ value }));
  return cell;
}

function yearOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^(19|20|21)\d\d$/.test(value)) throw usageError((usage) => usage.badYear({ value }));
  return Number(value);
}

function dateOf(value: string | undefined): Temporal.PlainDate | null {
  if (value === undefined) return null;
  const bad = (): CommandError => usageError((usage) => usage.badDate({ value }));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw bad();
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    throw bad();
  }
}
