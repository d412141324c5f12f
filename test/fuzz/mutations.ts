import fc from "fast-check";

/** The parts of a package by name, as bytes. */
export type PartMap = ReadonlyMap<string, Uint8Array>;

/** A change of the parts, told in numbers that are taken for places, so that it shrinks and fits any package. */
export interface Mutation {
  readonly what: string;
  apply(parts: PartMap): PartMap;
}

/** What a hostile hand puts in the place of a value. */
const VALUES = [
  "",
  "0",
  "-1",
  "1",
  "2",
  "99999999999999999999",
  "1e309",
  "NaN",
  "A0",
  "A1",
  "B1",
  "XFD1048576",
  "XFE1",
  "A1048577",
  "A1:XFD1048576",
  "B2:A1",
  "true",
  "rId1",
  "rId2",
  "s",
  "str",
  "inlineStr",
  "e",
  "d",
  "b",
  "x",
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "/",
  "http://127.0.0.1/",
  "External",
  "&amp;",
  "&#x1F600;",
  "&lt;row&gt;",
  "]]&gt;",
  "_x0000_",
  "_xD800_",
  "Kết quả kiểm tra",
  'LEN("xep-loai:error")&gt;0'.replaceAll('"', "&quot;"),
  "_xeploai_sheet_findings",
  "_xeploai_sheet_plan",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** What no XML parser takes. */
const BROKEN = ["&#0;", "&#xD800;", "&x;", "<", "&"] as const;

const NAMES = [
  "row",
  "c",
  "v",
  "f",
  "is",
  "t",
  "r",
  "si",
  "sst",
  "sheetData",
  "worksheet",
  "mergeCell",
  "mergeCells",
  "sheet",
  "sheets",
  "conditionalFormatting",
  "cfRule",
  "formula",
  "extLst",
  "dimension",
  "cols",
  "col",
  "sheetProtection",
  "definedName",
  "definedNames",
  "xf",
  "cellXfs",
  "fonts",
  "font",
  "name",
  "numFmt",
  "dxfs",
  "workbookPr",
  "Relationship",
  "Override",
  "Default",
  "x:row",
  "mc:AlternateContent",
] as const;

const SOUND_SCRAPS = [
  '<row r="1"/>',
  '<c r="A1"><v>1</v></c>',
  '<f t="array" ref="A1:B9">1</f>',
  '<f t="shared" si="0"/>',
  '<mergeCell ref="A1:C3"/>',
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
] as const;

const BROKEN_SCRAPS = [
  "<",
  ">",
  "</",
  "/>",
  "&",
  '"',
  "'",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?x ?>",
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  "\ufeff",
  "\u0000",
  "<row/>",
  "<c/>",
  "<v>1</v>",
  "</row>",
  "</sheetData>",
  "<sheetData/>",
] as const;

/** Anywhere alike: else most changes would be of the first part's first tag. */
const place = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);
const at = <T>(list: readonly T[], where: number): T | undefined => list[Math.floor(where * list.length)];

/** The tags of a text that open or stand alone, and those that close. */
const TAG = /<[^<>!?]+>/g;
const ATTRIBUTE = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const XML = /\.(xml|rels|vml)$/i;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

const cut = (text: string, start: number, end: number, put: string) =>
  text.slice(0, start) + put + text.slice(end);

/** Edits one XML part as text; parts that are none are left alone. */
function textMutation(what: string, where: number, edit: (text: string) => string): Mutation {
  return {
    what,
    apply(parts) {
      const name = at(
        [...parts.keys()].filter((one) => XML.test(one)),
        where,
      );
      if (name === undefined) return parts;
      const text = new TextDecoder().decode(parts.get(name));
      return new Map(parts).set(name, new TextEncoder().encode(edit(text)));
    },
  };
}

/** The element that begins with a tag, to the first tag of its name that closes. */
function elementAt(text: string, tag: Span): Span {
  const name = /^<([^\s/>]+)/.exec(tag.text)?.[1] ?? "";
  const close = tag.text.endsWith("/>") ? -1 : text.indexOf(`</${name}>`, tag.end);
  const end = close < 0 ? tag.end : close + name.length + 3;
  return { start: tag.start, end, text: text.slice(tag.start, end) };
}

const value = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<string>(...VALUES) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...BROKEN) },
);

