import { joined } from "../joined";
import { encodingOf, partText, partUtf8 } from "../partText";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * The text of a part in the encoding that the part was in, byte order mark included: what was not edited in it comes
 * out as the same bytes.
 */
export function encodedLike(original: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === "utf-8") {
    const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
    return new TextEncoder().encode(marked ? BYTE_ORDER_MARK + text : text);
  }
  const littleEndian = encoding === "utf-16le";
  const marked = original[0] === 0xff || original[0] === 0xfe;
  const whole = marked ? BYTE_ORDER_MARK + text : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), littleEndian);
  return bytes;
}

/** The same of bytes in UTF-8 without a mark. */
export function encodedBytes(original: Uint8Array, utf8: Uint8Array, part: string): Uint8Array {
  if (encodingOf(original) !== "utf-8") return encodedLike(original, partText(utf8, part));
  const mark = original.subarray(0, original.length - partUtf8(original, part).length);
  return mark.length === 0 ? utf8 : joined([mark, utf8]);
}
