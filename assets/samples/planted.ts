import type { Severity } from "../../src/workbook/port";
import type { SampleCollective, SamplePerson } from "./district";

/** A breach put into the district on purpose: which rule finds it, in which field of whom, and why. */
export interface Planted {
  readonly rule: string;
  readonly severity: Severity;
  readonly of: SampleCollective | SamplePerson;
  readonly field: PlantedField;
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
  (rule: string, of: Planted["of"], field: PlantedField, why: string): Planted => ({
    rule,
    severity,
    of,
    field,
    why,
  });
export const error = found("error");
export const warning = found("warning");
