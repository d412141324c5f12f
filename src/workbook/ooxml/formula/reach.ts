import type { Area } from "../../cell";

/** How many rows and columns further a formula is repeated that several cells share. */
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
