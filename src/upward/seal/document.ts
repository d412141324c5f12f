import { SaxesParser } from "saxes";
import * as v from "valibot";
import { STAGES } from "../../roster/model";
import type { Seal } from "./seal";
import { sealCode } from "./seal";

/** Of the custom XML part that holds a seal. A later form takes another number. */
export const SEAL_NAMESPACE = "urn:xep-loai:seal:1";

/**
 * The seal as an XML document. It is one element with JSON as its text: nothing in it depends on how the programs that
 * keep the part write XML again.
 */
export function sealDocument(seal: Seal): string {
  const sheets = seal.sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ row, hash }) => `${row + 1}:${hash}`).join(" "),
  }));
  const text = JSON.stringify({ ...seal, sheets, code: sealCode(seal) })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<seal xmlns="${SEAL_NAMESPACE}">${text}</seal>`;
}

/** A seal as it was written, with the code that stands in it. */
export interface WrittenSeal {
  readonly seal: Seal;
  readonly code: string;
}

/** Reads a seal; null where the document is none, or of a form that is not known here. */
export function readSeal(xml: string): WrittenSeal | null {
  const text = textOf(xml);
  if (text === null) return null;
  try {
    const { code, ...seal } = v.parse(DOCUMENT, JSON.parse(text));
    return { seal, code };
  } catch {
    return null;
  }
}

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const COUNTS = v.strictObject({
  stage: v.nullable(v.picklist([...STAGES, "mixed"])),
  excellent: COUNT,
  good: COUNT,
  completed: COUNT,
  notCompleted: COUNT,
  notRated: COUNT,
  missing: COUNT,
  unrecognised: COUNT,
});
const ROWS = v.pipe(
  v.string(),
  v.regex(/^(?:[1-9]\d*:[0-9a-f]{16}(?: (?!$)|$))*$/),
  v.transform((text) =>
    text === ""
      ? []
      : text.split(" ").map((row) => {
          const [number = "", hash = ""] = row.split(":");
          return { row: Number(number) - 1, hash };
        }),
  ),
);
const DOCUMENT = v.strictObject({
  product: v.string(),
  rules: v.string(),
  plan: v.nullable(v.string()),
  year: v.pipe(v.number(), v.integer()),
  asOf: v.pipe(v.string(), v.isoDate()),
  ratings: v.strictObject({ individuals: COUNTS, collectives: COUNTS }),
  sheets: v.array(v.strictObject({ name: v.string(), area: v.string(), digest: v.string(), rows: ROWS })),
  code: v.string(),
});

/** The text of the document's element, where that is a seal's. */
function textOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  let text = "";
  let isSeal = true;
  const add = (piece: string) => {
    text += piece;
  };
  const refuse = () => {
    isSeal = false;
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ local, uri }) => {
    if (local !== "seal" || uri !== SEAL_NAMESPACE) refuse();
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(xml).close();
  return isSeal ? text : null;
}
