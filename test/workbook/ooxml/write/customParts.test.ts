import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { WorkbookError } from "../../../../src/workbook/errors";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import { ROSTER, xlsx, xlsxParts, zip } from "../../fixture";
import { packageFaults } from "./packageFaults";

const NAMESPACE = "urn:xep-loai:thu:1";
const XML = `<ghi xmlns="${NAMESPACE}">một</ghi>`;
const PUT = { marks: [], sheets: [], parts: [{ namespace: NAMESPACE, xml: XML }] };
const TAKE = { marks: [], sheets: [], parts: [{ namespace: NAMESPACE, xml: null }] };

async function withPart(bytes: Uint8Array, edits: typeof PUT | typeof TAKE = PUT): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, { codec: nodeCodec });
  await workbook.apply(edits);
  return workbook.bytes();
}

const partOf = (bytes: Uint8Array) => openWorkbook(bytes, { codec: nodeCodec }).part(NAMESPACE);
const texts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** A workbook that has custom XML of somebody else's, as SharePoint or Power Query leave it. */
function withForeignPart(content: string | Uint8Array): Record<string, string | Uint8Array> {
  const files = xlsxParts(ROSTER);
  const relations = files["xl/_rels/workbook.xml.rels"] ?? "";
  const written =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" ' +
    'Target="../customXml/item1.xml"/></Relationships>';
  return {
    ...files,
    "xl/_rels/workbook.xml.rels": relations.replace("</Relationships>", written),
    "customXml/item1.xml": content,
  };
}

describe("a custom XML part in an .xlsx file", () => {
  test("lies as Excel lays one: with an id of its own, referred to from the workbook", async () => {
    const all = texts(await withPart(xlsx(ROSTER)));
    expect(all["customXml/item1.xml"]).toBe(XML);
    expect(all["customXml/_rels/item1.xml.rels"]).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"',
    );
    expect(all["customXml/itemProps1.xml"]).toMatch(
      /<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}"/,
    );
    expect(all["customXml/itemProps1.xml"]).toContain(`<ds:schemaRef ds:uri="${NAMESPACE}"/>`);
    expect(all["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(all["[Content_Types].xml"]).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    const parts = new Map(Object.entries(unzipSync(await withPart(xlsx(ROSTER)))));
    expect(packageFaults(parts, parts.keys())).toEqual([]);
  });

  test("every other part but the listings stays byte for byte", async () => {
    const before = texts(xlsx(ROSTER));
    const after = texts(await withPart(xlsx(ROSTER)));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
  });

  test.each([
    ["text of others", '<p:ghi xmlns:p="urn:khac">của người khác</p:ghi>'],
    ["a document that is none", "<ghi>chưa đóng"],
    ["a document type", "<!DOCTYPE x><x/>"],
    ["bytes that are no text", new Uint8Array([0xc3, 0x28, 0xff])],
    ["UTF-16", Buffer.from('\ufeff<DataMashup xmlns="urn:khac">AAA</DataMashup>', "utf16le")],
  ])("stands beside custom XML of somebody else's, which stays: %s", async (_, foreign) => {
    const bytes = zip(withForeignPart(foreign));
    expect(await partOf(bytes)).toBeNull();
    const written = await withPart(bytes);
    const theirs = unzipSync(bytes)["customXml/item1.xml"];
    expect(await partOf(written)).toBe(XML);
    expect(unzipSync(written)["customXml/item1.xml"]).toEqual(theirs);
    const taken = await withPart(written, TAKE);
    expect(await partOf(taken)).toBeNull();
    expect(texts(taken)).toEqual(texts(bytes));
  });

  test("of two of one namespace, as a program may leave them, one remains", async () => {
    const bytes = zip(withForeignPart(`<ghi xmlns="${NAMESPACE}">cũ</ghi>`));
    const files = texts(bytes);
    const twice = zip({
      ...files,
      "customXml/item2.xml": `<ghi xmlns="${NAMESPACE}">cũ hơn</ghi>`,
      "xl/_rels/workbook.xml.rels": (files["xl/_rels/workbook.xml.rels"] ?? "").replace(
        /<Relationship Id="rId9"[^>]*>/,
        (one) => one + one.replace("rId9", "rId10").replace("item1", "item2"),
      ),
    });
    const written = texts(await withPart(twice));
    expect(written["customXml/item1.xml"]).toBe(XML);
    expect(Object.keys(written)).not.toContain("customXml/item2.xml");
    expect(written["xl/_rels/workbook.xml.rels"]).not.toContain("item2");
  });

  test("one that the package refers to, as LibreOffice writes it, is found, replaced in its place and taken out", async () => {
    const files = texts(await withPart(xlsx(ROSTER)));
    const relation =
      /<Relationship [^>]*customXml"[^>]*>/.exec(files["xl/_rels/workbook.xml.rels"] ?? "")?.[0] ?? "";
    const moved = zip({
      ...files,
      "xl/_rels/workbook.xml.rels": (files["xl/_rels/workbook.xml.rels"] ?? "").replace(relation, ""),
      "_rels/.rels": (files["_rels/.rels"] ?? "").replace("</Relationships>", `${relation}</Relationships>`),
    });
    expect(await partOf(moved)).toBe(XML);
    expect(texts(await withPart(moved))).toEqual(texts(moved));
    expect(texts(await withPart(moved, TAKE))).toEqual(texts(xlsx(ROSTER)));
  });

  test("a file that says nothing of relationships in its content types is told of ours", async () => {
    const files = xlsxParts(ROSTER);
    const types = (files["[Content_Types].xml"] ?? "").replace(/<Default Extension="rels"[^>]*>/, "");
    const listed = ["_rels/.rels", "xl/_rels/workbook.xml.rels"].map(
      (name) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    );
    const bytes = zip({
      ...files,
      "[Content_Types].xml": types.replace("</Types>", `${listed.join("")}</Types>`),
    });
    const written = await withPart(bytes);
    const parts = new Map(Object.entries(unzipSync(written)));
    expect(packageFaults(parts, [])).toEqual([]);
    expect(texts(await withPart(written, TAKE))).toEqual(texts(bytes));
  });

  test("a Strict workbook gets Strict relationships", async () => {
    const strict = Object.entries(xlsxParts(ROSTER)).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]);
    const written = await withPart(zip(Object.fromEntries(strict)));
    expect(await partOf(written)).toBe(XML);
    expect(Object.values(texts(written)).join("")).not.toContain("officeDocument/2006");
  });

  test("XML that is none is refused, and nothing is written", async () => {
    const workbook = openWorkbook(xlsx(ROSTER), { codec: nodeCodec });
    const before = workbook.bytes();
    const torn = { marks: [], sheets: [], parts: [{ namespace: NAMESPACE, xml: "<ghi>" }] };
    await expect(workbook.apply(torn)).rejects.toThrow(WorkbookError);
    expect(workbook.bytes()).toBe(before);
  });
});

