import { type Area, a1, type CellRef, quotedSheet } from "../../cell";
import { DRAFT_FONT, isDark } from "../../draftLook";
import type { DraftChart, SheetDraft } from "../../port";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../namespaces";
import { attributeText, elementText } from "./escape";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CATEGORY_AXIS = 100001;
const VALUE_AXIS = 100002;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const FONT = `<a:latin typeface="${DRAFT_FONT.name}"/><a:cs typeface="${DRAFT_FONT.name}"/>`;

/** The drawing of a sheet: where each chart lies. Chart `n`, from 0, is referred to by "rId{n + 1}". */
export function drawingXml(charts: readonly DraftChart[], family: 0 | 1): string {
  const anchors = charts.map(
    ({ title, at: { top, left, bottom, right } }, index) =>
      '<xdr:twoCellAnchor editAs="oneCell">' +
      `<xdr:from>${corner(left, top)}</xdr:from><xdr:to>${corner(right + 1, bottom + 1)}</xdr:to>` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${attributeText(title)}"/>` +
      "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART[family]}"><c:chart xmlns:c="${CHART[family]}" ` +
      `xmlns:r="${RELATIONSHIPS[family]}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  );
  return `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING[family]}" xmlns:a="${DRAWING[family]}">${anchors.join("")}</xdr:wsDr>`;
}

function corner(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

/**
 * One chart (ECMA-376 part 1, 21.2): stacked columns or bars, with the values that its cells hold beside the
 * references, so that it is drawn before anything is calculated.
 *
 * @param draft the sheet that it stands on, under the title that it bears in the workbook
 */
export function chartXml(chart: DraftChart, draft: SheetDraft, family: 0 | 1): string {
  const isBars = chart.direction === "bars";
  const series = chart.series.map((one, index) => seriesXml(one, index, chart.categories, draft));
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART[family]}" xmlns:a="${DRAWING[family]}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isBars ? "bar" : "col"}"/><c:grouping val="stacked"/><c:varyColors val="0"/>` +
    `${series.join("")}<c:gapWidth val="40"/><c:overlap val="100"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axes(isBars)}</c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    "</c:chartSpace>"
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1">${FONT}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" sz="${TITLE_SIZE}" b="1">${FONT}</a:rPr><a:t>${elementText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function seriesXml(
  { name, values, color }: DraftChart["series"][number],
  index: number,
  categories: Area,
  draft: SheetDraft,
): string {
  const cell = { top: name.row, left: name.column, bottom: name.row, right: name.column };
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(cell, draft)}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `${labels(color)}<c:cat>${texts(categories, draft)}</c:cat><c:val>${numbers(values, draft)}</c:val></c:ser>`
  );
}

/** How many, inside each part of a stack; nothing where there are none. */
function labels(color: string): string {
  const ink = isDark(color) ? "FFFFFF" : "000000";
  return (
    '<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>${FONT}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/>' +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** Bars are read from the top down, columns from the left to the right; values stand at the bottom or the left. */
function axes(isBars: boolean): string {
  const [categoryAt, valueAt] = isBars ? ["l", "b"] : ["b", "l"];
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBars ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${categoryAt}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${valueAt}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function texts(area: Area, draft: SheetDraft): string {
  const points = valuesIn(area, draft).map(
    (value, index) => `<c:pt idx="${index}"><c:v>${elementText(String(value ?? ""))}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${reference(area, draft)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbers(area: Area, draft: SheetDraft): string {
  const values = valuesIn(area, draft);
  const points = values.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "",
  );
  return (
    `<c:numRef><c:f>${reference(area, draft)}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

/** Row by row. */
function valuesIn({ top, left, bottom, right }: Area, { rows }: SheetDraft) {
  return rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) =>
      Array.from({ length: right - left + 1 }, (_, at) => cells[left + at]?.value ?? null),
    );
}

/** "'Tổng hợp'!$C$5:$C$9", escaped. */
function reference({ top, left, bottom, right }: Area, { title }: SheetDraft): string {
  const fixed = ({ row, column }: Pick<CellRef, "row" | "column">) =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const [first, last] = [fixed({ row: top, column: left }), fixed({ row: bottom, column: right })];
  return elementText(`${quotedSheet(title)}!${first === last ? first : `${first}:${last}`}`);
}
