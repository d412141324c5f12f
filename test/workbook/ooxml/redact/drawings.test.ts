import { crc32 } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { plainPicture } from "../../../../src/workbook/ooxml/redact/pictures";
import { redactedCopy } from "../../../../src/workbook/ooxml/redact/redact";
import { zip } from "../../fixture";
import { packageFaults } from "../write/packageFaults";
import { EMPTIED, PLACES, picture, roster } from "./places";

function pieces(...all: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      all.map((one) => (typeof one === "string" ? Buffer.from(one, "latin1") : Buffer.from(one))),
    ),
  );
}

function chunk(name: string, content: string): Buffer {
  const inside = Buffer.concat([Buffer.from(name), Buffer.from(content)]);
  const whole = Buffer.alloc(12 + content.length);
  whole.writeUInt32BE(content.length, 0);
  inside.copy(whole, 4);
  whole.writeUInt32BE(crc32(inside), 8 + content.length);
  return whole;
}

const PNG_BEGIN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (...chunks: readonly Buffer[]) =>
  new Uint8Array(Buffer.concat([Buffer.from(PNG_BEGIN), ...chunks]));
const segment = (marker: number, content: string) => pieces([0xff, marker, 0, content.length + 2], content);

describe("a picture in a copy for others", () => {
  test("PNG: keeps what is seen, and nothing that is noted in it or hung behind it", () => {
    const seen = [chunk("IHDR", "0123456789abc"), chunk("IDAT", "xyz"), chunk("IEND", "")] as const;
    const noted = png(seen[0], chunk("tEXt", "Author\0Ai đó"), seen[1], chunk("eXIf", "GPS"), seen[2]);
    const whole = pieces([...noted], "phía sau");
    expect(plainPicture(whole)).toEqual({ extension: "png", type: "image/png", bytes: png(...seen) });
  });

  test("JPEG: keeps what is seen, and nothing that is noted in it or hung behind it", () => {
    const begin = [0xff, 0xd8];
    const seen = [...segment(0xdb, "bảng"), ...segment(0xda, "quét")];
    const end = [...pieces("điểm ảnh", [0xff, 0x00, 1, 0xff, 0xd9])];
    const noted = pieces(
      begin,
      [...segment(0xe1, "Exif GPS")],
      [...segment(0xfe, "Ai đó")],
      seen,
      end,
      "phía sau",
    );
    expect(plainPicture(noted)?.bytes).toEqual(pieces(begin, seen, end));
  });

  test("JPEG of several scans: nothing that is noted between them", () => {
    const begin = [0xff, 0xd8];
    const first = [...segment(0xda, "quét"), ...pieces("một", [0xff, 0x00, 0xff, 0xd3], "hai")];
    const second = [...segment(0xc4, "bảng"), ...segment(0xda, "quét"), ...pieces("ba", [0xff, 0xd9])];
    const noted = pieces(begin, first, [...segment(0xfe, "Ai đó")], [...segment(0xe1, "GPS")], second);
    expect(plainPicture(noted)?.bytes).toEqual(pieces(begin, first, second));
  });

  test.each([
    ["a metafile", pieces([1, 0, 0, 0], "văn bản")],
    ["a torn PNG", png(chunk("IHDR", "0123456789abc"))],
    ["a PNG that says it is longer", pieces(PNG_BEGIN, [0x7f, 0xff, 0xff, 0xff], "IHDR")],
    ["a JPEG without an end", pieces([0xff, 0xd8], [...segment(0xda, "x")], "điểm ảnh")],
    ["nothing", new Uint8Array()],
  ])("%s is left behind", (_, bytes) => {
    expect(plainPicture(bytes)).toBeNull();
  });

  test("stays where a drawing shows it, under a name of ours, and is told", () => {
    const files = roster("0123456789");
    const bytes = png(chunk("IHDR", "0123456789abc"), chunk("tEXt", "Ai đó"), chunk("IEND", ""));
    picture(files, bytes);
    const copy = redactedCopy(
      zip(files),
      { sheets: new Set(["Cá nhân", "Phụ"]), areas: [EMPTIED], isSecret: () => false },
      { codec: nodeCodec },
    );
    const parts = unzipSync(copy.bytes);
    expect(copy.pictures).toBe(1);
    expect(strFromU8(parts["xl/media/image1.png"] ?? bytes, true)).not.toContain("Ai");
    expect(packageFaults(new Map(Object.entries(parts)), Object.keys(parts))).toEqual([]);
  });
});

test("a chart over cells that stay goes along, without its copies of them", () => {
  const files = roster("0123456789");
  PLACES.find(({ name }) => name === "a chart's copy of what it shows")?.put(files, "0123456789");
  const copy = redactedCopy(
    zip(files),
    {
      sheets: new Set(["Cá nhân", "Phụ"]),
      areas: [EMPTIED],
      isSecret: (text) => text.includes("0123456789"),
    },
    { codec: nodeCodec },
  );
  const chart = strFromU8(unzipSync(copy.bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(chart).toContain("<c:strRef><c:f>'Cá nhân'!$B$3</c:f></c:strRef>");
  expect(copy.removals).toEqual([{ kind: "cells", sheet: "Cá nhân", count: 2 }]);
});
