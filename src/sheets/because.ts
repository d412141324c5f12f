import type { Finding } from "../check/report";
import { ruleOf, wordFinding } from "../check/wording";
import { textIn } from "../text/text";
import type { Language } from "../text/words";
import { clauseText } from "./citations";

/** Why a finding is one: the figures that led there, then each clause with the day from which it is in force. */
export function becauseOf(finding: Finding, language: Language): readonly string[] {
  const { basis } = textIn(language).explain;
  return [...wordFinding(finding, language).because, ...basisOf(finding, language).map(basis)];
}

/** What a finding rests on, a clause each; where it has none, why not. */
export function basisOf({ rule, citations }: Finding, language: Language): readonly string[] {
  if (citations.length > 0) return citations.map((citation) => clauseText(citation, language));
  const { noClause } = textIn(language).explain;
  const { parameters, citations: own } = ruleOf(rule);
  if (own.length > 0) return [noClause.others];
  return [parameters ? noClause.plan : noClause.data];
}
