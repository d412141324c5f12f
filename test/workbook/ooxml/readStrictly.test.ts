import fc from "fast-check";
import { WorkbookError } from "../../../src/workbook/errors";
import { DEFAULT_LIMITS } from "../../../src/workbook/ooxml/limits";
import { XmlDamage } from "../../../src/workbook/ooxml/scan/damage";
import { CellCount } from "../../../src/workbook/ooxml/sheet/rows";
import { type SheetContent, scanSheet } from "../../../src/workbook/ooxml/sheet/sheetScanner";
import { readSharedStrings } from "../../../src/workbook/ooxml/sheet/strings";
import { readReference, readReferenceStrings } from "./referenceReader";
import { MAIN, worksheet } from "./workbookFile";

const STRINGS = Array.from({ length: 20 }, (_, index) => String(index));

/** What a reader makes of a part; null where it refuses it by a code. */
function coded<Content>(reading: () => Content): Content | null {
  try {
    return reading();
  } catch (error) {
    if (error instanceof XmlDamage) return null;
    if (error instanceof WorkbookError && error.code === "DAMAGED_WORKBOOK") return null;
    throw error;
  }
}

function scanned(bytes: Uint8Array): SheetContent | null {
  const context = { strings: STRINGS, dateKinds: [], date1904: false };
  return coded(() => scanSheet(bytes, "sheet", context, new CellCount(DEFAULT_LIMITS)));
}

function scannedStrings(bytes: Uint8Array): readonly string[] | null {
  return coded(() => readSharedStrings(bytes, "strings", DEFAULT_LIMITS));
}

/** The same of the reference, which refuses by whatever it throws. */
function reference<Content>(reading: () => Content): Content | null {
  try {
    return reading();
  } catch {
    return null;
  }
}

/** The two readers of each kind of part. */
const sheetReaders = [
  scanned,
  (bytes: Uint8Array) => reference(() => readReference(bytes, STRINGS.length)),
] as const;
const stringReaders = [
  scannedStrings,
  (bytes: Uint8Array) => reference(() => readReferenceStrings(bytes)),
] as const;

const PLAIN = worksheet(
  '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>12</v></c><c r="B1"><v>-3.5</v></c><c r="C1" s="2"/></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="AB2" s="11"><v>45286</v></c></row>',
);
const RICH = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- một --><?mso-application progid="x"?>
<worksheet xmlns="${MAIN}" xmlns:x="urn:x" xmlns:mc="urn:mc" mc:Ignorable="x"><cols><col min="2" max="3" hidden="1"/></cols>
<sheetData>
 <row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">Họ &amp; tên &#x1F600;</t></is></c><c r="B1" t="b"><v>1</v></c></row>
 <row hidden="true"><c t="str"><f>A1&amp;"x"</f><v>Đạt &lt; 5</v></c><c t="e"><v>#N/A</v></c><c><f>B2</f></c><x:c r="9"><v>1</v></x:c></row>
 <row r='4' ht="15"><c r='B4' t="d"><v>2023-12-26</v></c><c r="D4"><v><![CDATA[1]]>5E-1</v></c></row>
</sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><extLst><ext uri="{1}"><x:y x:z="1" z="2"/></ext></extLst></worksheet>
`;
const PREFIXED = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c><c r="A3"><v>2</v></c></x:row></x:sheetData></x:worksheet>`;

const scrap = fc.oneof(
  fc.constantFrom(
    ..."<>/\"'=&;:!?-[]. \t\r\n#xAZcrv019",
    "é",
    "ộ",
    "\u0001",
    "\ufffe",
    "\u{10ffff}",
    "\u00b7",
    "\u2028",
  ),
  fc.constantFrom(
    "<c>",
    "</c>",
    "<c/>",
    "<v>",
    "</v>",
    "<row>",
    "</row>",
    "<is>",
    "<t>",
    "</t>",
    "<v/>",
    "<f/>",
    "</worksheet>",
  ),
  fc.constantFrom(
    "&amp;",
    "&#65;",
    "&#x41;",
    "&#0;",
    "&#xD800;",
    "&nbsp;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "--",
    "<?p ?>",
    "<?xml ?>",
    "?>",
    "<!DOCTYPE a>",
  ),
  fc.constantFrom(
    ' r="1"',
    ' r="B1"',
    ' t="s"',
    ' t="n"',
    ' s="1"',
    ' hidden="1"',
    ' xmlns="urn:x"',
    ` xmlns="${MAIN}"`,
    ` xmlns:y="${MAIN}"`,
    ' xmlns:x=""',
    ' xmlns:x="urn:mc"',
    "x:",
    "y:",
    "xmlns:",
    "xml:",
    ' a="<"',
    ' a="\'"',
    " a",
  ),
);

const TEXTS = `<?xml version="1.0"?><sst xmlns="${MAIN}" count="5"><si><t>Tập thể</t></si><si><t>b]] &gt; c</t></si><si><r><t>Hoàn </t></r><r><t xml:space="preserve">thành</t></r></si><si><t/></si><si/><si><t>_x0041_ \u{1F600}</t></si></sst>`;

interface Change {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)),
  put: fc.oneof(fc.constant(""), scrap),
});
const base = fc.constantFrom(...[PLAIN, RICH, PREFIXED].map((xml) => [xml, sheetReaders] as const), [
  TEXTS,
  stringReaders,
] as const);

function changed(xml: string, changes: readonly Change[]): string {
  return changes.reduce((text, { at, removed, put }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + put + text.slice(start + removed);
  }, xml);
}

describe("the scanner is as strict as saxes", () => {
  test.each([
    ["plain cells", PLAIN, sheetReaders],
    ["all that a sheet may hold", RICH, sheetReaders],
    ["prefixes", PREFIXED, sheetReaders],
    ["shared strings", TEXTS, stringReaders],
  ] as const)("and as good a reader: %s", (_, xml, [ours, theirs]) => {
    const bytes = new TextEncoder().encode(xml);
    expect(ours(bytes)).not.toBeNull();
    expect(ours(bytes)).toEqual(theirs(bytes));
  });

  test("whatever scraps of XML are put in or cut out, both read the same or both refuse", () => {
    fc.assert(
      fc.property(
        base,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        ([xml, [ours, theirs]], changes) => {
          const bytes = new TextEncoder().encode(changed(xml, changes));
          expect(ours(bytes)).toEqual(theirs(bytes));
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 6000) },
    );
  });

  test("whatever bytes are put in, both read the same or both refuse", () => {
    const flip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
    fc.assert(
      fc.property(base, fc.array(flip, { minLength: 1, maxLength: 3 }), ([xml, [ours, theirs]], flips) => {
        const bytes = new TextEncoder().encode(xml);
        for (const { at, byte } of flips) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        expect(ours(bytes)).toEqual(theirs(bytes));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
    );
  });

  test("a sheet cut anywhere is refused", () => {
    const bytes = new TextEncoder().encode(PLAIN);
    for (let length = 0; length < bytes.length; length++)
      expect(scanned(bytes.subarray(0, length))).toBeNull();
  });

  test("names without number are refused", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `<a${index}/>`).join("");
    expect(scanned(new TextEncoder().encode(worksheet("", "", many(9_000))))).not.toBeNull();
    expect(scanned(new TextEncoder().encode(worksheet("", "", many(11_000))))).toBeNull();
  });

  test("elements nested too deep are refused", () => {
    const deep = (depth: number) =>
      new TextEncoder().encode(worksheet("", "<a>".repeat(depth) + "</a>".repeat(depth)));
    expect(scanned(deep(900))).not.toBeNull();
    expect(scanned(deep(100_000))).toBeNull();
  });
});
