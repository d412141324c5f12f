import { parseArgs } from "node:util";
import { Temporal } from "temporal-polyfill";
import type { Language } from "../text/words";
import { type CommandError, usageError } from "./errors";

/** How answers are given. */
export interface Voice {
  readonly language: Language;
  readonly json: boolean;
}

export interface CheckArguments {
  readonly name: "check";
  readonly file: string;
  /** A built-in plan's id or the name of a file. */
  readonly plan: string | null;
  readonly year: number | null;
  readonly asOf: Temporal.PlainDate | null;
  readonly out: string | null;
}

export type Command = CheckArguments | { readonly name: "plans" | "rules" | "help" | "version" };

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
const TAKES: Readonly<Record<"check" | "plans" | "rules", readonly Option[]>> = {
  check: ["plan", "year", "as-of", "out"],
  plans: [],
  rules: [],
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
  const most = command === "check" ? 1 : 0;
  const surplus = rest[most];
  if (surplus !== undefined) throw usageError((usage) => usage.tooMany({ argument: surplus }));
  if (command !== "check") return { name: command };

  const file = rest[0];
  if (file === undefined || file === "") throw usageError((usage) => usage.noFile());
  return {
    name: command,
    file,
    plan: values.get("plan") ?? null,
    year: yearOf(values.get("year")),
    asOf: dateOf(values.get("as-of")),
    out: values.get("out") ?? null,
  };
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
