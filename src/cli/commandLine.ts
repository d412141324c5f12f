import { parseArgs } from "node:util";
import { COMMON_OPTIONS, type Command, type Given, type OptionKind, type Voice } from "./command";
import { usageError } from "./errors";
import { limitsOf } from "./limits";

/** What is asked for: a command, its help, the help of all, or the version. */
export type Asked =
  | { readonly is: "command"; readonly command: Command; readonly given: Given }
  | { readonly is: "help"; readonly command: Command | null }
  | { readonly is: "version" };

/**
 * Language and form of the answer. Read without complaint and before all else: wrong arguments too are told in the
 * language, and in the form, that was asked for.
 */
export function voiceOf(argv: readonly string[], commands: readonly Command[]): Voice {
  const { options } = read(argv, commands);
  const value = (name: string) => options.find((option) => option.name === name)?.value;
  return {
    language: value("language") === "en" ? "en" : "vi",
    json: options.some((option) => option.name === "json"),
  };
}

/** What a command line asks for. @throws CommandError USAGE */
export function askedFor(argv: readonly string[], commands: readonly Command[]): Asked {
  const { options, positionals } = read(argv, commands);
  const [name, ...words] = positionals;
  const command = commands.find((one) => one.name === name) ?? null;
  const wants = (option: string) => options.some((one) => one.name === option);
  if (wants("help")) return { is: "help", command };
  if (wants("version")) return { is: "version" };

  if (name === undefined) {
    const stray = options.find((option) => !kindsOf(commands).has(option.name));
    throw usageError((usage) =>
      stray ? usage.unknownOption({ option: stray.rawName, command: "xep-loai" }) : usage.noCommand(),
    );
  }
  if (!command) {
    const known = commands.map((one) => one.name).join(", ");
    throw usageError((usage) => usage.unknownCommand({ command: name, commands: known }));
  }
  const values = hold(command, options);
  const surplus = words[command.words];
  if (surplus !== undefined)
    throw usageError((usage) => usage.tooMany({ argument: surplus, takesFile: command.words > 0 }));
  const given: Given = {
    command: command.name,
    words,
    value: (option) => values.get(option) ?? null,
    has: wants,
    limits: limitsOf(values.get("limit") ?? null),
  };
  return { is: "command", command, given };
}

interface GivenOption {
  readonly name: string;
  /** As typed: "--plan". */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as "--plan=…". */
  readonly inline: boolean;
}

/** The words of a command line, told apart but not judged: node's own complaints are English only. */
function read(argv: readonly string[], commands: readonly Command[]) {
  const kinds = [...kindsOf(commands)].map(([name, type]) => [name, { type }] as const);
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...Object.fromEntries(kinds), help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: GivenOption[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    options.push({ name, rawName, value, inline: token.inlineValue === true });
  }
  return { options, positionals };
}

/** Every option of any command: an option is of one kind wherever it is known. */
function kindsOf(commands: readonly Command[]): ReadonlyMap<string, OptionKind> {
  return new Map([COMMON_OPTIONS, ...commands.map(({ options }) => options)].flatMap(Object.entries));
}

/** The values of options, each known to the command, given once, and with a value where it takes one. */
function hold(command: Command, options: readonly GivenOption[]): ReadonlyMap<string, string> {
  const known = new Map(Object.entries({ ...COMMON_OPTIONS, ...command.options }));
  const values = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, rawName: option, value, inline } of options) {
    const fault = faultOf(known.get(name), value, inline);
    if (fault) throw usageError((usage) => usage[fault]({ option, command: command.name }));
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

function faultOf(kind: OptionKind | undefined, value: string | undefined, inline: boolean) {
  if (kind === undefined) return "unknownOption";
  if (kind === "boolean") return value === undefined ? null : "needlessValue";
  // "--plan --json" forgets the plan; a name that does begin with "-" can be written as --plan=-name.
  return value === undefined || value === "" || (value.startsWith("-") && !inline) ? "missingValue" : null;
}