/** Changes that leave a part XML. */
const sound: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place, value).map(([where, which, put]) =>
    textMutation(`attribute ${put}`, where, (text) => {
      const found = at(spans(text, ATTRIBUTE), which);
      if (!found) return text;
      const open = found.start + found.text.search(/["']/) + 1;
      return cut(text, open, found.end - 1, put.replaceAll('"', "&quot;"));
    }),
  ),
  fc.tuple(place, place).map(([where, which]) =>
    textMutation("attribute gone", where, (text) => {
      const found = at(spans(text, ATTRIBUTE), which);
      return found ? cut(text, found.start, found.end, "") : text;
    }),
  ),
  fc.tuple(place, place, fc.constantFrom("gone", "twice", "emptied")).map(([where, which, how]) =>
    textMutation(`element ${how}`, where, (text) => {
      const tag = at(spans(text, TAG), which);
      if (!tag || tag.text.startsWith("</")) return text;
      const element = elementAt(text, tag);
      if (how === "gone") return cut(text, element.start, element.end, "");
      if (how === "twice") return cut(text, element.end, element.end, element.text);
      return cut(text, element.start, element.end, tag.text.replace(/\s*\/?>$/, "/>"));
    }),
  ),
  fc.tuple(place, place, place).map(([where, which, target]) =>
    textMutation("element moved", where, (text) => {
      const tag = at(spans(text, TAG), which);
      if (!tag || tag.text.startsWith("</")) return text;
      const element = elementAt(text, tag);
      const without = cut(text, element.start, element.end, "");
      const to = at(spans(without, TAG), target)?.end ?? 0;
      return cut(without, to, to, element.text);
    }),
  ),
  fc.tuple(place, place, fc.constantFrom(...NAMES)).map(([where, which, name]) =>
    textMutation(`element named ${name}`, where, (text) => {
      const tag = at(spans(text, TAG), which);
      if (!tag || tag.text.startsWith("</")) return text;
      const element = elementAt(text, tag);
      const renamed = element.text.replace(/^<[^\s/>]+/, `<${name}`).replace(/<\/[^\s>]+>$/, `</${name}>`);
      return cut(text, element.start, element.end, renamed);
    }),
  ),
  fc.tuple(place, place, value).map(([where, which, put]) =>
    textMutation(`text ${put}`, where, (text) => {
      const found = at(spans(text, />[^<>]+</g), which);
      return found ? cut(text, found.start + 1, found.end - 1, put) : text;
    }),
  ),
  fc.tuple(place, fc.constantFrom("utf16le", "\ufeff", "latin")).map(([where, how]) => ({
    what: `encoded ${how}`,
    apply(parts: PartMap) {
      const name = at(
        [...parts.keys()].filter((one) => XML.test(one)),
        where,
      );
      const text = name === undefined ? undefined : new TextDecoder().decode(parts.get(name));
      if (name === undefined || text === undefined) return parts;
      const bytes =
        how === "utf16le"
          ? Buffer.from(`\ufeff${text}`, "utf16le")
          : how === "latin"
            ? Buffer.from(text, "latin1")
            : Buffer.from(`\ufeff${text}`);
      return new Map(parts).set(name, new Uint8Array(bytes));
    },
  })),
  fc.tuple(place, place, fc.constantFrom(...SOUND_SCRAPS)).map(([where, which, scrap]) =>
    textMutation(`scrap ${scrap}`, where, (text) => {
      const found = at(spans(text, TAG), which);
      return cut(text, found?.end ?? 0, found?.end ?? 0, scrap);
    }),
  ),
);

/** Changes that mostly do not: what breaks a part is refused before anything else is tried. */
const breaking: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place).map(([where, which]) =>
    textMutation("attribute twice", where, (text) => {
      const found = at(spans(text, ATTRIBUTE), which);
      return found ? cut(text, found.end, found.end, found.text) : text;
    }),
  ),
  fc.tuple(place, place, fc.constantFrom(...BROKEN_SCRAPS)).map(([where, which, scrap]) =>
    textMutation(`scrap ${scrap}`, where, (text) => {
      const found = at(spans(text, TAG), which);
      return cut(text, found?.end ?? 0, found?.end ?? 0, scrap);
    }),
  ),
  fc
    .tuple(place, place)
    .map(([where, end]) => textMutation("cut short", where, (text) => text.slice(0, end * text.length))),
);

const ofParts: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (where): Mutation => ({
      what: "part gone",
      apply(parts) {
        const left = new Map(parts);
        left.delete(at([...parts.keys()], where) ?? "");
        return left;
      },
    }),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation => ({
      what: "parts swapped",
      apply(parts) {
        const [a = "", b = ""] = [at([...parts.keys()], one), at([...parts.keys()], other)];
        return new Map(parts)
          .set(a, parts.get(b) ?? new Uint8Array())
          .set(b, parts.get(a) ?? new Uint8Array());
      },
    }),
  ),
  fc.tuple(place, fc.constantFrom("upper", "slash", "copy", "empty")).map(
    ([where, how]): Mutation => ({
      what: `part ${how}`,
      apply(parts) {
        const name = at([...parts.keys()], where) ?? "";
        const content = parts.get(name) ?? new Uint8Array();
        if (how === "empty") return new Map(parts).set(name, new Uint8Array());
        const other =
          how === "upper"
            ? name.toUpperCase()
            : how === "slash"
              ? name.replaceAll("/", "\\")
              : `xl/copy/${name}`;
        return new Map(parts).set(other, content);
      },
    }),
  ),
);

/** Changes of the parts, mostly inside of them. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { weight: 40, arbitrary: sound },
    { weight: 2, arbitrary: breaking },
    { weight: 4, arbitrary: ofParts },
  ),
  { minLength: 1, maxLength: 3 },
);

/** A change of the bytes of the file: somewhere, or in the fields of the zip's directory. */
export interface ByteMutation {
  readonly where: number;
  readonly inDirectory: boolean;
  readonly value: number;
  readonly wide: boolean;
}

export const byteMutations: fc.Arbitrary<readonly ByteMutation[]> = fc.array(
  fc.record({
    where: place,
    inDirectory: fc.boolean(),
    value: fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xffffffff)),
    wide: fc.boolean(),
  }),
  { maxLength: 3 },
);

export function withBytes(file: Uint8Array, changes: readonly ByteMutation[]): Uint8Array {
  const bytes = Buffer.from(file);
  const directory = Math.max(0, bytes.indexOf("PK\u0001\u0002"));
  for (const { where, inDirectory, value, wide } of changes) {
    const from = inDirectory ? directory : 0;
    const place = from + Math.floor(where * Math.max(1, bytes.length - from - 4));
    if (place + 4 > bytes.length) continue;
    if (wide) bytes.writeUInt32LE(value, place);
    else bytes[place] = value & 255;
  }
  return new Uint8Array(bytes);
}
