import type { Columns } from "../detect/assignment";
import type { Kind } from "../detect/kind";
import { LIST_FIELDS } from "../detect/lexicon";
import type { Field } from "../fields";
import { type Column, type Evidence, type NamedPlace, STAGES, type Table } from "../model";
import type { ColumnMapping, MappingNote, SheetMapping, TableMapping } from "./mapping";
import type { SaidHeader } from "./said";

type ByField = Kind["columns"];

/**
 * What a table is once the clerk has spoken. Only what differs from what was found counts as corrected, and what was
 * confirmed; kind and proof are asked for again over the corrected columns, and give way to what is said.
 *
 * @param found the columns as found
 * @param tables what is said of the tables under the header
 * @param kindOf what kind of table columns make
 */
export function corrected(
  found: Columns,
  tables: SaidHeader["tables"],
  kindOf: (columns: Columns) => Kind,
): Kind {
  const taken = kindOf(found);
  const said = saidOf(tables, taken.kind);
  const changes = said.columns.filter(
    (column) => column.field !== "asFound" && (column.confirmed || differs(taken.columns, column)),
  );
  const change = (columns: ByField) => changed(columns, changes, said.columns);
  const again = changes.length === 0 ? taken : kindOf(withChanges(found, change(taken.columns), changes));
  const columns = changes.length === 0 ? taken.columns : change(again.columns);
  const kind = said.kind !== null && canBe(said.kind, columns) ? said.kind : again.kind;
  const isKindSaid = kind !== taken.kind || (said.confirmed === true && kind === said.kind);
  return {
    ...again,
    kind,
    columns,
    governingStage: STAGES.find((stage) => columns.has(stage)) ?? again.levels?.stage ?? null,
    confidence: isKindSaid ? 1 : again.confidence,
    evidence: [
      ...again.evidence,
      ...changes.map(evidenceOf),
      ...(isKindSaid ? [{ kind: "corrected", text: kind, score: 1 } as const] : []),
    ],
  };
}

/** Under one header may stand a list in parts, of collectives and of individuals: what is said of its kind, else of any. */
function saidOf(tables: SaidHeader["tables"], kind: Kind["kind"]): TableMapping {
  return tables.find((table) => table.kind === kind) ?? tables[0];
}

/** Whether what is said of a column is not what it was taken for. */
function differs(columns: ByField, { index, field, level }: ColumnMapping): boolean {
  const given = [...columns].flatMap(([of, all]) =>
    all.filter((column) => column.index === index).map((column) => ({ of, level: column.level ?? null })),
  );
  if (field === null) return given.length > 0;
  return !given.some((one) => one.of === field && one.level === level);
}

/** A list of people names people; a list of collectives names them, whatever its column was taken for. */
function canBe(kind: Kind["kind"], columns: ByField): boolean {
  if (kind === "individuals") return columns.has("fullName");
  return kind !== "collectives" || columns.has("unit") || columns.has("fullName");
}

function withChanges(found: Columns, byField: ByField, changes: readonly ColumnMapping[]): Columns {
  const said = changes.flatMap(({ field }) => (isField(field) ? [[field, 1] as const] : []));
  return { ...found, byField, scores: new Map([...found.scores, ...said]) };
}

/** A field keeps one column beside lists, marks and names in two columns; what is said takes it from what was found. */
function changed(
  columns: ByField,
  changes: readonly ColumnMapping[],
  all: readonly ColumnMapping[],
): ByField {
  const moved = new Set(changes.map(({ index }) => index));
  const byField = new Map<Field, readonly Column[]>();
  for (const [field, given] of columns) {
    const said = changes.filter((change) => change.field === field);
    const alsoSaid = new Set(all.filter((one) => one.field === field).map(({ index }) => index));
    const left = given.filter(
      (column) =>
        !moved.has(column.index) &&
        (said.length === 0 ||
          sharesWith(column, field, said) ||
          (field === "fullName" && alsoSaid.has(column.index))),
    );
    if (left.length > 0) byField.set(field, left);
  }
  for (const { index, heading, field, level } of changes) {
    if (!isField(field)) continue;
    const column: Column = { index, heading: heading ?? [], ...(level && { level }) };
    byField.set(
      field,
      [...(byField.get(field) ?? []), column].sort((a, b) => a.index - b.index),
    );
  }
  return new Map([...byField].sort(([, a], [, b]) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0)));
}

/** Whether a column found may stand beside those that are said to be of the same field. */
function sharesWith({ level }: Column, field: Field, said: readonly ColumnMapping[]): boolean {
  if (LIST_FIELDS.has(field)) return true;
  return level !== undefined && said.every((change) => change.level !== null && change.level !== level);
}

function isField(field: ColumnMapping["field"]): field is Field {
  return field !== null && field !== "asFound";
}

function evidenceOf({ index, heading, field }: ColumnMapping): Evidence {
  return {
    kind: "corrected",
    column: index,
    text: heading?.join(" › ") ?? "",
    score: 1,
    ...(isField(field) && { field }),
  };
}

/** The unit that the clerk says a sheet is of, for every row that no section names one for. */
export function underSaidUnit(table: Table, said: SaidHeader["tables"]): Table {
  const { unit } = saidOf(said, table.kind);
  if (unit === null || table.lines.length === 0) return table;
  const { sheet, headerRows, lines } = table;
  const place: NamedPlace = { text: unit, cell: { sheet: sheet.name, row: headerRows[0], column: 0 } };
  return {
    ...table,
    lines: lines.map((line) => (line.section ? line : { ...line, section: place })),
    evidence: [...table.evidence, { kind: "corrected", field: "unit", text: unit, score: 1 }],
  };
}

/** Kinds that were said of tables and could not be: nobody is named in them. */
export function unmetKinds(
  said: ReadonlyMap<string, SheetMapping>,
  tables: readonly Table[],
): readonly MappingNote[] {
  return [...said].flatMap(([sheet, { tables: of }]) =>
    of.flatMap(({ kind, headerRows: [row] }): MappingNote[] => {
      const there = tables.filter((table) => table.sheet.name === sheet && table.headerRows[0] === row);
      const isUnmet =
        kind !== null && there.length > 0 && there.every((table) => !canBe(kind, table.columns));
      return isUnmet ? [{ what: "noNames", sheet, row, kind }] : [];
    }),
  );
}
