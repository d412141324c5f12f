import { type Decimal, sumOf } from "../../roster/decimal";
import { headingPaths } from "../../roster/detect/headings";
import { Merges } from "../../roster/detect/merges";
import { countIn, type Figures, figureIn } from "../../roster/figures";
import { clean } from "../../roster/fold";
import type { Table } from "../../roster/model";
import type { CellValue } from "../../workbook/port";
import { type NamedRow, namedLines, type Part, type Summed } from "./sums";

/** A column that says below its heading of what it is the sum: "(3)=(4)+(5)". */
interface Formula {
  readonly column: number;
  /** As it stands. */
  readonly text: string;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
}

/** A figure that a formula of the sheet gives, and the formula. */
export interface ByFormula extends Summed {
  readonly formula: string;
}

const NAME = "[A-Z]{0,2}\\d{1,2}|[A-Z]";
const LABEL = new RegExp(`^\\(?(${NAME})\\)?(?:\\s*=\\s*(.+))?$`, "u");
const TERMS = new RegExp(`^\\(?(?:${NAME})\\)?(?:\\s*[+-]\\s*\\(?(?:${NAME})\\)?)+$`, "u");
const TERM = new RegExp(`([+-]?)\\s*\\(?(${NAME})\\)?\\s*`, "gu");
/** Column numbers stand in the last row of a header or right below it. */
const BELOW = 2;
/** Fewer numbers in a row may number something else. */
const LEAST = 3;

/**
 * What a sheet itself says of its columns by their numbers, "1", "2", "3=4+5": each figure so made, with the figures
 * that make it. A row in which a term is a word, or all are blank, says nothing.
 */
export function figuresByFormula(table: Table, figures: Figures): readonly ByFormula[] {
  const formulas = formulasOf(table);
  if (formulas.length === 0) return [];
  const added = figures.rows.filter(({ is }) => is !== "share");
  const rows: readonly NamedRow[] =
    table.kind === "summary" ? added : [...namedLines(table), ...added.filter(({ is }) => is !== "line")];
  const headings = new Map(headingsOf(table).map(({ index, heading }) => [index, heading.join(" › ")]));
  return rows.flatMap(({ row, label, cells }) =>
    formulas.flatMap(({ column, text, terms }): ByFormula[] => {
      const stated = figureIn(cells[column]);
      const isFilled = terms.some((term) => figureIn(cells[term.column]) !== null);
      const figures = terms.map((term) => signed(countIn(cells[term.column]), term.sign));
      const known = figures.filter((figure) => figure !== null);
      if (!stated || !isFilled || known.length < terms.length) return [];
      const parts = known.map((figure, at): Part => {
        return { heading: headings.get(terms[at]?.column ?? -1) ?? "", figure };
      });
      const heading = headings.get(column) ?? "";
      return [{ row, column, label, heading, stated, sum: sumOf(known), parts, formula: text }];
    }),
  );
}

function formulasOf({ sheet, headerRows: [top, bottom] }: Table): readonly Formula[] {
  for (const { index, cells } of sheet.rows) {
    if (index < top) continue;
    if (index > bottom + BELOW) break;
    const filled = cells.flatMap((value, column) => {
      const text = textOf(value);
      return text === "" ? [] : [{ column, text, match: LABEL.exec(text) }];
    });
    if (filled.length < LEAST || filled.some(({ match }) => match === null)) continue;
    const columns = new Map(filled.map(({ column, match }) => [match?.[1] ?? "", column]));
    return filled.flatMap(({ column, text, match }) => {
      const terms = termsOf(match?.[2] ?? "", columns);
      return terms ? [{ column, text, terms }] : [];
    });
  }
  return [];
}

/** null where it is no sum of numbered columns. */
function termsOf(written: string, columns: ReadonlyMap<string, number>): Formula["terms"] | null {
  if (!TERMS.test(written)) return null;
  const terms = [...written.matchAll(TERM)].map(([, sign, name = ""]) => ({
    column: columns.get(name) ?? -1,
    sign: sign === "-" ? (-1 as const) : (1 as const),
  }));
  return terms.every(({ column }) => column >= 0) ? terms : null;
}

function headingsOf({ sheet, headerRows: [top, bottom] }: Table) {
  const header = sheet.rows.filter(({ index }) => index >= top && index <= bottom);
  return headingPaths(header, new Merges(sheet.merges).beginningIn(top, bottom));
}

function signed(figure: Decimal | null, sign: 1 | -1): Decimal | null {
  return figure && (sign === 1 ? figure : { ...figure, digits: -figure.digits });
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? clean(String(value)) : "";
}
