import { type Explanation, explain as explainCell } from "../../check/explain";
import type { Report } from "../../check/report";
import { ruleTitle, wordFinding } from "../../check/wording";
import { canonicalHeading, shownAt } from "../../roster";
import { listKindOf } from "../../roster/merged";
import { becauseOf } from "../../sheets/because";
import { PLAN_ID } from "../../sheets/plan";
import { columnEvidence } from "../../sheets/reading";
import { reasonOf, worstFirst } from "../../sheets/wording";
import { checkTaken, take } from "../../tasks/check";
import { type Text, textIn } from "../../text/text";
import { type Language, severityName, vietnameseDate } from "../../text/words";
import { address, type CellRef, cellAt, columnName } from "../../workbook/cell";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../workbook/port";
import { CHECKED_OPTIONS, checkedArguments } from "../args";
import { planNamed, requestOf } from "../asked";
import type { Command, Given, Voice } from "../command";
import { usageError } from "../errors";
import { readInput } from "../input";
import { type Io, plain } from "../io";
import { COLUMNS_OPTION, mappingFor, tellCorrections } from "../mapping";
import { findingJson, headJson, notRunJson, tableJson } from "../report";

/**
 * Checks a roster and tells of one cell what was found there and why, or what the cell was taken for and which rules
 * looked at it. Its status is 1 where a finding of the cell is an error.
 */