const CORPUS = path.join(__dirname, "../../../../../shared/corpus");
(existsSync(CORPUS) ? describe : describe.skip)(
  "custom XML parts in workbooks that nobody here wrote (skipped where ../shared/corpus is absent)",
  () => {
    const folders = existsSync(CORPUS) ? readdirSync(CORPUS, { withFileTypes: true }) : [];
    test.each(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name))(
      "%s: put in and taken out, everything is as it was",
      async (folder) => {
        const lost: string[] = [];
        for (const file of readdirSync(path.join(CORPUS, folder))) {
          const bytes = new Uint8Array(readFileSync(path.join(CORPUS, folder, file)));
          try {
            lost.push(...(await lostByPart(bytes)).map((what) => `${file}: ${what}`));
          } catch (error) {
            if (!(error instanceof WorkbookError)) throw new Error(file, { cause: error });
          }
        }
        expect(lost).toEqual([]);
      },
    );
  },
);

async function lostByPart(bytes: Uint8Array): Promise<string[]> {
  const written = await withPart(bytes);
  const [before, after] = [unzipSync(bytes), unzipSync(await withPart(written, TAKE))];
  const different = (name: string) =>
    !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array());
  const names = (parts: Map<string, Uint8Array>) =>
    new Map([...parts].map(([name, part]) => [name.replaceAll("\\", "/"), part] as const));
  const faults = packageFaults(names(new Map(Object.entries(unzipSync(written)))), []);
  const known = packageFaults(names(new Map(Object.entries(before))), []);
  return [
    ...((await partOf(written)) === XML ? [] : ["the part is not found again"]),
    ...Object.keys({ ...before, ...after }).filter(different),
    ...faults.filter((fault) => !known.includes(fault)),
  ];
}

const OFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find(existsSync);
(OFFICE ? test : test.skip)(
  "LibreOffice keeps the part when it opens and saves the file (skipped where soffice is not installed)",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "xep-loai-custom-"));
    const savedByOffice = (bytes: Uint8Array) => {
      writeFileSync(path.join(folder, "in.xlsx"), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const convert = [
        "--convert-to",
        "xlsx",
        "--outdir",
        path.join(folder, "out"),
        path.join(folder, "in.xlsx"),
      ];
      execFileSync(OFFICE as string, [profile, "--headless", ...convert], {
        stdio: "ignore",
        timeout: 120_000,
      });
      return new Uint8Array(readFileSync(path.join(folder, "out/in.xlsx")));
    };
    try {
      const saved = savedByOffice(await withPart(xlsx(ROSTER)));
      expect(await partOf(saved)).toContain(XML);
      const replaced = savedByOffice(await withPart(saved));
      expect(await partOf(replaced)).toContain(XML);
      const taken = await withPart(replaced, TAKE);
      expect(Object.keys(unzipSync(taken)).filter((name) => name.startsWith("customXml/"))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  250_000,
);
