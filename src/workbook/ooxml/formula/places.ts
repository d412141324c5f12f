import type { Area } from "../../cell";
import { COLUMNS_OF_SHEET, readReference } from "../sheet/references";
import type { Element } from "../tree";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the cells of a sheet stand, asked for in their order: a row or a cell that does not say so follows the last. */
export class Places {
  private row = -1;
  private column = -1;

  beginRow(row: Element): void {
    const told = Number(row.attributes.get("r"));
    this.row = told > 0 ? told - 1 : this.row + 1;
    this.column = -1;
  }

  next(cell: Element): Place {
    const place = placeOf(cell.attributes.get("r"));
    this.column = place === null ? this.column + 1 : place % COLUMNS_OF_SHEET;
    if (place !== null) this.row = Math.floor(place / COLUMNS_OF_SHEET);
    return { row: this.row, column: this.column };
  }
}

export function oneCell({ row, column }: Place): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** `row * COLUMNS_OF_SHEET + column`; null where a reference names no cell. */
export function placeOf(reference: string | undefined): number | null {
  if (reference === undefined || reference.length > LONGEST_REFERENCE) return null;
  const bytes = REFERENCE;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code > 0x7f) return null;
    bytes[at] = code;
  }
  const place = readReference(bytes, 0, reference.length);
  return place < 0 ? null : place;
}

/** "XFD1048576". */
const LONGEST_REFERENCE = 10;
/** One for all: a sheet has millions of references. */
const REFERENCE = new Uint8Array(LONGEST_REFERENCE);
