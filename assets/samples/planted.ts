import type { Severity } from "../../src/workbook/port";
import type { SampleCollective, SamplePerson } from "./district";

/** A breach put into the district on purpose: which rule finds it, in which field of whom, and why. */
export interface Planted {
  readonly rule: string;
  readonly severity: Severity;
  readonly of: SampleCollective | SamplePerson;
  readonly field: PlantedField;
  /** Whom the finding names. */
  readonly subject: string;
  /** In Vietnamese, for the list beside the workbook. */
  readonly why: string;
}

export type PlantedField =
  | "fullName"
  | "unit"
  | "rating"
  | "draftSentOn"
  | "reviewedOn"
  | "reviewDays"
  | "dossierSentOn";

const found =
  (severity: Severity) =>
  (rule: string, of: Planted["of"], field: PlantedField, why: string, subject = nameOf(of)): Planted => ({
    rule,
    severity,
    of,
    field,
    subject,
    why,
  });
const nameOf = (of: Planted["of"]) => ("name" in of ? of.name : of.unit.name);
export const error = found("error");
export const warning = found("warning");
