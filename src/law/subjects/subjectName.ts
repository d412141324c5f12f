import type { Collective, Individual } from "../../roster/model";
import type { SubjectName } from "../rule";

/** A row as a finding names it: a person with the unit that the roster gives. */
export function subjectNameOf(entry: Individual | Collective): SubjectName {
  if (entry.kind === "collective" || !entry.unit) return { kind: entry.kind, name: entry.name };
  return { kind: entry.kind, name: entry.name, unit: entry.unit.text };
}
