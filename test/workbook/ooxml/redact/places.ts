import { xlsxParts } from "../../fixture";

export type Files = Record<string, string | Uint8Array>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** A list of people whose fourth column, from D3 to D4, is to be emptied. */
export function roster(secret: string): Files {
  return xlsxParts({
    sheets: [
      {
        name: "Cá nhân",
        rows: [
          ["DANH SÁCH NĂM 2023"],
          ["STT", "Họ và tên", "Mức xếp loại", "Số thẻ đảng viên"],
          [1, "Trần Văn Thử", "HTXSNV", secret],
          [2, "Lê Thị Mẫu", "HTTNV", `${secret} x`],
        ],
      },
      { name: "Phụ", rows: [["Ghi chú", "chung"]] },
    ],
  });
}

export const EMPTIED = { sheet: "Cá nhân", area: { top: 2, left: 3, bottom: 3, right: 3 } };

/** A place of a file in which a value may stand, put there. */
export interface Place {
  readonly name: string;
  put(files: Files, secret: string): void;
}

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

function edit(files: Files, part: string, change: (xml: string) => string): void {
  const before = String(files[part]);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  files[part] = after;
}

/** Adds a part that another refers to. @returns the relationship's id */
function hang(
  files: Files,
  from: string,
  part: string,
  type: string,
  content: string | Uint8Array,
  kind: string,
): string {
  files[part] = content;
  edit(files, "[Content_Types].xml", (xml) =>
    xml.replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  );
  const slash = from.lastIndexOf("/") + 1;
  const relations = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  files[relations] ??=
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const id = `rIdH${String(files[relations]).split("<Relationship ").length}`;
  const full = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
  edit(files, relations, (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${full}" Target="/${part}"/></Relationships>`,
    ),
  );
  return id;
}

/** What stands behind the cells, in the order of a worksheet. */
const TAIL = [
  "protectedRanges",
  "autoFilter",
  "customSheetViews",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "drawing",
  "legacyDrawing",
  "tableParts",
];

function addToSheet(files: Files, xml: string): void {
  const name = /^<(\w+)/.exec(xml)?.[1] ?? "";
  const later = TAIL.slice(TAIL.indexOf(name) + 1);
  edit(files, SHEET, (sheet) => {
    const next = later.map((one) => sheet.indexOf(`<${one}`)).filter((at) => at >= 0);
    const at = Math.min(...next, sheet.indexOf("</worksheet>"));
    return sheet.slice(0, at) + xml + sheet.slice(at);
  });
}

function addCell(files: Files, row: number, cell: string): void {
  edit(files, SHEET, (xml) => xml.replace(new RegExp(`(<row r="${row}">.*?)</row>`), `$1${cell}</row>`));
}

function addName(files: Files, name: string): void {
  edit(files, WORKBOOK, (xml) =>
    xml.includes("<definedNames>")
      ? xml.replace("</definedNames>", `${name}</definedNames>`)
      : xml.replace("<calcPr", `<definedNames>${name}</definedNames><calcPr`),
  );
}

const drawing = (inside: string, namespaces = "") =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}"${namespaces}><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

function draw(files: Files, inside: string, namespaces = ""): void {
  const part = "xl/drawings/drawing7.xml";
  const id = hang(
    files,
    SHEET,
    part,
    "application/vnd.openxmlformats-officedocument.drawing+xml",
    drawing(inside, namespaces),
    "drawing",
  );
  addToSheet(files, `<drawing r:id="${id}"/>`);
}

/** A picture on the list of people. */
export function picture(files: Files, bytes: Uint8Array): void {
  draw(
    files,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rIdH1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr/></xdr:pic>',
  );
  hang(files, "xl/drawings/drawing7.xml", "xl/media/anh.png", "image/png", bytes, "image");
}

const shape = (secret: string, { description = "", text = "", link = "" }) =>
  `<xdr:sp macro="Macro${secret}"${link}><xdr:nvSpPr><xdr:cNvPr id="2" name="Hộp ${secret}" descr="${description}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

function chart(files: Files, { series, title = "" }: { series: string; title?: string }): void {
  draw(
    files,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rIdH1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
  const xml = `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:chart>${title}<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  hang(
    files,
    "xl/drawings/drawing7.xml",
    "xl/charts/chart7.xml",
    "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    xml,
    "chart",
  );
}

