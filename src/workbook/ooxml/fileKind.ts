/** What a file is that is no workbook of OOXML parts, as far as that changes what a person is to do. */
export type FileKind =
  | "empty"
  | "html"
  | "xml"
  | "text"
  | "pdf"
  | "picture"
  | "xlsb"
  | "ods"
  | "document"
  | "archive"
  | "unknown";

const PICTURES = ["89504e47", "ffd8ff", "47494638", "424d", "49492a00", "4d4d002a", "52494646"];
/** So many bytes tell a text from anything else. */
const LOOKED_AT = 4096;

/** Told by how a file begins that is neither a zip nor a compound file. */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const begins = bytes.subarray(0, LOOKED_AT);
  const hex = Array.from(begins.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (PICTURES.some((picture) => hex.startsWith(picture))) return "picture";
  const text = textOf(begins);
  if (text === null) return "unknown";
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start.startsWith("%PDF-")) return "pdf";
  if (/^(<\?xml[^>]*>\s*)?(<\?mso-application[^>]*>\s*)?<(\w+:)?Workbook\b/.test(start)) return "xml";
  if (
    /^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype html|html|head|body|table|meta|style|div)\b/is.test(start)
  )
    return "html";
  return "text";
}

/** Told by the names of a zip's entries that is no package of OOXML parts. */
export function kindOfEntries(names: readonly string[]): FileKind {
  return names.includes("mimetype") && names.includes("content.xml") ? "ods" : "archive";
}

/** Told by the content type of the main part of a package. */
export function kindOfType(type: string): FileKind {
  if (/sheet\.binary/i.test(type)) return "xlsb";
  return /wordprocessingml|presentationml|ms-word|ms-powerpoint/i.test(type) ? "document" : "unknown";
}

/** UTF-16, or any encoding that keeps ASCII in its place; null where other bytes stand that no text has. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (wide) return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  const isText = bytes.every(
    (byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c,
  );
  return isText ? String.fromCharCode(...bytes).replace(/^\u00ef\u00bb\u00bf/, "") : null;
}
