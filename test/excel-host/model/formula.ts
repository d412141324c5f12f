import { columnIndex } from "../../../src/workbook/cell";
import { NotBuilt } from "../batch/failures";
import type { Scalar } from "./book";

/** Where a formula's references lead; `sheet` is null for the formula's own. */
export type Lookup = (sheet: string | null, row: number, column: number) => Scalar;

type Value = Scalar | Scalar[];

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')*'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w(])|([A-Z]+)\(|(<=|>=|<>|[-+*/&=<>(),%]))/gy;

/** What calculates to an error, carried up to the cell. */
class FormulaError extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/**
 * The result of a formula. Only what our own sheets are made of is known: sums, shares and counts. Anything else is
 * refused by its name, since a guess would hide a wrong sheet.
 */
export function evaluate(formula: string, lookup: Lookup): Scalar {
  const parser = new Parser(formula.replace(/^=/, ""), lookup);
  const result = parser.expression();
  parser.end();
  return attempt(() => single(result));
}

/** What goes wrong in a step is its value: a formula may choose another way around it. */
function attempt(step: () => Scalar): Scalar {
  try {
    return step();
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.error };
    throw error;
  }
}

class Parser {
  private readonly tokens: RegExpExecArray[] = [];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly lookup: Lookup,
  ) {
    const pattern = new RegExp(TOKEN);
    let end = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      this.tokens.push(match);
      end = pattern.lastIndex;
    }
    if (text.slice(end).trim() !== "") throw new NotBuilt(`the formula ${text}`);
  }

  end(): void {
    if (this.at < this.tokens.length) throw new NotBuilt(`the formula ${this.text}`);
  }

  expression(): Value {
    let left = this.joined();
    for (let sign = this.sign(...COMPARISONS); sign; sign = this.sign(...COMPARISONS)) {
      const [before, compared, right] = [left, sign, this.joined()];
      left = attempt(() => compare(single(before), compared, single(right)));
    }
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.sign("&")) {
      const [before, right] = [left, this.sum()];
      left = attempt(() => String(single(before)) + String(single(right)));
    }
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.sign("+", "-"); sign; sign = this.sign("+", "-")) {
      const [before, factor, right] = [left, sign === "+" ? 1 : -1, this.product()];
      left = attempt(() => number(single(before)) + factor * number(single(right)));
    }
    return left;
  }

  private product(): Value {
    let left = this.unary();
    for (let sign = this.sign("*", "/"); sign; sign = this.sign("*", "/")) {
      const [before, isProduct, right] = [left, sign === "*", this.unary()];
      left = attempt(() => {
        const [a, b] = [number(single(before)), number(single(right))];
        if (!isProduct && b === 0) throw new FormulaError("#DIV/0!");
        return isProduct ? a * b : a / b;
      });
    }
    return left;
  }

  private unary(): Value {
    if (this.sign("+")) return this.unary();
    if (this.sign("-")) {
      const value = this.unary();
      return attempt(() => -number(single(value)));
    }
    const value = this.primary();
    return this.sign("%") ? attempt(() => number(single(value)) / 100) : value;
  }

  private primary(): Value {
    if (this.sign("(")) {
      const inner = this.expression();
      this.need(")");
      return inner;
    }
    const [, figure, text, sheet, from, to, called] = this.tokens[this.at] ?? [];
    this.at += 1;
    if (figure !== undefined) return Number(figure);
    if (text !== undefined) return text.replaceAll('""', '"');
    if (from !== undefined) return this.reference(sheet, from, to);
    if (called !== undefined) return this.call(called);
    throw new NotBuilt(`the formula ${this.text}`);
  }

  private reference(sheet: string | undefined, from: string, to: string | undefined): Value {
    const name =
      sheet === undefined
        ? null
        : sheet
            .slice(0, -1)
            .replace(/^'(.*)'$/s, "$1")
            .replaceAll("''", "'");
    const first = place(from);
    if (to === undefined) return this.lookup(name, first.row, first.column);
    const last = place(to);
    const values: Scalar[] = [];
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1)
        values.push(this.lookup(name, row, column));
    }
    return values;
  }

  private call(name: string): Value {
    const given: Value[] = [];
    if (!this.sign(")")) {
      do given.push(this.expression());
      while (this.sign(","));
      this.need(")");
    }
    const known = FUNCTIONS[name];
    if (!known) throw new NotBuilt(`the function ${name}`);
    return attempt(() => known(given));
  }

  private sign(...signs: readonly string[]): string | null {
    const found = this.tokens[this.at]?.[7];
    if (found === undefined || !signs.includes(found)) return null;
    this.at += 1;
    return found;
  }

  private need(sign: string): void {
    if (!this.sign(sign)) throw new NotBuilt(`the formula ${this.text}`);
  }
}

const COMPARISONS = ["=", "<>", "<", ">", "<=", ">="];

/** Texts whatever their case; an empty cell is nought. */
function compare(a: Scalar, sign: string, b: Scalar): boolean {
  const isText = typeof a === "string" && a !== "" && typeof b === "string" && b !== "";
  const same = isText
    ? a.toLowerCase() === b.toLowerCase()
    : a === b || (a === "" && b === 0) || (a === 0 && b === "");
  const less = typeof a === "string" && typeof b === "string" ? a < b : number(a) < number(b);
  if (sign === "=" || sign === "<>") return same === (sign === "=");
  return (sign.includes("=") && same) || (!same && less === sign.includes("<"));
}

const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Scalar>> = {
  SUM: (given) => numbers(given).reduce((sum, one) => sum + one, 0),
  MAX: (given) => Math.max(...numbers(given)),
  MIN: (given) => Math.min(...numbers(given)),
  INT: ([value = 0]) => Math.floor(number(single(value))),
  LEN: ([value = ""]) => String(single(value)).length,
  IF: ([test = false, then = true, otherwise = false]) =>
    single(
      single(test) === true || (typeof single(test) === "number" && single(test) !== 0) ? then : otherwise,
    ),
  ROUNDUP: ([value = 0, places = 0]) => {
    const scale = 10 ** number(single(places));
    const scaled = number(single(value)) * scale;
    return (scaled < 0 ? Math.floor(scaled) : Math.ceil(scaled)) / scale;
  },
  COUNTIF: ([values = [], wanted = ""]) => {
    const text = String(single(wanted)).toLowerCase();
    return (Array.isArray(values) ? values : [values]).filter((value) => String(value).toLowerCase() === text)
      .length;
  },
  COUNTA: (given) => given.flat().filter((value) => value !== "").length,
  DATE: ([year = 0, month = 0, day = 0]) =>
    Date.UTC(number(single(year)), number(single(month)) - 1, number(single(day))) / 86_400_000 + 25_569,
};

function single(value: Value): Scalar {
  if (Array.isArray(value)) throw new FormulaError("#VALUE!");
  if (typeof value === "object") throw new FormulaError(value.error);
  return value;
}

function number(value: Scalar): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  const read = Number(value);
  if (typeof value === "object" || Number.isNaN(read)) throw new FormulaError("#VALUE!");
  return read;
}

/** Of ranges only the numbers, of single cells what they read as. */
function numbers(given: readonly Value[]): number[] {
  return given.flatMap((value) =>
    Array.isArray(value) ? value.filter((one) => typeof one === "number") : [number(single(value))],
  );
}

function place(reference: string): { row: number; column: number } {
  const [, letters = "", figures = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  return { row: Number(figures) - 1, column: columnIndex(letters) };
}
