import { columnName, quotedSheet } from "../cell";
import { DATE_FORMAT, DRAFT_FONT } from "../draftLook";
import { ownSheetName } from "../ownSheets";
import type { DraftCell, DraftRow, DraftStyle, LongDraft } from "../port";
import type { Codec } from "./codec/codec";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { packedText } from "./packedText";
import { type OoxmlWorkbook, openWorkbook } from "./workbook";
import { draftSheet, FORMULA_LIKE } from "./write/draftSheet";
import { attributeText, cellText, elementText } from "./write/escape";
import { openStylesheet, type Stylesheet } from "./write/stylesheet";
import { writeZip } from "./zip/writeZip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const [MAIN] = SPREADSHEET;
const [RELATIONS] = RELATIONSHIPS;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const NO_STYLE: DraftStyle = {};
/**
 * That of the drafts, in the usual size: columns are counted in its digits, and where a program has not got the font it
 * makes them wider, prints smaller, and ends pages elsewhere. Times New Roman, or its likeness, is everywhere.
 */
const DEFAULT_FONT = `<fonts count="1"><font><sz val="11"/><name val="${DRAFT_FONT.name}"/><family val="1"/></font></fonts>`;

/**
 * A new workbook of these sheets, which are ours and keep their ids. Long lists may stand in it: cells are written
 * piece by piece, and each text once.
 *
 * Rows of these sheets have neither jumps nor formulas nor heights of their own; sheets that need them are applied.
 *
 * @param sheets at least one, their titles sound and all different; each has a width for every column
 */
export function newWorkbook(sheets: readonly LongDraft[], codec: Codec): OoxmlWorkbook {
  const stylesheet = openStylesheet(`${HEAD}<styleSheet xmlns="${MAIN}">${DEFAULT_FONT}</styleSheet>`);
  const texts = new SharedTexts();
  const packed = (text: Iterable<string>) => packedText(text, codec);
  const worksheets = sheets.map((draft) => packed(worksheet(draft, stylesheet, texts)));
  const parts = new Map([
    ["[Content_Types].xml", packed([contentTypes(sheets.length)])],
    ["_rels/.rels", packed([relations([["officeDocument", "xl/workbook.xml"]])])],
    ["xl/workbook.xml", packed([workbook(sheets)])],
    ["xl/_rels/workbook.xml.rels", packed([relations(workbookRelations(sheets.length))])],
    ["xl/styles.xml", packed([stylesheet.text()])],
    ["xl/sharedStrings.xml", packed(texts.part())],
    ...worksheets.map((sheet, index) => [sheetPart(index), sheet] as const),
  ]);
  const nothing = new Uint8Array(0);
  const directory = { entries: [], prefixLength: 0, comment: nothing };
  return openWorkbook(writeZip(nothing, directory, new Map(), parts), { codec });
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ["xl/sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, index) => [sheetPart(index), "worksheet"]),
  ];
  const each = parts.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${HEAD}<Types xmlns="${CONTENT_TYPES}">${defaults}${each.join("")}</Types>`;
}

function workbookRelations(sheets: number): [kind: string, target: string][] {
  return [
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      "worksheet",
      `worksheets/sheet${index + 1}.xml`,
    ]),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ];
}

function relations(each: readonly (readonly [kind: string, target: string])[]): string {
  const written = each.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${written.join("")}</Relationships>`;
}

function workbook(sheets: readonly LongDraft[]): string {
  const listed = sheets.map(
    ({ title }, index) =>
      `<sheet name="${attributeText(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ id, title, print }, index) => {
    const sheet = elementText(quotedSheet(title));
    const own = `<definedName name="${ownSheetName(id)}" hidden="1">${sheet}!$A$1</definedName>`;
    if (!print.repeatRows) return [own];
    const [first, last] = print.repeatRows;
    const titles = `${sheet}!$${first + 1}:$${last + 1}`;
    return [own, `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles}</definedName>`];
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join("")}</sheets><definedNames>${names.join("")}</definedNames></workbook>`;
}

function* worksheet(draft: LongDraft, stylesheet: Stylesheet, texts: SharedTexts): Generator<string> {
  const width = Math.max(1, draft.columnWidths.length);
  const blank = { cells: Array<null>(width).fill(null) };
  const rows = Array<DraftRow>(draft.rows.length).fill(blank);
  const { head, tail } = draftSheet({ ...draft, rows }, { namespace: MAIN, stylesheet, date1904: false });
  yield head;
  const columns = Array.from({ length: width }, (_, index) => columnName(index));
  const styles = new CellStyles(stylesheet);
  let row = 0;
  for (const { cells } of draft.rows) {
    row += 1;
    let written = "";
    for (const [index, content] of cells.entries()) {
      if (content) written += cell(content, `${columns[index]}${row}`, styles, texts);
    }
    if (written !== "") yield `<row r="${row}">${written}</row>`;
  }
  yield tail;
}

function cell({ value, style = NO_STYLE }: DraftCell, at: string, styles: CellStyles, texts: SharedTexts) {
  const start = `<c r="${at}" s="${styles.numberOf(value, style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${texts.numberOf(value)}</v></c>`;
  return `${start}><v>${typeof value === "number" ? value : value.serial}</v></c>`;
}

/** The numbers of cell formats: of a style as it is, with a date's format, and of a text that begins like a formula. */
class CellStyles {
  private readonly dated = new Map<DraftStyle, DraftStyle>();

  constructor(private readonly stylesheet: Stylesheet) {}

  numberOf(value: DraftCell["value"], style: DraftStyle): number {
    if (typeof value === "string") return this.stylesheet.cell(style, FORMULA_LIKE.test(value));
    const isDate = typeof value === "object" && value !== null;
    return this.stylesheet.cell(isDate && !style.numberFormat ? this.ofDate(style) : style, false);
  }

  private ofDate(style: DraftStyle): DraftStyle {
    const known = this.dated.get(style);
    if (known) return known;
    const dated = { ...style, numberFormat: DATE_FORMAT };
    this.dated.set(style, dated);
    return dated;
  }
}

/** The texts of a workbook, each written once. */
class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  numberOf(text: string): number {
    this.used += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  *part(): Generator<string> {
    yield `${HEAD}<sst xmlns="${MAIN}" count="${this.used}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si><t xml:space="preserve">${cellText(text)}</t></si>`;
    yield "</sst>";
  }
}
