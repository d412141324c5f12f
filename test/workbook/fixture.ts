import { strToU8, zipSync } from "fflate";
import { type Area, a1, areaName } from "../../src/workbook/cell";
import type { MemoryContent } from "../../src/workbook/memory/workbook";

/** A small workbook of an office's, told once for all adapters. */
export interface Fixture {
  readonly sheets: readonly FixtureSheet[];
  readonly structureLocked?: boolean;
}

export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges?: readonly Area[];
  /** Conditional formats of the office's own. */
  readonly formats?: readonly { readonly areas: string; readonly formula: string }[];
  readonly protected?: boolean;
}

export const ROSTER: Fixture = {
  sheets: [
    {
      name: "Cá nhân",
      rows: [
        ["DANH SÁCH NĂM 2023", null, null],
        ["STT", "Họ và tên", "Mức xếp loại"],
        [1, "Trần Văn Thử", "HTXSNV"],
        [2, "Lê Thị Mẫu", "HTTNV"],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      formats: [
        { areas: "A3:C4", formula: "MOD(ROW(),2)=0" },
        { areas: "C3:C4", formula: 'LEN("khac")>0' },
      ],
    },
    {
      name: "Tập thể",
      rows: [
        ["Đơn vị", "Mức xếp loại"],
        ["Phòng Mẫu", "HTTNV"],
      ],
    },
  ],
};

/** The fixture as a workbook in memory holds it. */
export function memoryContent({ sheets, structureLocked = false }: Fixture): MemoryContent {
  return {
    structureLocked,
    parts: new Map(),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: "visible",
      rows: sheet.rows.map((cells, index) => ({ index, cells, hidden: false })),
      merges: sheet.merges ?? [],
      hiddenColumns: [],
      protected: sheet.protected ?? false,
      own: null,
    })),
    formats: sheets.flatMap(({ name, formats = [] }) =>
      formats.map((format) => ({ sheet: name, ...format })),
    ),
  };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The fixture as a file that Excel would take. */
export function xlsx(fixture: Fixture): Uint8Array {
  return zip(xlsxParts(fixture));
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytes(part)])), {
    mtime: "2023-12-26T00:00:00",
  });
}

/** The parts of that file by name, for tests that change one. */
export function xlsxParts({ sheets, structureLocked }: Fixture): Record<string, string> {
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("xl/workbook.xml", "sheet.main") +
      override("xl/styles.xml", "styles") +
      sheets.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("") +
      "</Types>",
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/>` +
      (structureLocked ? '<workbookProtection lockStructure="1"/>' : "") +
      `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
      `<sheets>${listed.join("")}</sheets><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => relation(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("") +
        relation(sheets.length + 1, "styles", "styles.xml"),
    ),
    "xl/styles.xml":
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>' +
      "</styleSheet>",
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet)])),
  };
}

function worksheet({ rows, merges = [], formats = [], protected: locked }: FixtureSheet): string {
  const cell = (value: string | number | null, at: string) => {
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map((cells, row) => {
    const inside = cells.map((value, column) => cell(value, a1(row, column))).join("");
    return `<row r="${row + 1}">${inside}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${lines.join("")}</sheetData>` +
    (locked ? '<sheetProtection sheet="1"/>' : "") +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>` : "") +
    formats
      .map(
        ({ areas, formula }, at) =>
          `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="0" priority="${at + 1}">` +
          `<formula>${formula.replaceAll("&", "&amp;").replaceAll(">", "&gt;").replaceAll("<", "&lt;")}</formula>` +
          "</cfRule></conditionalFormatting>",
      )
      .join("") +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
