import type { Report } from "../../check/report";
import { wordFinding } from "../../check/wording";
import type { QuotaScope } from "../../law/plan";
import { shareOf } from "../../law/quota/cap";
import { placing } from "../../law/quota/places";
import { LIST_FIELDS } from "../../roster/detect/lexicon";
import type { DateField, Field } from "../../roster/fields";
import { PATH_MARK } from "../../roster/merged";
import { type Collective, type Individual, type RatingReading, STAGES, type Table } from "../../roster/model";
import { citationName } from "../../sheets/citations";
import type { Language } from "../../text/words";
import { address } from "../../workbook/cell";
import { PLAIN_FIELDS, type TableName, typeOf } from "./schema";

/** A value of an exported table; a date is an ISO day. */
export type ExportValue = string | number | boolean | null;

/** Takes the rows of every table, one by one; values in the order of `SCHEMA`. */
export type Write = (table: TableName, values: readonly ExportValue[]) => void;

type Entry = Individual | Collective;

const SCOPES: readonly QuotaScope[] = ["leaders", "staff", "members", "collectives"];

/** Writes everything that a report and its roster hold as rows of the exported tables. */
export function exportRows(report: Report, file: string, language: Language, write: Write): void {
  const { roster, year } = report;
  const fileOf = ({ source }: Table) => (source ? file + PATH_MARK + source.file : file);
  const idOf = ({ table, line }: Entry) => `${file}!${table.sheet.name}!${line.row + 1}`;
  for (const entry of [...roster.collectives, ...roster.individuals]) {
    const id = idOf(entry);
    const from = fileOf(entry.table);
    write(`${entry.kind}s`, [id, from, year, entry.table.sheet.name, entry.line.row + 1, ...entryRow(entry)]);
    ratingRows(entry, (values) => write("ratings", [id, from, year, entry.kind, ...values]));
    detailRows(entry, (values) => write("details", [id, from, entry.kind, ...values]));
  }
  quotaRows(report, idOf, fileOf, write);
  for (const finding of report.findings) {
    const citations = finding.citations.map((citation) => citationName(citation, language));
    write("findings", [
      file,
      finding.rule,
      finding.outcome,
      finding.severity,
      finding.subject.kind,
      finding.subject.name,
      finding.cell && address(finding.cell),
      wordFinding(finding, language).message,
      citations.length === 0 ? null : citations.join("; "),
    ]);
  }
}

function entryRow(entry: Entry): ExportValue[] {
  const reading = entry.governingRating();
  const own =
    entry.kind === "individual"
      ? [filled(entry.unit?.text ?? ""), entry.leads?.name ?? null]
      : [filled(entry.line.section?.text ?? "")];
  return [
    entry.name,
    ...own,
    entry.table.governingStage,
    reading?.state === "rated" ? reading.level : null,
    ...PLAIN_FIELDS.map((field) => typed(entry, field)),
  ];
}

function typed(entry: Entry, field: Field): ExportValue {
  switch (typeOf(field)) {
    case "date": {
      const reading = entry.date(field as DateField);
      return reading?.state === "date" ? reading.date.toString() : null;
    }
    case "number":
    case "integer":
      return entry.number(field);
    case "boolean":
      return entry.truth(field);
    case "text":
      return filled(entry.text(field));
  }
}

function ratingRows(entry: Entry, write: (values: readonly ExportValue[]) => void): void {
  for (const stage of STAGES) {
    const reading = entry.rating(stage);
    if (!reading) continue;
    write([
      stage,
      stage === entry.table.governingStage,
      reading.state,
      reading.state === "rated" ? reading.level : null,
      writtenIn(reading),
      address(reading.cell),
    ]);
  }
}

function writtenIn(reading: RatingReading): string | null {
  if (reading.state === "missing") return null;
  return filled(reading.state === "conflict" ? reading.levels.join("; ") : reading.text);
}

/** Lists of items column by column; and of other fields what their type cannot hold. */
function detailRows(entry: Entry, write: (values: readonly ExportValue[]) => void): void {
  for (const field of entry.table.columns.keys()) {
    const isList = LIST_FIELDS.has(field);
    if (!isList && (typeOf(field) === "text" || typed(entry, field) !== null)) continue;
    for (const [index, { heading, text, number, truth }] of entry.parts(field).entries()) {
      if (text !== "") write([field, index + 1, heading.join(PATH_MARK), text, number, truth]);
    }
  }
}

function quotaRows(
  { roster, plan }: Report,
  idOf: (entry: Entry) => string,
  fileOf: (table: Table) => string,
  write: Write,
): void {
  if (!plan) return;
  const { quota } = plan;
  const places = placing(roster.tables, quota.staffOver);
  for (const entry of [...roster.individuals, ...roster.collectives]) {
    const count: Parameters<typeof places.individual>[1] = ({ scope, key, name, part }, rating) => {
      if (rating.state === "rated" && rating.level === "notRated") return;
      const level = rating.state === "rated" ? rating.level : null;
      write("quota_members", [idOf(entry), fileOf(entry.table), scope, key, name, part, level]);
    };
    if (entry.kind === "individual") places.individual(entry, count);
    else places.collective(entry, count);
  }
  const files = new Set(roster.tables.map(fileOf));
  for (const from of files) {
    for (const scope of SCOPES) {
      const { percent, base, rounding } = shareOf(quota, scope);
      const small = scope === "leaders" ? quota.smallCollective : null;
      const rule = [small?.atMost ?? null, small?.allowed ?? null];
      write("quota_settings", [from, plan.id, scope, percent, base, rounding, ...rule]);
    }
  }
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
