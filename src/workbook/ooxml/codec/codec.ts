import type { Packed } from "../zip/writeZip";

/** The compression that zip needs. Two of them: node's zlib, and fflate where there is no node. */
export interface Codec {
  /**
   * Unpacks a raw deflate stream.
   *
   * @param expected how many bytes it should give: memory is taken for as many at first.
   * @param atMost how many it may give.
   * @throws OutputTooLong past `atMost`; any other error when the stream is broken.
   */
  inflate(packed: Uint8Array, expected: number, atMost: number): Uint8Array;
  /** Packs to a raw deflate stream. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** Packs what comes piece by piece, and need never be in memory as a whole. */
  deflater(): Deflater;
  crc32(bytes: Uint8Array): number;
}

/** A raw deflate stream in the making. */
export interface Deflater {
  /** The piece is the caller's again afterwards. */
  push(piece: Uint8Array): void;
  /** Ends the stream: nothing is pushed after it. */
  end(): Packed;
}

/** A stream that unpacks to more than it may. */
export class OutputTooLong extends Error {
  override readonly name = "OutputTooLong";
}
