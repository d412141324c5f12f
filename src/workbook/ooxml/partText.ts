import { WorkbookError } from "../errors";

/** What a string can hold (V8, on 64 bits). */
const LONGEST_STRING = 2 ** 29 - 24;

/**
 * The text of an XML part, without its byte order mark. The packaging standard allows UTF-8 and UTF-16 alone.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK on bytes that are not the encoding's, WORKBOOK_TOO_LARGE
 */
export function partText(bytes: Uint8Array, part: string): string {
  if (bytes.length > LONGEST_STRING) {
    throw new WorkbookError("WORKBOOK_TOO_LARGE", { limit: "part", atMost: LONGEST_STRING, part });
  }
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError("DAMAGED_WORKBOOK", { part }, { cause });
  }
}

/** A part in UTF-8 whatever it was: itself in the usual case, without its byte order mark. */
export function partUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (encodingOf(bytes) !== "utf-8") return new TextEncoder().encode(partText(bytes, part));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/** By the byte order mark, or by how "<" stands at the beginning. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
