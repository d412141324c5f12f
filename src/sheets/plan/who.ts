import type { Binding, Conditions } from "../../law/plan";
import { clean, fold } from "../../roster/fold";
import type { PlanWords } from "../../text/plan.vi";
import type { CellValue } from "../../workbook/port";
import { ALL_WORDS, type Codec, choice, yesNo } from "./codecs";
import { listed, listText, parts } from "./quoting";
import { unitsIn, unitsText } from "./units";

/**
 * Whom something binds, as lines of one cell:
 *
 *     Cá nhân
 *     Chức vụ: Bí thư; Phó Bí thư
 *     Trừ Đơn vị: Trường; Trung tâm; và Khối: Giáo dục
 *
 * A line that says "Tập thể" or "Cá nhân" begins the next of several, of which "Trừ như trên" repeats what the one
 * above excepts.
 */
export const bindings: Codec<readonly Binding[]> = {
  expected: "who",
  write: bindingTexts,
  read: (value) => (typeof value === "string" ? bindingsIn(value) : undefined),
};

/** The same where there is but one. */
export const binding: Codec<Binding> = {
  expected: "who",
  write: bindingText,
  read(value: CellValue) {
    const [one, ...more] = bindings.read(value) ?? [];
    return more.length === 0 ? one : undefined;
  },
};

const kind = choice(({ kind }) => kind);

function bindingText(one: Binding, words: PlanWords): string {
  return [...ownLines(one, words), ...exceptLines(one, words)].join("\n");
}

/** Whom several bindings except alike is written once. */
function bindingTexts(all: readonly Binding[], words: PlanWords): string {
  let above = "";
  return all
    .map((one) => {
      const except = exceptLines(one, words).join("\n");
      const written = except !== "" && except === above ? `${words.except} ${words.asAbove}` : except;
      above = except;
      return [...ownLines(one, words), ...(written === "" ? [] : [written])].join("\n");
    })
    .join("\n");
}

function ownLines({ kind: of, except: _, ...who }: Binding, words: PlanWords): string[] {
  return [words.kind[of], ...conditionTexts(who, words)];
}

function exceptLines({ except = [] }: Binding, words: PlanWords): string[] {
  return except.map((one) => {
    const texts = conditionTexts(one, words);
    return `${words.except} ${texts.length === 0 ? words.everybody : texts.join(`; ${words.and} `)}`;
  });
}

type Condition = keyof Conditions;

/** What each condition is told by: names of units, a list of words, or yes or no. In the order of the type. */
const CONDITIONS: Readonly<Record<Condition, "units" | "words" | "truth">> = {
  unit: "units",
  unitKind: "words",
  managedBy: "words",
  staffKind: "words",
  block: "words",
  post: "words",
  isLeader: "truth",
  isPartyMember: "truth",
  isCivilServant: "truth",
  prompted: "truth",
  awardProposed: "truth",
};
const ORDERED = Object.keys(CONDITIONS) as readonly Condition[];

function conditionTexts(conditions: Conditions, words: PlanWords): string[] {
  return ORDERED.flatMap((condition) => {
    const value = conditions[condition];
    if (value === undefined) return [];
    return [`${words.conditions[condition]}: ${valueText(condition, value, words)}`];
  });
}

function valueText(condition: Condition, value: readonly string[] | boolean, words: PlanWords): string {
  if (typeof value === "boolean") return yesNo.write(value, words) as string;
  return CONDITIONS[condition] === "units" ? unitsText(value, words) : listText(value);
}

const LABELS = new Map<string, Condition>(
  ALL_WORDS.flatMap(({ conditions }) =>
    ORDERED.map((condition) => [fold(conditions[condition]), condition] as const),
  ),
);
const EVERYBODY = new Set(ALL_WORDS.map(({ everybody }) => fold(everybody)));
const AS_ABOVE = new Set(ALL_WORDS.map(({ asAbove }) => fold(asAbove)));
const EXCEPT = new RegExp(`^(?:${ALL_WORDS.map(({ except }) => except).join("|")})(?!\\p{L})\\s*:?`, "iu");
const AND = new RegExp(`^(?:${ALL_WORDS.map(({ and }) => and).join("|")})\\s+`, "iu");

interface Draft {
  readonly kind: Binding["kind"];
  conditions: Conditions;
  readonly except: Conditions[];
}

function bindingsIn(text: string): Binding[] | undefined {
  const found: Draft[] = [];
  for (const line of parts(text, "\n").map(clean)) {
    if (line === "") continue;
    const begun = kind.read(line);
    if (begun) {
      found.push({ kind: begun, conditions: {}, except: [] });
      continue;
    }
    const draft = found.at(-1);
    if (!draft || !addLine(draft, line, found.at(-2)?.except)) return undefined;
  }
  if (found.length === 0) return undefined;
  return found.map(({ kind, conditions, except }) => ({
    kind,
    ...conditions,
    ...(except.length > 0 ? { except } : {}),
  }));
}

/**
 * Whether the line could be read.
 *
 * @param above those whom the paragraph above excepts
 */
function addLine(draft: Draft, line: string, above: readonly Conditions[] | undefined): boolean {
  const [except = ""] = EXCEPT.exec(line) ?? [];
  const told = line.slice(except.length).trim();
  if (except !== "" && EVERYBODY.has(fold(told))) {
    draft.except.push({});
    return true;
  }
  if (except !== "" && AS_ABOVE.has(fold(told))) {
    draft.except.push(...(above ?? []));
    return above !== undefined;
  }
  const conditions = conditionsIn(told);
  if (!conditions) return false;
  if (except !== "") {
    draft.except.push(conditions);
    return true;
  }
  const twice = Object.keys(conditions).some((condition) => condition in draft.conditions);
  draft.conditions = { ...draft.conditions, ...conditions };
  return !twice;
}

/** "Đơn vị: A; B; và Chức vụ: C" */
function conditionsIn(text: string): Conditions | undefined {
  const found = new Map<Condition, string[]>();
  let current: string[] | undefined;
  for (const part of parts(text, ";")) {
    const item = part.trim();
    const begun = current && !AND.test(item) ? null : labelled(item.replace(AND, ""));
    if (begun) {
      if (found.has(begun.condition)) return undefined;
      current = [begun.rest];
      found.set(begun.condition, current);
    } else if (current) current.push(item);
    else return undefined;
  }
  const read = [...found].map(
    ([condition, items]) => [condition, valueIn(condition, items.join(";"))] as const,
  );
  return read.every(([, value]) => value !== undefined) ? Object.fromEntries(read) : undefined;
}

function labelled(item: string): { condition: Condition; rest: string } | null {
  const colon = item.indexOf(":");
  const condition = colon < 0 ? undefined : LABELS.get(fold(item.slice(0, colon)));
  return condition ? { condition, rest: item.slice(colon + 1) } : null;
}

function valueIn(condition: Condition, text: string): readonly string[] | boolean | undefined {
  switch (CONDITIONS[condition]) {
    case "units":
      return unitsIn(text);
    case "words":
      return listed(text);
    case "truth":
      return text.includes(";") ? undefined : yesNo.read(text);
  }
}
