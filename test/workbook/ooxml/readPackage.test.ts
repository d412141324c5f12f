import fc from "fast-check";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { portableCodec } from "../../../src/workbook/ooxml/codec/portable";
import { openPackage } from "../../../src/workbook/ooxml/package";
import { open, workbookFile } from "./workbookFile";
import { type ZipItem, zipFile } from "./zipFile";

const TYPES: ZipItem = { name: "[Content_Types].xml", content: strToU8("<Types/>") };

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }).map((text) => strToU8(text.repeat(50))),
);
const item: fc.Arbitrary<ZipItem> = fc.record({
  name: fc.stringMatching(/^[a-z]{1,8}\/[a-zé ]{1,8}\.xml$/),
  content,
  stored: fc.boolean(),
  descriptor: fc.boolean(),
  zip64: fc.boolean(),
});
const items = fc
  .uniqueArray(item, { selector: (each) => each.name, maxLength: 6 })
  .map((all) => [...all, TYPES] as const);
const dress = fc.record({
  prefix: fc.constantFrom("", "#!/bin/sh\n"),
  comment: fc.string({ unit: "binary-ascii", maxLength: 20 }),
  zip64: fc.boolean(),
});

describe("a package of parts", () => {
  test("is saved as the same bytes when nothing was edited", () => {
    const bytes = workbookFile();
    expect(open(bytes).save()).toEqual(bytes);
  });

  test.each([
    ["zlib", nodeCodec],
    ["fflate", portableCodec],
  ])("keeps every other part, byte for byte and packed as it was, when one is replaced (%s)", (_, codec) => {
    fc.assert(
      fc.property(items, dress, content, content, fc.nat(), (all, options, replaced, added, choice) => {
        const source = zipFile(all, options);
        const package_ = openPackage(source, { codec });
        const chosen = (all[choice % all.length] as ZipItem).name;
        package_.replace(chosen.toUpperCase(), replaced);
        package_.add("xl/mới.xml", added);
        const saved = package_.save();

        const again = openPackage(saved, { codec });
        expect(again.names()).toEqual([...all.map(({ name }) => name), "xl/mới.xml"]);
        for (const { name, content: kept, ...rest } of all) {
          expect(again.read(name)).toEqual(name === chosen ? replaced : kept);
          const alone = Buffer.from(zipFile([{ name, content: kept, ...rest }]));
          const record = alone.subarray(0, alone.lastIndexOf("PK\u0001\u0002"));
          if (name !== chosen) expect(Buffer.from(saved).includes(record)).toBe(true);
        }
        expect(again.read("xl/mới.xml")).toEqual(added);
        expect(Buffer.from(saved).toString("latin1").startsWith(options.prefix)).toBe(true);
        expect(Buffer.from(saved).toString("latin1").endsWith(options.comment)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("is read by another unzipper after an edit", () => {
    const package_ = open(workbookFile());
    package_.replace("xl/workbook.xml", "<workbook/>");
    package_.add("xl/comments1.xml", "<comments/>");
    const files = unzipSync(package_.save());
    expect(strFromU8(files["xl/workbook.xml"] as Uint8Array)).toBe("<workbook/>");
    expect(strFromU8(files["xl/comments1.xml"] as Uint8Array)).toBe("<comments/>");
    expect(Object.keys(files)).toHaveLength(6);
  });

  test("finds a part whatever the case of its name, the slash before it or between", () => {
    const package_ = open(zipFile([TYPES, { name: "XL\\Workbook.xml", content: strToU8("<a/>") }]));
    expect(package_.has("/xl/workbook.XML")).toBe(true);
    expect(package_.text("xl/workbook.xml")).toBe("<a/>");
    expect(package_.sizeOf("xl/workbook.xml")).toBe(4);
    expect(package_.has("xl/styles.xml")).toBe(false);
  });

  test("reads offsets that count from the old start of a file that was lengthened in front", () => {
    const package_ = open(zipFile([TYPES], { prefix: "MZ...", shifted: true }));
    expect(package_.text("[content_types].xml")).toBe("<Types/>");
  });

  test("does not let a part be added twice", () => {
    expect(() => open(workbookFile()).add("XL/workbook.xml", "")).toThrow("is there already");
  });

  test.each([
    ["UTF-8", strToU8("<a>Tập thể</a>")],
    ["UTF-8 with a mark", Buffer.from("\ufeff<a>Tập thể</a>")],
    ["UTF-16, little end first", Buffer.from("\ufeff<a>Tập thể</a>", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\ufeff<a>Tập thể</a>", "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from("<a>Tập thể</a>", "utf16le")],
  ])("reads text in %s", (_, bytes) => {
    const package_ = open(zipFile([TYPES, { name: "a.xml", content: new Uint8Array(bytes) }]));
    expect(package_.text("a.xml")).toBe("<a>Tập thể</a>");
  });
});
