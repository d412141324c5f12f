import type { Rule } from "../law/rule";
import { RULES } from "../law/rules/registry.generated";
import type { Field } from "../roster/fields";
import type { Collective, Column, Individual, Table } from "../roster/model";
import type { CellRef } from "../workbook/cell";
import { meets, tablesFor } from "./needs";
import type { Finding, NotRun, Report } from "./report";

/** Where in a table a cell lies. */
export type Part = "title" | "header" | "row" | "unread" | "between";

/** What a report knows of one cell. */
export interface Explanation {
  /** The table it belongs to; null where none was found there. */
  readonly table: Table | null;
  readonly part: Part | null;
  /** What its column was taken for, with what stands above it; a column may tell several things. */
  readonly fields: readonly { readonly field: Field; readonly column: Column }[];
  /** The person or collective of its row. */
  readonly entry: Individual | Collective | null;
  /** Everything that bears on it. */
  readonly findings: readonly Finding[];
  /** Rules that demand its column, ran over its table, and say nothing of the cell. Others may have read it too. */
  readonly passed: readonly string[];
  /** Rules that demand its column and did not run, or not in part. */
  readonly notRun: readonly NotRun[];
}

/**
 * What a report knows of a cell.
 *
 * @param asked the cell; its row tells whom it is about
 * @param shown where its value stands: of a merged block the first cell, else the same
 */
export function explain(report: Report, asked: CellRef, shown: CellRef): Explanation {
  const { roster } = report;
  const table = tableAt(report, asked);
  const fields = table ? fieldsAt(table, shown.column) : [];
  const entry =
    [...roster.individuals, ...roster.collectives].find(
      ({ table: own, line }) => own === table && (line.row === asked.row || line.more?.includes(asked.row)),
    ) ?? null;
  const findings = report.findings.filter(({ cells }) => cells.some((cell) => isSame(cell, shown)));
  const reading = table && entry ? RULES.filter((rule) => readsAny(rule, fields, table, report)) : [];
  const silent = reading.filter(({ id }) => !findings.some(({ rule }) => rule === id));
  const ids = new Set(silent.map(({ id }) => id));
  return {
    table,
    part: table && partOf(report, table, asked, entry !== null),
    fields,
    entry,
    findings,
    passed: silent.filter((rule) => table && ran(rule, table, report)).map(({ id }) => id),
    notRun: report.notRun.filter(({ rule }) => ids.has(rule)),
  };
}

/** The table of a cell, its heading and the title above it included; of two side by side the one it stands under. */
function tableAt({ roster }: Report, { sheet, row, column }: CellRef): Table | null {
  const tables = roster.tables
    .filter((table) => table.sheet.name === sheet && row <= table.lastRow)
    .sort((a, b) => a.headerRows[0] - b.headerRows[0]);
  const [first] = tables;
  const beside = tables.filter(
    (table) => table.sheet !== first?.sheet && table.headerRows[0] === first?.headerRows[0],
  );
  return beside.findLast((table) => firstColumn(table) <= column) ?? first ?? null;
}

function firstColumn({ columns }: Table): number {
  return Math.min(...[...columns.values()].flat().map(({ index }) => index));
}

function partOf({ roster }: Report, table: Table, { sheet, row }: CellRef, isEntry: boolean): Part {
  if (row < table.headerRows[0]) return "title";
  if (row <= table.headerRows[1]) return "header";
  if (isEntry) return "row";
  return roster.unread.some((unread) => unread.sheet === sheet && unread.row === row) ? "unread" : "between";
}

function fieldsAt(table: Table, column: number): Explanation["fields"] {
  return [...table.columns].flatMap(([field, columns]) => {
    const at = columns.find(({ index }) => index === column);
    return at ? [{ field, column: at }] : [];
  });
}

/** Whether a rule demands one of the fields of this table, as far as it names what it reads. */
function readsAny(rule: Rule, fields: Explanation["fields"], table: Table, report: Report): boolean {
  const parts = partsOf(rule, report).filter(({ kind }) => kind === table.kind);
  const demanded = [...rule.needs, ...parts.map(({ field }) => field)];
  return fields.some(({ field }) => demanded.some((need) => meets(need, field, table)));
}

function partsOf(rule: Rule, { plan, year }: Report) {
  const parameters = plan && rule.parameters ? rule.parameters(plan, year) : undefined;
  const runs = rule.parameters ? parameters !== undefined && parameters !== null : true;
  return runs ? (rule.partNeeds?.(parameters) ?? []) : [];
}

/** Whether the rule was asked, in all its parts, about the rows of a table. */
function ran(rule: Rule, table: Table, { roster, notRun }: Report): boolean {
  return !notRun.some(({ rule: id }) => id === rule.id) && tablesFor(rule, roster).includes(table);
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
