import { type Area, a1, areaName, type CellRef, quotedSheet } from "../../cell";
import { DAYS_TO_1904 } from "../../dateKind";
import { DATE_FORMAT, DRAFT_CHARACTER, DRAFT_MARGINS, MOST_LINKS } from "../../draftLook";
import type { DateSerial, DraftCell, DraftStyle, SheetDraft } from "../../port";
import { RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { attributeText, cellText, elementText } from "./escape";
import type { Stylesheet } from "./stylesheet";

/** What a sheet's XML depends on besides its draft. */
export interface SheetSetting {
  /** Of the main namespace: workbooks come in the transitional and in the Strict one. */
  readonly namespace: string;
  readonly stylesheet: Pick<Stylesheet, "cell" | "digitWidth">;
  /** Whether dates count from 1904 here. */
  readonly date1904: boolean;
}

/** ECMA-376 part 1, 18.3.1.63: A4, 210 × 297 mm. */
const A4 = 9;
const MARGINS = Object.entries(DRAFT_MARGINS)
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(" ");
/** Of a row that no one measured, in points: what one line of Times New Roman 12 takes. */
const LINE_HEIGHT = 15.75;
const NO_STYLE: DraftStyle = {};
/** Begins as a formula would: such a text is marked as typed with an apostrophe. */
export const FORMULA_LIKE = /^[=+\-@\t\r\n']/;

/** The XML of a worksheet part: a list may be longer than a string can be. */
export interface SheetXml {
  /** Up to the rows. */
  readonly head: string;
  /** Row by row, anew at every call. */
  rows(): Iterable<string>;
  readonly tail: string;
}

export function* piecesOf({ head, rows, tail }: SheetXml): Generator<string> {
  yield head;
  yield* rows();
  yield tail;
}

/** The XML of a worksheet part, its children in the order of 18.3.1.99. */
export function draftSheet(draft: SheetDraft, setting: SheetSetting): SheetXml {
  const head = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${setting.namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${areaName(usedArea(draft))}"/>`,
    views(draft),
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    columns(draft.columnWidths, setting.stylesheet.digitWidth()),
    "<sheetData>",
  ];
  const tail = [
    "</sheetData>",
    merges(draft.merges),
    links(draft),
    `<pageMargins ${MARGINS}/>`,
    `<pageSetup paperSize="${A4}" orientation="${draft.print.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    footer(draft.print.footer),
    rowBreaks(draft.print.pageStarts ?? []),
    drawing(draft, setting),
    "</worksheet>",
  ];
  return { head: head.join(""), rows: () => rows(draft, setting), tail: tail.join("") };
}

function usedArea(draft: SheetDraft): Area {
  const width = draft.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  return { top: 0, left: 0, bottom: Math.max(0, draft.rows.length - 1), right: width - 1 };
}

/** Cells have borders of their own where they need any, so the grid is left out; the head stays in view. */
function views({ frozenRows }: SheetDraft): string {
  if (frozenRows === 0) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const first = a1(frozenRows, 0);
  return (
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** @param digit of the workbook's default font, in pixels. */
function columns(widths: readonly number[], digit: number): string {
  if (widths.length === 0) return "";
  const each = widths.map((width, at) => {
    const inFile = Math.round((width * DRAFT_CHARACTER * 100) / digit) / 100;
    return `<col min="${at + 1}" max="${at + 1}" width="${inFile}" customWidth="1"/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

function* rows(draft: SheetDraft, setting: SheetSetting): Generator<string> {
  for (const [row, { height, cells }] of draft.rows.entries()) {
    const inside = cells
      .map((content, column) => (content ? cell(content, a1(row, column), setting) : ""))
      .join("");
    const fixed = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    if (inside !== "" || fixed !== "") yield `<row r="${row + 1}"${fixed}>${inside}</row>`;
  }
}

/** Texts stand inside the cell: the workbook's shared strings stay untouched. */
function cell(
  { value, formula, style = NO_STYLE }: DraftCell,
  at: string,
  { stylesheet, date1904 }: SheetSetting,
): string {
  const isDate = typeof value === "object" && value !== null;
  const asText = formula === undefined && typeof value === "string" && FORMULA_LIKE.test(value);
  const full: DraftStyle =
    isDate && style.numberFormat === undefined ? { ...style, numberFormat: DATE_FORMAT } : style;
  const start = `<c r="${at}" s="${stylesheet.cell(full, asText)}"`;
  const calculated = formula === undefined ? "" : `<f>${elementText(formula)}</f>`;
  if (value === null) return calculated === "" ? `${start}/>` : `${start}>${calculated}</c>`;
  if (typeof value !== "string") return `${start}>${calculated}<v>${number(value, date1904)}</v></c>`;
  const text = cellText(value);
  if (calculated !== "") return `${start} t="str">${calculated}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function number(value: number | DateSerial, date1904: boolean): string {
  const counted = typeof value === "number" ? value : value.serial - (date1904 ? DAYS_TO_1904 : 0);
  if (!Number.isFinite(counted)) throw new RangeError("a cell of a draft holds a number that is none");
  return String(counted);
}

/** Excel asks for repair where a merge is of one cell. */
function merges(areas: readonly Area[]): string {
  const names = areas.map(areaName).filter((name) => name.includes(":"));
  if (names.length === 0) return "";
  const each = names.map((name) => `<mergeCell ref="${name}"/>`);
  return `<mergeCells count="${names.length}">${each.join("")}</mergeCells>`;
}

function links(draft: SheetDraft): string {
  const each = draft.rows.flatMap(({ cells }, row) =>
    cells.flatMap((content, column) =>
      content?.link ? [link(a1(row, column), { sheet: draft.title, ...content.link })] : [],
    ),
  );
  return each.length === 0 ? "" : `<hyperlinks>${each.slice(0, MOST_LINKS).join("")}</hyperlinks>`;
}

function link(from: string, to: CellRef): string {
  return `<hyperlink ref="${from}" location="${attributeText(`${quotedSheet(to.sheet)}!${a1(to.row, to.column)}`)}"/>`;
}

function footer(code: string | undefined): string {
  return code === undefined ? "" : `<headerFooter><oddFooter>${elementText(code)}</oddFooter></headerFooter>`;
}

/** A break stands below a row, which the format counts from 1: so its id is that of the row below, counted from 0. */
function rowBreaks(pageStarts: readonly number[]): string {
  if (pageStarts.length === 0) return "";
  const each = pageStarts.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  const count = pageStarts.length;
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${each.join("")}</rowBreaks>`;
}

/** By which a sheet of ours refers to its drawing: it refers to nothing else. */
const DRAWING_ID = "rId1";

function drawing({ charts = [] }: SheetDraft, { namespace }: SheetSetting): string {
  const relations = RELATIONSHIPS[namespace === SPREADSHEET[1] ? 1 : 0];
  return charts.length === 0 ? "" : `<drawing xmlns:r="${relations}" r:id="${DRAWING_ID}"/>`;
}
