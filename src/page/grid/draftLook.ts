import type { CellLook, SheetLook } from "../../workbook/look";
import type { DraftStyle, SheetDraft } from "../../workbook/port";

/** How a sheet of ours looks, before it is in any file. */
export function draftLook({ rows, columnWidths, frozenRows }: SheetDraft): SheetLook {
  const looks: CellLook[] = [lookOf({})];
  const numbers = new Map<string, number>();
  const numberOf = (style: DraftStyle | undefined): number => {
    if (style === undefined) return 0;
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    looks.push(lookOf(style));
    numbers.set(key, looks.length - 1);
    return looks.length - 1;
  };
  const styles = new Map<number, Uint16Array>();
  const heights = new Map<number, number>();
  for (const [row, { cells, height }] of rows.entries()) {
    styles.set(
      row,
      Uint16Array.from(cells, (cell) => numberOf(cell?.style)),
    );
    if (height !== undefined) heights.set(row, height);
  }
  return {
    looks,
    defaultWidth: 9,
    columns: columnWidths.map((width, column) => ({ first: column, last: column, width, style: 0 })),
    defaultHeight: 16,
    heights,
    styles,
    frozen: { rows: frozenRows, columns: 0 },
    gridlines: true,
  };
}

function lookOf(style: DraftStyle): CellLook {
  const border = style.border === true ? { color: null } : null;
  return {
    font: "Times New Roman",
    size: style.size ?? 12,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strike: false,
    color: style.color ?? null,
    fill: style.fill ?? null,
    horizontal: style.horizontal === "fill" ? "left" : (style.horizontal ?? null),
    vertical: style.vertical ?? "bottom",
    wrap: style.wrap ?? false,
    turned: null,
    indent: 0,
    border: { top: border, right: border, bottom: border, left: border },
    format: style.numberFormat ?? "General",
  };
}
