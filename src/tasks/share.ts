import type { Report } from "../check/report";
import type { Mapping } from "../roster/mapping/mapping";
import { MAPPING_NAMESPACE } from "../roster/mapping/namespace";
import { mappingXml } from "../roster/mapping/stored";
import type { Roster } from "../roster/model";
import type { Language } from "../text/words";
import { SEAL_NAMESPACE } from "../upward/seal/document";
import { verifySeal } from "../upward/seal/verify";
import type { WishedColumn } from "../upward/share/columns";
import { type Shared, shared, sharedEdits, type ToShare } from "../upward/share/shared";
import { sharingOf } from "../upward/share/sharing";
import type { PackageOptions } from "../workbook/ooxml/package";
import { redactedCopy } from "../workbook/ooxml/redact/redact";
import { type OoxmlWorkbook, openWorkbook } from "../workbook/ooxml/workbook";
import type { CustomPart, Progress, SheetSnapshot } from "../workbook/port";
import { type CheckRequest, checkSheets } from "./check";
import { TaskError } from "./errors";

/** How a copy for the level above is to be made. */
export interface ShareRequest {
  readonly check: CheckRequest;
  /** What the clerk says of the tables; it travels with the copy, which is to be read alike. */
  readonly mapping: Mapping | "unreadable" | null;
  /** The columns to be emptied. */
  wished(roster: Roster): readonly WishedColumn[];
  /** Whether marks and findings go up too. */
  readonly keepMarks: boolean;
  readonly language: Language;
  /** Version of the program. */
  readonly product: string;
}

/** A copy for the level above. */
export interface SharedCopy {
  readonly done: Shared;
  readonly bytes: Uint8Array;
  /** The office's sheets as they are in it, for whoever reads it back. */
  readonly copied: readonly SheetSnapshot[];
}

/**
 * Makes the copy for the level above: without what is private, with a slip and a seal.
 *
 * @throws WorkbookError; TaskError NOT_A_ROSTER, HIDDEN_ROSTER, PEOPLE_LOST; Error where the copy's own seal does not
 * fit it: the program is to blame then.
 */
export async function shareCopy(
  workbook: OoxmlWorkbook,
  request: ShareRequest,
  options: PackageOptions,
  progress?: Progress,
): Promise<SharedCopy> {
  const made = await toShare(workbook, request, options, progress);
  const done = shared(made);
  const copy = openWorkbook(made.copy.bytes, options);
  const { language, mapping } = request;
  const edits = sharedEdits(done, made, { language, parts: partsOf(mapping) });
  await copy.apply(edits, progress);
  await refuseBroken(copy);
  return { done, bytes: copy.bytes(), copied: made.copied };
}

/** Checks the workbook, makes the copy, and checks that nobody is lost in it. */
async function toShare(
  workbook: OoxmlWorkbook,
  { check, mapping, wished: wish, keepMarks, product }: ShareRequest,
  options: PackageOptions,
  progress?: Progress,
): Promise<ToShare> {
  const sheets = await workbook.read(progress);
  const report = checkSheets(sheets, mapping, check);
  const wished = wish(report.roster);
  const sharing = sharingOf(sheets, report.roster, wished);
  const names = sharing.redaction.sheets;
  const people = countOn(report.roster, names);
  if (people === 0) throw new TaskError("HIDDEN_ROSTER");

  const copy = redactedCopy(workbook.bytes(), sharing.redaction, options);
  const copied = await openWorkbook(copy.bytes, options).read();
  const copiedReport = reportOnCopy(copied, mapping, { ...check, year: report.year, asOf: report.asOf });
  if (!copiedReport || countOn(copiedReport.roster, names) !== people) {
    throw new TaskError("PEOPLE_LOST", { names: wished.map(({ name }) => `“${name}”`).join(", ") });
  }
  return { report, sharing, copy, copied, copiedReport, sheets, keepMarks, product };
}

/** null where the copy is no roster any more. */
function reportOnCopy(
  copied: readonly SheetSnapshot[],
  mapping: ShareRequest["mapping"],
  request: CheckRequest,
): Report | null {
  try {
    return checkSheets(copied, mapping, request);
  } catch (error) {
    if (error instanceof TaskError && error.code === "NOT_A_ROSTER") return null;
    throw error;
  }
}

function countOn({ individuals, collectives }: Roster, sheets: ReadonlySet<string>): number {
  return [...individuals, ...collectives].filter(({ table }) => sheets.has(table.sheet.name)).length;
}

function partsOf(mapping: ShareRequest["mapping"]): CustomPart[] {
  if (mapping === null || mapping === "unreadable") return [];
  return [{ namespace: MAPPING_NAMESPACE, xml: mappingXml(mapping) }];
}

async function refuseBroken(copy: OoxmlWorkbook): Promise<void> {
  const { state } = verifySeal(await copy.read(), await copy.part(SEAL_NAMESPACE));
  if (state !== "intact") throw new Error(`the seal is ${state} as soon as it is made`);
}
