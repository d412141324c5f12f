import { crc32 } from "node:zlib";
import fc from "fast-check";
import { type Codec, OutputTooLong } from "../../../src/workbook/ooxml/codec/codec";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { portableCodec } from "../../../src/workbook/ooxml/codec/portable";

const content = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc.tuple(fc.nat(255), fc.nat(300_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

describe.each<[string, Codec, Codec]>([
  ["zlib", nodeCodec, portableCodec],
  ["fflate", portableCodec, nodeCodec],
])("packing by %s", (_, codec, other) => {
  test("is undone by itself and by the other, whatever size is expected", () => {
    fc.assert(
      fc.property(content, fc.nat(400_000), (bytes, expected) => {
        const packed = codec.deflate(bytes);
        for (const { inflate } of [codec, other]) {
          expect(Buffer.compare(inflate(packed, expected, 400_000), bytes)).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("piece by piece is undone as if it had been packed as a whole", () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 5 }), (pieces) => {
        const deflater = codec.deflater();
        for (const piece of pieces) deflater.push(piece);
        const { data, size, crc } = deflater.end();
        const whole = Buffer.concat(pieces);
        expect([size, crc]).toEqual([whole.length, crc32(whole)]);
        for (const { inflate } of [codec, other])
          expect(Buffer.compare(inflate(data, size, Math.max(1, size)), whole)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test("is not undone past the bound", () => {
    fc.assert(
      fc.property(content, fc.nat(400_000), (bytes, expected) => {
        fc.pre(bytes.length > 0);
        const packed = codec.deflate(bytes);
        expect(Buffer.compare(codec.inflate(packed, expected, bytes.length), bytes)).toBe(0);
        if (bytes.length > 1) {
          expect(() => codec.inflate(packed, expected, bytes.length - 1)).toThrow(OutputTooLong);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("refuses what is cut", () => {
    const packed = codec.deflate(new TextEncoder().encode("Tập thể, cá nhân ".repeat(50)));
    expect(() => codec.inflate(packed.subarray(0, packed.length - 5), 100, 10_000)).toThrow();
  });

  test("sums as zip does", () => {
    fc.assert(fc.property(content, (bytes) => expect(codec.crc32(bytes)).toBe(crc32(bytes))));
  });
});
