import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { Zip, ZipDeflate } from "fflate";
import { rosterSheet, SharedStrings } from "./roster-rows";
import { SHEET_PART } from "./sheet-entry";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FIXED_PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Cá nhân" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Writes the roster of so many rows to `path`, as a stream, unless it is there already. */
export async function ensureRosterFile(path: string, rows: number, office = 0): Promise<void> {
  if (existsSync(path)) return;
  const unfinished = `${path}.part`;
  const out = createWriteStream(unfinished);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.write(chunk);
  });
  const strings = new SharedStrings();
  for (const [name, xml] of Object.entries(FIXED_PARTS)) addPart(zip, name, [PROLOGUE, xml]);
  addPart(zip, SHEET_PART, rosterSheet(rows, strings, office));
  addPart(zip, "xl/sharedStrings.xml", stringsPart(strings));
  zip.end();
  out.end();
  await once(out, "finish");
  await rename(unfinished, path);
}

function addPart(zip: Zip, name: string, texts: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = "2023-12-20T00:00:00";
  zip.add(part);
  const encoder = new TextEncoder();
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < 1 << 16) continue;
    part.push(encoder.encode(pending));
    pending = "";
  }
  part.push(encoder.encode(pending), true);
}

function* stringsPart(strings: SharedStrings): Generator<string> {
  yield `${PROLOGUE}<sst xmlns="${MAIN}" count="${strings.uses}" uniqueCount="${strings.size}">`;
  for (const text of strings.texts) yield `<si><t>${text}</t></si>`;
  yield "</sst>";
}
