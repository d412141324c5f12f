import type { Area } from "../../cell";
import type { Redaction } from "../../redaction";
import { titleKey } from "../../titles";
import { CellRuns } from "../formula/cellRuns";
import { type FormulaParts, formulaParts } from "../formula/formulaParts";
import { NO_REACH, type Reach, reachOf, stretched } from "../formula/reach";

/** Reach any cell by a text or a number, or give another answer each day: what they lead to cannot be told. */
const FAR =
  /^(INDIRECT|OFFSET|CELL|INFO|HYPERLINK|GETPIVOTDATA|WEBSERVICE|RTD|CALL|REGISTER.*|CUBE.*|TODAY|NOW|RAND.*|DDE|EVALUATE)$/;
/** Give a figure over many cells, which tells of none of them by itself; a sum under a condition may be of one. */
const OVER_MANY = /^(SUM|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|AVERAGE|SUBTOTAL|ROUND|ROUNDUP|ROUNDDOWN)$/;

/** How far a formula may go with the copy. */
export type Fate =
  /** As it stands. */
  | "stays"
  /** Its value alone. */
  | "value"
  /** Not even that: it would show what stood in one emptied cell. */
  | "nothing";

/** What stays and what goes, as it is asked of cells and formulas. */
export class Scope {
  private readonly emptied: ReadonlyMap<string, readonly Area[]>;
  private readonly derived = new Map<string, CellRuns>();
  private readonly kept: ReadonlySet<string>;

  /**
   * @param names the cells that each defined name leads to, of those that stay, by the name in lower case.
   * @param secretNames those that lead to emptied cells, whether or not they stay.
   */
  constructor(
    readonly redaction: Redaction,
    private readonly names: ReadonlyMap<string, readonly NamedArea[]> = new Map(),
    private readonly secretNames: ReadonlySet<string> = new Set(),
  ) {
    const emptied = new Map<string, Area[]>();
    for (const { sheet, area } of redaction.areas) {
      const areas = emptied.get(titleKey(sheet));
      if (areas) areas.push(area);
      else emptied.set(titleKey(sheet), [area]);
    }
    this.emptied = emptied;
    this.kept = new Set([...redaction.sheets].map(titleKey));
  }

  /** Whether a sheet is in the copy. */
  keeps(sheet: string): boolean {
    return this.kept.has(titleKey(sheet));
  }

  /** The areas to be emptied on a sheet. */
  emptiedOn(sheet: string): readonly Area[] {
    return this.emptied.get(titleKey(sheet)) ?? NONE;
  }

  /** Empties more cells: they show what stood in emptied ones. */
  empty(sheet: string, area: Area): void {
    const columns = this.derived.get(titleKey(sheet)) ?? new CellRuns();
    this.derived.set(titleKey(sheet), columns);
    columns.add(area);
  }

  touches(sheet: string, area: Area): boolean {
    return (
      this.emptiedOn(sheet).some((one) => intersects(one, area)) ||
      (this.derived.get(titleKey(sheet))?.touch(area) ?? false)
    );
  }

  /**
   * What becomes of a formula on a sheet.
   *
   * @param formula empty where its text does not tell: a table of what-if results is reckoned from cells that its
   * attributes name.
   * @param repeated how many rows and columns further it is repeated, for one that several cells share.
   */
  fate(formula: string, sheet: string, repeated: Reach = NO_REACH): Fate {
    if (formula === "") return this.unknownFate();
    const parts = formulaParts(formula);
    const reach = reachOf(parts, repeated);
    const touched = parts.references.filter((one) =>
      this.touches(one.sheet ?? sheet, stretched(one.area, reach)),
    );
    const names = parts.names.map((name) => name.toLowerCase());
    const leadsToSecrets =
      touched.length > 0 ||
      names.some((name) => this.isSecretName(name)) ||
      (parts.structured && this.redaction.areas.length > 0);
    if (leadsToSecrets) {
      const overMany =
        parts.functions.length > 0 &&
        parts.functions.every((name) => OVER_MANY.test(name)) &&
        touched.every(({ area }) => area.bottom > area.top);
      return overMany ? "value" : "nothing";
    }
    const isPlain = this.isPlain(parts) && !this.redaction.isSecret(formula);
    return isPlain && names.every((name) => this.names.has(name)) ? "stays" : "value";
  }

  /** Of a formula that is not told. */
  unknownFate(): Fate {
    return this.redaction.areas.length > 0 ? "nothing" : "value";
  }

  private isSecretName(name: string): boolean {
    return (
      this.secretNames.has(name) ||
      (this.names.get(name)?.some(({ sheet, area }) => this.touches(sheet, area)) ?? false)
    );
  }

  /** Whether what a formula leads to is all in the copy. */
  private isPlain({ references, functions, structured, opaque }: FormulaParts): boolean {
    return (
      !opaque &&
      !structured &&
      references.every(({ sheet }) => sheet === null || this.keeps(sheet)) &&
      !functions.some((name) => FAR.test(name))
    );
  }
}

export interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

const NONE: readonly Area[] = [];

function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