const bars = (formula: string, cached: string) =>
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${cached}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser>`;

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Where values of a column hide besides its cells; each alone must be found and left behind. */
export const PLACES: readonly Place[] = [
  {
    name: "a note on a cell, and its shape",
    put(files, secret) {
      const xml = `${HEAD}<comments xmlns="${MAIN}"><authors><author>${secret}</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Thẻ ${secret}</t></text></comment></commentList></comments>`;
      hang(files, SHEET, "xl/comments1.xml", `${TYPE}.comments+xml`, xml, "comments");
      const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1"><v:textbox>${secret}</v:textbox></v:shape></xml>`;
      const id = hang(
        files,
        SHEET,
        "xl/drawings/vmlDrawing1.vml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        vml,
        "vmlDrawing",
      );
      addToSheet(files, `<legacyDrawing r:id="${id}"/>`);
    },
  },
  {
    name: "a thread of comments, and those who wrote it",
    put(files, secret) {
      const thread = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}" personId="{2}"><text>${secret}</text></threadedComment></ThreadedComments>`;
      hang(
        files,
        SHEET,
        "xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
        thread,
        `${MICROSOFT}/threadedComment`,
      );
      const people = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="${secret}" id="{2}"/></personList>`;
      hang(
        files,
        WORKBOOK,
        "xl/persons/person.xml",
        "application/vnd.ms-excel.person+xml",
        people,
        `${MICROSOFT}/person`,
      );
    },
  },
  {
    name: "what the file says of itself",
    put(files, secret) {
      const core = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret}</dc:creator></cp:coreProperties>`;
      hang(
        files,
        "",
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        core,
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      );
      const custom = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="${secret}"/></Properties>`;
      hang(
        files,
        "",
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        custom,
        "custom-properties",
      );
    },
  },
  {
    name: "custom XML of somebody's",
    put: (files, secret) =>
      void hang(
        files,
        WORKBOOK,
        "customXml/item9.xml",
        "application/xml",
        `<khac xmlns="urn:khac">${secret}</khac>`,
        "customXml",
      ),
  },
  {
    name: "a copy of another workbook's cells",
    put(files, secret) {
      const xml = `${HEAD}<externalLink xmlns="${MAIN}"><externalBook><sheetNames><sheetName val="${secret}"/></sheetNames></externalBook></externalLink>`;
      hang(
        files,
        WORKBOOK,
        "xl/externalLinks/externalLink1.xml",
        `${TYPE}.externalLink+xml`,
        xml,
        "externalLink",
      );
    },
  },
  {
    name: "a connection",
    put: (files, secret) =>
      void hang(
        files,
        WORKBOOK,
        "xl/connections.xml",
        `${TYPE}.connections+xml`,
        `${HEAD}<connections xmlns="${MAIN}"><connection id="1" name="${secret}" type="1" refreshedVersion="6"/></connections>`,
        "connections",
      ),
  },
  {
    name: "the copy of its source that a pivot table keeps",
    put(files, secret) {
      const cache = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"><cacheFields count="1"><cacheField name="Thẻ"><sharedItems count="1"><s v="${secret}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
      hang(
        files,
        WORKBOOK,
        "xl/pivotCache/pivotCacheDefinition1.xml",
        `${TYPE}.pivotCacheDefinition+xml`,
        cache,
        "pivotCacheDefinition",
      );
      hang(
        files,
        SHEET,
        "xl/pivotTables/pivotTable1.xml",
        `${TYPE}.pivotTable+xml`,
        `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="${secret}"/>`,
        "pivotTable",
      );
    },
  },
  {
    name: "settings of a printer, macros, an embedded file",
    put(files, secret) {
      const bytes = new TextEncoder().encode(`....${secret}....`);
      const id = hang(
        files,
        SHEET,
        "xl/printerSettings/printerSettings1.bin",
        `${TYPE}.printerSettings`,
        bytes,
        "printerSettings",
      );
      addToSheet(files, `<pageSetup orientation="landscape" r:id="${id}"/>`);
      hang(
        files,
        WORKBOOK,
        "xl/vbaProject.bin",
        "application/vnd.ms-office.vbaProject",
        bytes,
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
      );
      hang(
        files,
        SHEET,
        "xl/embeddings/oleObject1.bin",
        "application/vnd.openxmlformats-officedocument.oleObject",
        bytes,
        "oleObject",
      );
    },
  },
  {
    name: "a hidden sheet",
    put(files, secret) {
      const xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${secret}</t></is></c></row></sheetData></worksheet>`;
      const id = hang(files, WORKBOOK, "xl/worksheets/sheet9.xml", `${TYPE}.worksheet+xml`, xml, "worksheet");
      edit(files, WORKBOOK, (one) =>
        one.replace(
          "</sheets>",
          `<sheet name="Nguồn" sheetId="9" state="veryHidden" r:id="${id}"/></sheets>`,
        ),
      );
    },
  },
  {
    name: "a formula that shows the cell, and one that shows that",
    put(files, secret) {
      addCell(
        files,
        3,
        `<c r="F3" t="str"><f>D3</f><v>${secret}</v></c><c r="G3" t="str"><f>"Thẻ "&amp;F3</f><v>Thẻ ${secret}</v></c>`,
      );
    },
  },
  {
    name: "formulas that several cells share",
    put(files, secret) {
      addCell(files, 3, `<c r="F3" t="str"><f t="shared" ref="F3:F4" si="0">D3</f><v>${secret}</v></c>`);
      addCell(files, 4, `<c r="F4" t="str"><f t="shared" si="0"/><v>${secret} x</v></c>`);
    },
  },
  {
    name: "a text inside a formula",
    put: (files, secret) => addCell(files, 3, `<c r="F3"><f>IF(B3="${secret}",1,0)</f><v>0</v></c>`),
  },
  {
    name: "shared strings that a cell showed, with how one is pronounced",
    put(files, secret) {
      const xml = `${HEAD}<sst xmlns="${MAIN}"><si><t>${secret}</t></si><si><t>còn dùng</t><rPh sb="0" eb="1"><t>${secret}</t></rPh></si></sst>`;
      hang(files, WORKBOOK, "xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`, xml, "sharedStrings");
      addCell(files, 3, '<c r="F3" t="s"><v>1</v></c>');
    },
  },
  {
    name: "a list to choose from, its prompt, and a conditional format",
    put(files, secret) {
      addToSheet(
        files,
        `<conditionalFormatting sqref="B3:B4"><cfRule type="containsText" dxfId="0" priority="9" operator="containsText" text="${secret}"><formula>NOT(ISERROR(SEARCH("${secret}",B3)))</formula></cfRule></conditionalFormatting>`,
      );
      addToSheet(
        files,
        `<dataValidations count="2"><dataValidation type="list" sqref="D3:D4"><formula1>"${secret},khác"</formula1></dataValidation><dataValidation type="list" sqref="C3:C4" prompt="như thẻ ${secret}"><formula1>"A,B"</formula1></dataValidation></dataValidations>`,
      );
    },
  },
  {
    name: "the words of a filter, a header, a link",
    put(files, secret) {
      addToSheet(
        files,
        `<autoFilter ref="A2:D4"><filterColumn colId="3"><filters><filter val="${secret}"/></filters></filterColumn></autoFilter>`,
      );
      addToSheet(files, `<headerFooter><oddHeader>&amp;L${secret}</oddHeader></headerFooter>`);
      addToSheet(
        files,
        `<hyperlinks><hyperlink ref="A1" location="'Phụ'!A1" tooltip="${secret}" display="${secret}"/></hyperlinks>`,
      );
    },
  },
  {
    name: "defined names: of a text, of the cells, of what a view was",
    put(files, secret) {
      addName(files, `<definedName name="The">"${secret}"</definedName>`);
      addName(files, `<definedName name="CotThe" comment="${secret}">'Cá nhân'!$D$3:$D$4</definedName>`);
      addName(files, `<definedName name="_${secret.replaceAll(" ", "_")}">'Cá nhân'!$A$1</definedName>`);
      addCell(files, 3, `<c r="F3" t="str"><f>INDEX(CotThe,1)</f><v>${secret}</v></c>`);
    },
  },
  {
    name: "where the file lay, and who may not change it",
    put(files, secret) {
      edit(files, WORKBOOK, (xml) =>
        xml.replace(
          "<workbookPr/>",
          `<fileSharing userName="${secret}"/><workbookPr codeName="${secret}"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\${secret}\\"/></mc:Choice></mc:AlternateContent>`,
        ),
      );
    },
  },
  {
    name: "what newer programs add to a sheet",
    put: (files, secret) =>
      edit(files, SHEET, (xml) =>
        xml.replace(
          "</worksheet>",
          `<extLst><ext uri="{1}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations><x14:dataValidation><x14:formula1>${secret}</x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
        ),
      ),
  },
  {
    name: "a chart's copy of what it shows",
    put: (files, secret) => chart(files, { series: bars("'Cá nhân'!$B$3", secret) }),
  },
  {
    name: "a chart over the cells",
    put: (files, secret) => chart(files, { series: bars("'Cá nhân'!$D$3:$D$4", secret) }),
  },
  {
    name: "a chart's title",
    put: (files, secret) =>
      chart(files, {
        series: bars("'Cá nhân'!$B$3", "x"),
        title: `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Thẻ ${secret}</a:t></a:r></a:p></c:rich></c:tx></c:title>`,
      }),
  },
  {
    name: "a text box",
    put: (files, secret) => draw(files, shape("", { text: `Thẻ ${secret}` })),
  },
  {
    name: "what a person noted of a shape",
    put: (files, secret) => draw(files, shape(secret, { description: `C:\\${secret}.png`, text: "Mẫu" })),
  },
  {
    name: "a text box that shows a cell",
    put: (files, secret) => draw(files, shape("", { text: secret, link: ' textlink="$D$3"' })),
  },
  {
    name: "a table's formulas, its filter and its query",
    put(files, secret) {
      const xml = `${HEAD}<table xmlns="${MAIN}" id="5" name="Bang" displayName="Bang" ref="A2:D4" comment="${secret}" totalsRowShown="0"><autoFilter ref="A2:D4"><filterColumn colId="3"><filters><filter val="${secret}"/></filters></filterColumn></autoFilter><tableColumns count="4"><tableColumn id="1" name="STT"/><tableColumn id="2" name="Họ và tên"/><tableColumn id="3" name="Mức xếp loại"/><tableColumn id="4" name="Số thẻ đảng viên"><calculatedColumnFormula>"${secret}"</calculatedColumnFormula></tableColumn></tableColumns></table>`;
      const id = hang(files, SHEET, "xl/tables/table5.xml", `${TYPE}.table+xml`, xml, "table");
      addToSheet(files, `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`);
      addCell(files, 3, `<c r="F3" t="str"><f>Bang[[#This Row],[Số thẻ đảng viên]]</f><v>${secret}</v></c>`);
    },
  },
  {
    name: "the name of a style, a format of numbers",
    put(files, secret) {
      edit(files, "xl/styles.xml", (xml) =>
        xml
          .replace(
            "<fonts",
            `<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;${secret}&quot;0"/></numFmts><fonts`,
          )
          .replace("</cellStyles>", `<cellStyle name="${secret}" xfId="0"/></cellStyles>`),
      );
    },
  },
  {
    name: "a table whose headings are the first of the people",
    put(files, secret) {
      const columns = ["1", "Trần Văn Thử", "HTXSNV", secret].map(
        (name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`,
      );
      table(files, `ref="A3:D4"`, columns.join(""));
    },
  },
  {
    name: "a table that shows no headings",
    put(files, secret) {
      const columns = ["a", "b", "c", `cột ${secret}`].map(
        (name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`,
      );
      table(files, `ref="A3:D4" headerRowCount="0"`, columns.join(""));
    },
  },
  {
    name: "the cells that a formula fills as an array",
    put(files, secret) {
      addCell(files, 3, `<c r="F3" t="str"><f t="array" ref="F3:F4">D3:D4</f><v>${secret}</v></c>`);
      addCell(files, 4, `<c r="F4" t="inlineStr"><is><t>${secret} x</t></is></c>`);
    },
  },
  {
    name: "the fonts of cells and of single letters in strings",
    put(files, secret) {
      edit(files, "xl/styles.xml", (xml) => xml.replace(/<name val="[^"]*"\/>/, `<name val="${secret}"/>`));
      addCell(
        files,
        3,
        `<c r="F3" t="inlineStr"><is><r><rPr><rFont val="${secret}"/></rPr><t>thường</t></r></is></c>`,
      );
    },
  },
  {
    name: "a word in a setting of the sheet",
    put: (files, secret) => addToSheet(files, `<pageMargins left="1" right="1" note="${secret}"/>`),
  },
];

function table(files: Files, attributes: string, columns: string): void {
  const xml = `${HEAD}<table xmlns="${MAIN}" id="5" name="Bang" displayName="Bang" ${attributes} totalsRowShown="0"><tableColumns count="4">${columns}</tableColumns></table>`;
  const id = hang(files, SHEET, "xl/tables/table5.xml", `${TYPE}.table+xml`, xml, "table");
  addToSheet(files, `<tableParts count="1"><tablePart r:id="${id}"/></tableParts>`);
}
