import type { Rule, RuleText } from "../law/rule";
import { RULES } from "../law/rules/registry.generated";
import { textIn } from "../text/text";
import type { Language } from "../text/words";
import { HELD, type Held } from "./held";
import type { Finding } from "./report";

export interface WordedFinding {
  readonly message: string;
  /** The steps that led there, in order. */
  readonly because: readonly string[];
}

/** A finding in words. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const { messages, steps } = textOf(finding.rule, language);
  return {
    message: sentence(messages, finding.message)(finding.data),
    because: finding.because.map(({ id, data }) =>
      id === HELD ? textIn(language).explain.held(data as unknown as Held) : sentence(steps, id)(data),
    ),
  };
}

/** What holds when a rule is kept. @throws Error for an id that no rule has */
export function ruleTitle(id: string, language: Language): string {
  return textOf(id, language).title;
}

/** The rule of a finding. @throws Error for an id that no rule has */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule has the id ${id}`);
  return rule;
}

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

function textOf(id: string, language: Language): RuleText {
  return ruleOf(id).text[language];
}

function sentence(sentences: RuleText["messages"], id: string): RuleText["messages"][string] {
  const found = sentences[id];
  if (!found) throw new Error(`No sentence has the id ${id}`);
  return found;
}
