import { RULES } from "../../law/rules/registry.generated";
import { digestOf } from "./canonical";

/**
 * Tells one set of rules from another: the first figures of a digest over what the registry says of each rule, its
 * validity, severity and citations. Two offices with the same version were checked by the same list of rules.
 */
export function rulesVersion(): string {
  const said = RULES.map(({ id, subject, severity, validity, citations }) => [
    id,
    subject,
    severity,
    validity ?? null,
    citations,
  ]);
  return digestOf(JSON.stringify(said)).slice(0, VERSION_LENGTH);
}

const VERSION_LENGTH = 12;
