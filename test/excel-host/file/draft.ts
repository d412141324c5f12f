import type { Area } from "../../../src/workbook/cell";
import type { DraftCell, DraftChart, DraftRow, DraftStyle, SheetDraft } from "../../../src/workbook/port";
import { NotBuilt } from "../batch/failures";
import { areaOf, splitAddress } from "../model/areas";
import type { Cell, Chart, Hyperlink, Sheet } from "../model/book";
import type { CellFormat } from "../model/format";

/** Points of one character of the default font, 7 pixels wide. */
const POINTS = 5.25;
/** Of drafts, where nothing else is told: points and the font's colour. */
const PLAIN_SIZE = 12;

/**
 * A sheet of ours, read back from what stands in Excel as the draft that it was written from. Comparing the two says
 * whether Excel was given all of it.
 */
export function draftOf(sheet: Sheet, id: string): SheetDraft {
  const { page } = sheet;
  const last = Math.max(
    -1,
    ...[...sheet.cells].filter(([, line]) => line.size > 0).map(([row]) => row),
    ...sized(sheet),
  );
  const rows = Array.from({ length: last + 1 }, (_, row) => rowOf(sheet, row));
  const lines = page.headersFooters;
  const footer = [
    ["L", lines.get("LeftFooter")],
    ["C", lines.get("CenterFooter")],
    ["R", lines.get("RightFooter")],
  ].flatMap(([letter, text]) => (text ? [`&${letter}${text}`] : []));
  const charts = sheet.charts.map(chartOf);
  return {
    id,
    title: sheet.name,
    columnWidths: widths(sheet),
    rows,
    merges: sheet.merges,
    frozenRows: sheet.frozen ? sheet.frozen.bottom + 1 : 0,
    ...(charts.length > 0 ? { charts } : {}),
    print: {
      landscape: page.orientation === "Landscape",
      ...(page.rowBreaks.size > 0 ? { pageStarts: [...page.rowBreaks].sort((a, b) => a - b) } : {}),
      ...(page.titleRows ? { repeatRows: [page.titleRows.top, page.titleRows.bottom] as const } : {}),
      ...(footer.length > 0 ? { footer: footer.join("") } : {}),
    },
  };
}

function sized(sheet: Sheet): number[] {
  return [...sheet.rows].filter(([, { size }]) => size !== null).map(([row]) => row);
}

function widths({ columns }: Sheet): number[] {
  const known = [...columns].filter(([, { size }]) => size !== null);
  const count = known.reduce((most, [column]) => Math.max(most, column + 1), 0);
  return Array.from({ length: count }, (_, column) => (columns.get(column)?.size ?? 0) / POINTS);
}

function rowOf(sheet: Sheet, row: number): DraftRow {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  const width = [...line.keys()].reduce((most, column) => Math.max(most, column + 1), 0);
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = line.get(column);
    return cell ? cellOf(cell) : null;
  });
  const height = sheet.rows.get(row)?.size;
  return { ...(height ? { height } : {}), cells };
}

function cellOf({ value, formula, format, link }: Cell): DraftCell {
  if (typeof value === "object" || typeof value === "boolean")
    throw new NotBuilt("a draft with such a value");
  const isDate = typeof value === "number" && /[dy]/i.test(format.numberFormat);
  const style = styleOf(format);
  return {
    value: value === "" ? null : isDate ? { serial: value } : value,
    ...(formula === null ? {} : { formula: formula.slice(1) }),
    ...(Object.keys(style).length > 0 ? { style } : {}),
    ...(link ? { link: target(link) } : {}),
  };
}

function styleOf(format: CellFormat): DraftStyle {
  const { font, fill, borders } = format;
  const bordered = borders.EdgeTop.style !== "None" && borders.EdgeLeft.style !== "None";
  const color = font.color.slice(1);
  const horizontal = ({ Left: "left", Center: "center", Right: "right" } as const)[
    format.horizontalAlignment as "Left"
  ];
  const vertical = ({ Top: "top", Center: "center" } as const)[format.verticalAlignment as "Top"];
  const isPlainFormat = format.numberFormat === "General" || format.numberFormat === "@";
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline === "Single" ? { underline: true } : {}),
    ...(font.size === PLAIN_SIZE ? {} : { size: font.size }),
    ...(color === "000000" ? {} : { color }),
    ...(fill === "" ? {} : { fill: fill.slice(1) }),
    ...(bordered ? { border: true } : {}),
    ...(format.wrapText ? { wrap: true } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(isPlainFormat ? {} : { numberFormat: format.numberFormat }),
  };
}

function target({ documentReference = "" }: Hyperlink): NonNullable<DraftCell["link"]> {
  const { sheet, address } = splitAddress(documentReference);
  const { top: row, left: column } = areaOf(address);
  return sheet === null ? { row, column } : { sheet, row, column };
}

function chartOf({ type, title, series, at }: Chart): DraftChart {
  const area = (address: string): Area => areaOf(splitAddress(address).address);
  const from = area(at.from);
  const to = area(at.to ?? at.from);
  return {
    title: title.text,
    direction: type.startsWith("Bar") ? "bars" : "columns",
    categories: area(series[0]?.categories ?? ""),
    series: series.map(({ values, color }) => {
      const numbers = area(values);
      // The name stands above the figures of a column: what a chart in Excel keeps of it is its text.
      return { name: { row: numbers.top - 1, column: numbers.left }, values: numbers, color: color.slice(1) };
    }),
    at: { top: from.top, left: from.left, bottom: to.bottom, right: to.right },
  };
}
