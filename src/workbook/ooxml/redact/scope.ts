import type { Area } from "../../cell";
import type { Redaction } from "../../redaction";
import { type FormulaParts, formulaParts } from "./formula";

/** Reach any cell by a text or a number, or give another answer each day: what they lead to cannot be told. */
const FAR =
  /^(INDIRECT|OFFSET|CELL|INFO|HYPERLINK|GETPIVOTDATA|WEBSERVICE|RTD|CALL|REGISTER.*|CUBE.*|TODAY|NOW|RAND.*|DDE|EVALUATE)$/;
/** Give a figure over many cells, which tells of none of them by itself. */
const OVER_MANY =
  /^(SUM|SUMIFS?|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|AVERAGE|AVERAGEIFS?|SUMPRODUCT|SUBTOTAL|ROUND|ROUNDUP|ROUNDDOWN)$/;

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

  /** @param names defined names that stay, in lower case. Whether one leads to emptied cells is told by `secretNames`. */
  constructor(
    readonly redaction: Redaction,
    private readonly names: ReadonlySet<string> = new Set(),
    private readonly secretNames: ReadonlySet<string> = new Set(),
  ) {
    const emptied = new Map<string, Area[]>();
    for (const { sheet, area } of redaction.areas) {
      const areas = emptied.get(sheet);
      if (areas) areas.push(area);
      else emptied.set(sheet, [area]);
    }
    this.emptied = emptied;
  }

  /** The areas to be emptied on a sheet. */
  emptiedOn(sheet: string): readonly Area[] {
    return this.emptied.get(sheet) ?? NONE;
  }

  touches(sheet: string, area: Area): boolean {
    return this.emptiedOn(sheet).some((one) => intersects(one, area));
  }

  /**
   * What becomes of a formula on a sheet.
   *
   * @param reach how many rows and columns further it is repeated, for one that several cells share.
   */
  fate(formula: string, sheet: string, reach: Reach = NO_REACH): Fate {
    const parts = formulaParts(formula);
    const touched = parts.references.filter((one) =>
      this.touches(one.sheet ?? sheet, stretched(one.area, reach)),
    );
    const names = parts.names.map((name) => name.toLowerCase());
    const leadsToSecrets =
      touched.length > 0 ||
      names.some((name) => this.secretNames.has(name)) ||
      (parts.structured && this.redaction.areas.length > 0);
    if (leadsToSecrets) {
      const overMany =
        parts.functions.length > 0 &&
        parts.functions.every((name) => OVER_MANY.test(name)) &&
        touched.every(({ area }) => area.bottom > area.top);
      return overMany ? "value" : "nothing";
    }
    return this.isPlain(parts) && names.every((name) => this.names.has(name)) ? "stays" : "value";
  }

  /** Whether what a formula leads to is all in the copy, and it says no secret. */
  private isPlain({ references, functions, texts, structured, opaque }: FormulaParts): boolean {
    return (
      !opaque &&
      !structured &&
      references.every(({ sheet }) => sheet === null || this.redaction.sheets.has(sheet)) &&
      !functions.some((name) => FAR.test(name)) &&
      !texts.some((text) => this.redaction.isSecret(text))
    );
  }
}

export interface Reach {
  readonly rows: number;
  readonly columns: number;
}
const NO_REACH: Reach = { rows: 0, columns: 0 };
const NONE: readonly Area[] = [];

/** Every cell that the reference can mean, whether or not it is fixed by "$". */
function stretched(area: Area, { rows, columns }: Reach): Area {
  return {
    top: Math.min(area.top, area.top + rows),
    bottom: Math.max(area.bottom, area.bottom + rows),
    left: Math.min(area.left, area.left + columns),
    right: Math.max(area.right, area.right + columns),
  };
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
