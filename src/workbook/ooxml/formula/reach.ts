import type { Area } from "../../cell";
import type { FormulaParts } from "./formulaParts";

/** How many rows and columns further than is written. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Every cell that the reference can mean, whether or not it is fixed by "$". */
export function stretched(area: Area, { rows, columns }: Reach): Area {
  return {
    top: Math.min(area.top, area.top + rows),
    bottom: Math.max(area.bottom, area.bottom + rows),
    left: Math.min(area.left, area.left + columns),
    right: Math.max(area.right, area.right + columns),
  };
}

export const NO_REACH: Reach = { rows: 0, columns: 0 };

/** Take their second range to be as large as the first, however much of it is written. */
const GROWING = /^(SUMIF|AVERAGEIF)$/;

/**
 * How far beyond what is written the references of a formula may lead.
 *
 * @param repeated how much further the formula is repeated, where several cells share it.
 */
export function reachOf({ references, functions }: FormulaParts, repeated: Reach): Reach {
  if (!functions.some((name) => GROWING.test(name))) return repeated;
  const grown = references.map(({ area }) => sizeOf(area));
  return {
    rows: repeated.rows + Math.max(0, ...grown.map(({ rows }) => rows)),
    columns: repeated.columns + Math.max(0, ...grown.map(({ columns }) => columns)),
  };
}

/** How far an area goes from its first cell. */
export function sizeOf({ top, left, bottom, right }: Area): Reach {
  return { rows: bottom - top, columns: right - left };
}
