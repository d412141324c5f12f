import { Deflate, deflateSync, Inflate } from "fflate";
import { joined } from "../joined";
import { type Codec, type Deflater, OutputTooLong } from "./codec";

/** How much packed data is unpacked between two looks at the bound. */
const SLICE = 65_536;

/** fflate: for browsers, and wherever else node's zlib is not. */
export const portableCodec: Codec = {
  inflate(packed, expected, atMost) {
    let output = new Uint8Array(Math.min(expected, atMost));
    let length = 0;
    const inflate = new Inflate((chunk) => {
      if (length + chunk.length > atMost) throw new OutputTooLong();
      if (length + chunk.length > output.length) {
        const larger = new Uint8Array(Math.min(atMost, Math.max(length + chunk.length, output.length * 2)));
        larger.set(output.subarray(0, length));
        output = larger;
      }
      output.set(chunk, length);
      length += chunk.length;
    });
    for (let start = 0; start === 0 || start < packed.length; start += SLICE) {
      inflate.push(packed.subarray(start, start + SLICE), start + SLICE >= packed.length);
    }
    return output.subarray(0, length);
  },
  deflate: (bytes) => deflateSync(bytes, PACKING),
  deflater,
  crc32: (bytes) => crc32(bytes, 0),
};

const PACKING = { level: 6 } as const;

function deflater(): Deflater {
  const packed: Uint8Array[] = [];
  const stream = new Deflate(PACKING, (chunk) => packed.push(chunk));
  let size = 0;
  let crc = 0;
  return {
    push(piece) {
      stream.push(piece);
      size += piece.length;
      crc = crc32(piece, crc);
    },
    end() {
      stream.push(new Uint8Array(0), true);
      return { data: joined(packed), size, crc };
    },
  };
}

/** @param before the sum of the bytes before these. */
function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
