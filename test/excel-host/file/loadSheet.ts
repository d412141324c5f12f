import {
  attributes,
  child,
  children,
  type ElementSpan,
  type Outline,
  outlineOf,
  topChild,
} from "../../../src/workbook/ooxml/write/elements";
import { plainText } from "../../../src/workbook/ooxml/write/escape";
import { readXml } from "../../../src/workbook/ooxml/xml";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { areaOf } from "../model/areas";
import { type ConditionalFormat, newId, newSheet, type Scalar, type Sheet } from "../model/book";
import { cellAt, lineOf, putCell } from "../model/cells";
import type { CellFormat } from "../model/format";

/** What of a worksheet our own reader does not tell, for the port has no need of it. */
interface Source {
  readonly xml: string;
  readonly part: string;
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

const DAYS_TO_1904 = 1_462;

/** A worksheet of a file: its values by our own reader, the rest from its XML. */
export function loadSheet(read: SheetSnapshot, source: Source): Sheet {
  const { formats, xml, part } = source;
  const sheet = newSheet(read.name, formats[0]);
  sheet.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[
    read.visibility
  ];
  sheet.merges = [...read.merges];
  loadGrid(sheet, xml, part, formats);
  for (const { index, cells } of read.rows) {
    for (const [column, value] of cells.entries()) {
      if (value === null) continue;
      const cell = cellAt(sheet, index, column) ?? { value: "", formula: null, format: sheet.format };
      putCell(sheet, index, column, { ...cell, value: scalar(value, source.date1904) });
    }
  }
  loadRest(sheet, outlineOf(xml));
  return sheet;
}

function scalar(value: NonNullable<CellValue>, date1904: boolean): Scalar {
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error === "UNCALCULATED" ? 0 : value;
  return value.serial - (date1904 ? DAYS_TO_1904 : 0);
}

/** Formats and formulas of cells, sizes of rows and columns. A formula that is shared is told as its first cell's. */
function loadGrid(sheet: Sheet, xml: string, part: string, formats: readonly CellFormat[]): void {
  const formatOf = (index: string | undefined) => formats[Number(index ?? 0)] ?? sheet.format;
  const shared = new Map<string, string>();
  let place = { row: 0, column: 0 };
  let formula: { text: string; shared: string | undefined } | null = null;
  readXml(xml, part, {
    open(tag) {
      if (tag.name === "col" && tag.depth === 2) {
        for (let at = Number(tag.attribute("min")) - 1; at < Number(tag.attribute("max")); at += 1) {
          const line = lineOf(sheet.columns, at);
          const width = tag.attribute("width");
          line.size = width === undefined ? null : pointsOfWidth(Number(width));
          line.hidden = isOn(tag.attribute("hidden"));
          line.format = tag.attribute("style") === undefined ? null : formatOf(tag.attribute("style"));
        }
      } else if (tag.name === "row" && tag.depth === 2) {
        place = { row: Number(tag.attribute("r") ?? place.row + 2) - 1, column: -1 };
        const [height, style] = [tag.attribute("ht"), tag.attribute("s")];
        if (height === undefined && style === undefined && !isOn(tag.attribute("hidden"))) return;
        const line = lineOf(sheet.rows, place.row);
        line.size = height === undefined ? null : Number(height);
        line.hidden = isOn(tag.attribute("hidden"));
        line.format = isOn(tag.attribute("customFormat")) ? formatOf(style) : null;
      } else if (tag.name === "c" && tag.depth === 3) {
        const address = tag.attribute("r");
        const { top, left } = address ? areaOf(address) : { top: place.row, left: place.column + 1 };
        place = { row: top, column: left };
        putCell(sheet, top, left, { value: "", formula: null, format: formatOf(tag.attribute("s")) });
      } else if (tag.name === "f" && tag.depth === 4) {
        formula = { text: "", shared: tag.attribute("t") === "shared" ? tag.attribute("si") : undefined };
      }
    },
    text(text) {
      if (formula) formula.text += text;
    },
    close(tag) {
      if (tag.name !== "f" || !formula) return;
      const text = formula.text || (formula.shared && shared.get(formula.shared)) || "";
      if (formula.shared && formula.text) shared.set(formula.shared, formula.text);
      const cell = cellAt(sheet, place.row, place.column);
      if (cell && text !== "") putCell(sheet, place.row, place.column, { ...cell, formula: `=${text}` });
      formula = null;
    },
  });
}

/** A column of so many characters of the default font, in points: ECMA-376 part 1, 18.3.1.13, with digits 7 pixels wide. */
function pointsOfWidth(width: number): number {
  return Math.round(width * 7) * 0.75;
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function loadRest(sheet: Sheet, outline: Outline): void {
  const { text } = outline;
  const get = (element: ElementSpan, name: string) => {
    const raw = attributes(text, element).get(name)?.raw;
    return raw === undefined ? undefined : plainText(raw);
  };
  sheet.conditionalFormats = outline.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((block) =>
      children(text, block).map((rule) => ({
        priority: Number(get(rule, "priority")),
        format: conditionalFormat(text, rule, get(block, "sqref") ?? "", get(rule, "type") ?? ""),
      })),
    )
    .sort((a, b) => a.priority - b.priority)
    .map(({ format }) => format);
  const protection = topChild(outline, "sheetProtection");
  if (protection && isOn(get(protection, "sheet"))) {
    sheet.protection = Object.fromEntries(
      Object.entries(ALLOWANCES).map(([option, name]) => [option, get(protection, name) === "0"]),
    );
  }
  const filter = topChild(outline, "autoFilter");
  if (filter) sheet.filter = areaOf(get(filter, "ref") ?? "A1");
  const views = topChild(outline, "sheetViews");
  const view = views && child(text, views, "sheetView");
  if (!view) return;
  sheet.showGridlines = get(view, "showGridLines") !== "0";
  const pane = child(text, view, "pane");
  const rows = Number((pane && get(pane, "ySplit")) ?? 0);
  if (pane && get(pane, "state") === "frozen" && rows > 0) {
    sheet.frozen = { top: 0, left: 0, bottom: rows - 1, right: 16_383 };
  }
}

/** Options of the API by what forbids them in the file. */
const ALLOWANCES: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertHyperlinks: "insertHyperlinks",
};

const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
};

function conditionalFormat(text: string, rule: ElementSpan, sqref: string, type: string): ConditionalFormat {
  const formula = child(text, rule, "formula");
  return {
    id: newId(),
    type: KINDS[type] ?? "PresetCriteria",
    areas: sqref.split(/\s+/).filter(Boolean).map(areaOf),
    stopIfTrue: isOn(attributes(text, rule).get("stopIfTrue")?.raw),
    formula: formula ? `=${plainText(text.slice(formula.openEnd, formula.closeStart))}` : "",
    shown: {
      fill: "",
      color: "",
      bold: null,
      italic: null,
      underline: null,
      strikethrough: null,
      numberFormat: null,
      borders: new Map(),
    },
    source: text.slice(rule.start, rule.end),
  };
}
