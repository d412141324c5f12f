import type { Codec } from "./codec/codec";
import type { Packed } from "./zip/writeZip";

/** So many characters are packed at a time. */
const PIECE = 4_000_000;

/** A long text packed as it comes, which as one might be longer than a string can be. */
export function packedText(pieces: Iterable<string>, codec: Codec): Packed {
  const encoder = new TextEncoder();
  const deflater = codec.deflater();
  let open: string[] = [];
  let length = 0;
  const close = () => {
    deflater.push(encoder.encode(open.join("")));
    open = [];
    length = 0;
  };
  for (const piece of pieces) {
    open.push(piece);
    length += piece.length;
    if (length > PIECE) close();
  }
  close();
  return deflater.end();
}
