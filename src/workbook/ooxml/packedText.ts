import type { Codec } from "./codec/codec";
import type { Packed } from "./zip/writeZip";

/** So many characters are packed at a time; in UTF-8 each takes three bytes at most. */
const PIECE = 1_000_000;
const BYTES = 3;

/** A long text packed as it comes, which as one might be longer than a string can be. */
export function packedText(pieces: Iterable<string>, codec: Codec): Packed {
  const encoder = new TextEncoder();
  // one for all pieces: what is thrown away piece by piece adds up before anybody collects it
  let bytes = new Uint8Array(PIECE);
  const deflater = codec.deflater();
  let open: string[] = [];
  let length = 0;
  const close = () => {
    if (bytes.length < BYTES * length) bytes = new Uint8Array(BYTES * length);
    const { written } = encoder.encodeInto(open.join(""), bytes);
    deflater.push(bytes.subarray(0, written));
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
