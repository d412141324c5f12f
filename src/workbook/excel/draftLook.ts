import { joinAreas } from "../areas";
import type { Area } from "../cell";
import { DATE_FORMAT, DRAFT_CHARACTER, DRAFT_FONT } from "../draftLook";
import type { DraftCell, DraftStyle, SheetDraft } from "../port";
import { addressLists, rowLists } from "./places";
import { type Step, step } from "./steps";

/** Excel counts the widths of columns in points here. */
const POINTS_OF_CHARACTER = (DRAFT_CHARACTER * 72) / 96;
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right", fill: "Fill" } as const;
const HEIGHTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How the cells of a draft look: one request a style and not one a cell. `key` as in `markSteps`. */
export function lookSteps(key: string, draft: SheetDraft, area: Area): Step[] {
  const cells = cellsOf(draft);
  return [
    baseStep(key, area),
    ...widthSteps(key, draft.columnWidths),
    ...grouped(cells, ({ content }) => styleKey(content.style)).flatMap(({ cells: some, first }) =>
      first.style === undefined ? [] : styleSteps(key, first.style, joinAreas(some)),
    ),
    ...borderSteps(key, joinAreas(cells.filter(({ content }) => content.style?.border))),
    ...grouped(cells, ({ content }) => formatOf(content)).flatMap(({ cells: some, name }) =>
      name === "" ? [] : formatSteps(key, name, joinAreas(some)),
    ),
    ...heightSteps(key, draft),
  ];
}

interface FilledPlace extends Place {
  readonly content: DraftCell;
}

function cellsOf({ rows }: SheetDraft): FilledPlace[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((content, column) => (content ? [{ row, column, content }] : [])),
  );
}

function grouped(cells: readonly FilledPlace[], nameOf: (cell: FilledPlace) => string) {
  const groups = new Map<string, FilledPlace[]>();
  for (const cell of cells) {
    const name = nameOf(cell);
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  return [...groups].map(([name, some]) => ({ name, cells: some, first: (some[0] as FilledPlace).content }));
}

/** A draft has thousands of cells and a dozen styles. */
const KEYS = new WeakMap<DraftStyle, string>();

function styleKey(style: DraftStyle | undefined): string {
  if (style === undefined) return "";
  let key = KEYS.get(style);
  if (key === undefined) {
    const { border, numberFormat, ...look } = style;
    key = JSON.stringify(Object.entries(look).sort());
    KEYS.set(style, key);
  }
  return key;
}

/** What every cell has that is not told otherwise; it also undoes the look that Excel gives to links. */
function baseStep(key: string, { top, left, bottom, right }: Area): Step {
  return step(9, null, ({ workbook }) => {
    const cells = workbook.worksheets.getItem(key);
    const { format } = cells.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    format.font.name = DRAFT_FONT.name;
    format.font.size = DRAFT_FONT.size;
    format.font.color = "#000000";
    format.font.underline = "None";
  });
}

function styleSteps(key: string, style: DraftStyle, areas: readonly Area[]): Step[] {
  const { bold, italic, underline, size, color, fill, wrap, horizontal, vertical } = style;
  return addressLists(areas).map((addresses) =>
    step(14, addresses, ({ workbook }) => {
      const { format } = workbook.worksheets.getItem(key).getRanges(addresses);
      if (bold) format.font.bold = true;
      if (italic) format.font.italic = true;
      if (underline) format.font.underline = "Single";
      if (size !== undefined) format.font.size = size;
      if (color !== undefined) format.font.color = `#${color}`;
      if (fill !== undefined) format.fill.color = `#${fill}`;
      if (wrap) format.wrapText = true;
      if (horizontal) format.horizontalAlignment = ALIGNMENTS[horizontal];
      if (vertical) format.verticalAlignment = HEIGHTS[vertical];
    }),
  );
}

const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Thin lines on every side of every cell. Excel knows lines inside an area only where it has more than one cell there. */
function borderSteps(key: string, areas: readonly Area[]): Step[] {
  const isTall = ({ top, bottom }: Area) => bottom > top;
  const isWide = ({ left, right }: Area) => right > left;
  return [
    ...lineSteps(key, OUTER, areas),
    ...lineSteps(key, ["InsideHorizontal"], areas.filter(isTall)),
    ...lineSteps(key, ["InsideVertical"], areas.filter(isWide)),
  ];
}

function lineSteps(
  key: string,
  sides: readonly ((typeof OUTER)[number] | "InsideHorizontal" | "InsideVertical")[],
  areas: readonly Area[],
): Step[] {
  return addressLists(areas).map((addresses) =>
    step(3 + 3 * sides.length, addresses, ({ workbook }) => {
      const { borders } = workbook.worksheets.getItem(key).getRanges(addresses).format;
      for (const side of sides) {
        const line = borders.getItem(side);
        line.style = "Continuous";
        line.weight = "Thin";
        line.color = "#000000";
      }
    }),
  );
}

function formatOf({ value, style }: DraftCell): string {
  const isDate = typeof value === "object" && value !== null;
  return style?.numberFormat ?? (isDate ? DATE_FORMAT : "");
}

/** Number formats belong to ranges, not to range areas. */
function formatSteps(key: string, format: string, areas: readonly Area[]): Step[] {
  return areas.map(({ top, left, bottom, right }) => {
    const line = Array<string>(right - left + 1).fill(format);
    const formats = Array<string[]>(bottom - top + 1).fill(line);
    return step(5, formats, ({ workbook }) => {
      workbook.worksheets
        .getItem(key)
        .getRangeByIndexes(top, left, formats.length, line.length).numberFormat = formats;
    });
  });
}

function widthSteps(key: string, widths: readonly number[]): Step[] {
  return widths.map((width, column) =>
    step(5, null, ({ workbook }) => {
      const cells = workbook.worksheets.getItem(key).getRangeByIndexes(0, column, 1, 1);
      cells.format.columnWidth = width * POINTS_OF_CHARACTER;
    }),
  );
}

function heightSteps(key: string, { rows }: SheetDraft): Step[] {
  const byHeight = new Map<number, number[]>();
  for (const [row, { height }] of rows.entries()) {
    if (height !== undefined) byHeight.set(height, [...(byHeight.get(height) ?? []), row]);
  }
  return [...byHeight].flatMap(([height, some]) =>
    rowLists(some).map((addresses) =>
      step(5, addresses, ({ workbook }) => {
        workbook.worksheets.getItem(key).getRanges(addresses).format.rowHeight = height;
      }),
    ),
  );
}