export const explain: Command = {
  name: "explain",
  options: { ...CHECKED_OPTIONS, ...COLUMNS_OPTION },
  words: 2,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const args = checkedArguments(given);
  const cell = cellOf(given);
  const named = args.plan === null ? null : await planNamed(args.plan);
  const workbook = openWorkbook(await readInput(args.file, given.limits), {
    codec: nodeCodec,
    limits: given.limits,
  });
  const taken = take(await workbook.read(), await mappingFor(given, workbook));
  const sheet = sheetNamed(cell.sheet, taken.sheets);
  const report = checkTaken(taken, requestOf(args, named, io));

  const asked: CellRef = { ...cell, sheet: sheet.name };
  const at = { ...asked, ...firstOfMerge(sheet, asked) };
  const told = { sheet, asked, at, value: shownAt(sheet, at), explanation: explainCell(report, asked, at) };
  io.stdout.write(
    voice.json
      ? `${JSON.stringify(explanationJson(report, told, voice.language), null, 2)}\n`
      : plain(`${explanationText(report, told, voice.language)}\n`),
  );
  tellCorrections(report.roster, textIn(voice.language), io);
  return told.explanation.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The cell that is asked about, its sheet as typed. */
function cellOf({ words: [, value] }: Given): CellRef {
  if (value === undefined || value === "") throw usageError((usage) => usage.noCell());
  const cell = cellAt(value);
  if (!cell) throw usageError((usage) => usage.badCell({ value }));
  return cell;
}

interface Told {
  readonly sheet: SheetSnapshot;
  readonly asked: CellRef;
  /** Of a merged block the first cell, else `asked`. */
  readonly at: CellRef;
  /** What the cell shows. */
  readonly value: string;
  readonly explanation: Explanation;
}

/** Names of sheets differ in more than case and the form of their marks, or they are one. */
function sheetNamed(name: string, sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const key = (text: string) => text.normalize("NFC").toLowerCase();
  const found =
    sheets.find((sheet) => sheet.name === name) ?? sheets.find((one) => key(one.name) === key(name));
  if (found) return found;
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(", ");
  throw usageError((usage) => usage.unknownSheet({ sheet: name, sheets: names }));
}

function firstOfMerge({ merges }: SheetSnapshot, { row, column }: CellRef) {
  const merge = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : {};
}

/** `xep-loai/explanation@1`: the findings in the shape of a report's. */
function explanationJson(report: Report, { asked, value, explanation }: Told, language: Language): object {
  const { table, part, fields, entry, findings, passed, notRun } = explanation;
  return {
    schema: "xep-loai/explanation@1",
    ...headJson(report),
    cell: address(asked),
    value,
    table: table && tableJson(table),
    part,
    fields: fields.map(({ field }) => field),
    subject: entry && { kind: entry.kind, name: entry.name },
    findings: findings.map((finding) => findingJson(finding, language)),
    passed,
    notRun: notRun.map(notRunJson),
  };
}

function explanationText(report: Report, told: Told, language: Language): string {
  const text = textIn(language);
  const { findings } = told.explanation;
  const asOf = vietnameseDate(report.asOf.toString());
  const head = [
    `${report.workbook}: ${text.terminal.year({ year: report.year, asOf })}`,
    report.plan ? text.terminal.plan(report.plan) : text.sheet.noPlan(report),
  ];
  const blocks = [
    head,
    takenFor(told, text),
    ...worstFirst(findings).map((finding) => [
      `${severityName[language][finding.severity]}: ${ruleTitle(finding.rule, language)} (${finding.rule})`,
      `  ${wordFinding(finding, language).message}`,
      `  ${text.explain.because}`,
      ...becauseOf(finding, language).map((step) => `    – ${step}`),
      ...otherCells(finding.cells, told.at, text),
    ]),
    findings.length === 0 ? [text.explain.nothing] : [],
    passedLines(told.explanation, language, text),
    notRunLines(told.explanation, language, text),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** What the cell holds, and what its sheet, row and column were taken for. */
function takenFor({ sheet, asked, at, value, explanation }: Told, text: Text): string[] {
  const { table, part, fields, entry } = explanation;
  const words = text.explain;
  const lines: string[] = [words.cell({ cell: address(asked), value })];
  if (at.row !== asked.row || at.column !== asked.column) lines.push(words.merged({ cell: address(at) }));
  if (sheet.own === PLAN_ID) return [...lines, words.planSheet({ sheet: sheet.name })];
  if (sheet.own !== null && listKindOf(sheet.own) === null)
    return [...lines, words.ownSheet({ sheet: sheet.name })];
  if (!table || !part) return [...lines, words.noTable({ sheet: sheet.name })];

  const [first, last] = [table.headerRows[0] + 1, table.lastRow + 1];
  lines.push(words.table({ sheet: sheet.name, kind: words.kinds[table.kind], first, last }));
  if (entry?.kind === "individual") {
    lines.push(words.person({ name: entry.name, unit: entry.unit?.text ?? "" }));
  } else if (entry) lines.push(words.collective({ name: entry.name }));
  else lines.push(words.parts[part]);
  if (part === "row" || part === "header") {
    lines.push(
      words.column({
        column: columnName(at.column),
        heading: fields[0]?.column.heading.join(" – ") ?? "",
        fields: fields.map(({ field }) => text.quote(canonicalHeading(field))).join(", "),
      }),
    );
    const evidence = fields.length > 0 ? columnEvidence(table, at.column, text) : null;
    if (evidence !== null) lines.push(text.columns.recognised({ evidence }));
  }
  return lines;
}

function otherCells(cells: readonly CellRef[], at: CellRef, text: Text): string[] {
  const others = cells.map(address).filter((cell) => cell !== address(at));
  return others.length > 0 ? [`  ${text.sheet.otherCells({ cells: others.join(", "), more: 0 })}`] : [];
}

function passedLines(
  { part, passed, findings }: Explanation,
  language: Language,
  { explain: words }: Text,
): string[] {
  if (part !== "row") return [];
  if (passed.length === 0) return findings.length === 0 ? [words.nonePassed] : [];
  return [words.passed, ...passed.map((rule) => `  – ${ruleTitle(rule, language)} (${rule})`)];
}

function notRunLines({ notRun }: Explanation, language: Language, text: Text): string[] {
  if (notRun.length === 0) return [];
  return [
    text.explain.notRun,
    ...notRun.map((not) => `  – ${ruleTitle(not.rule, language)} (${not.rule}): ${reasonOf(not, text)}`),
  ];
}
