import { joined } from "../joined";

/** Kinds of pictures that hold no text or data of their own once their notes are left out. */
const KINDS: readonly {
  readonly extension: string;
  readonly type: string;
  readonly begins: readonly number[];
}[] = [
  { extension: "png", type: "image/png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { extension: "jpeg", type: "image/jpeg", begins: [0xff, 0xd8] },
];

export interface Picture {
  readonly extension: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * A picture without what programs and cameras note in it: who made it, where and from what. null for any other kind of
 * picture: drawings of Windows and PDF hold texts, and may be a picture of cells.
 */
export function plainPicture(bytes: Uint8Array): Picture | null {
  const kind = KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (!kind) return null;
  const kept = kind.extension === "png" ? pngPieces(bytes) : jpegPieces(bytes);
  return kept && { extension: kind.extension, type: kind.type, bytes: joined(kept) };
}

/** Chunks that say how the picture looks: PNG (third edition), 5.6. The rest are texts, times and private ones. */
const PNG_CHUNKS = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"],
]);

function pngPieces(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PNG_CHUNKS.has(name)) pieces.push(bytes.subarray(at, end));
    if (name === "IEND") return pieces;
    at = end;
  }
  return null;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** Frames, tables and scans: T.81, table B.1. The rest are notes of programs and cameras, and what nobody defined. */
const SEEN = new Set([
  ...[0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf],
  ...[START_OF_SCAN, 0xdb, 0xdc, 0xdd, 0xde, 0xdf],
]);
/** Colours of four-channel pictures are told here, in twelve bytes: APP14. */
const ADOBE = { marker: 0xee, begins: [0x41, 0x64, 0x6f, 0x62, 0x65], length: 12 };

function isSeen(marker: number, content: Uint8Array): boolean {
  if (marker !== ADOBE.marker) return SEEN.has(marker);
  return content.length === ADOBE.length && ADOBE.begins.every((byte, at) => content[at] === byte);
}

function jpegPieces(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const pieces = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (isSeen(marker, bytes.subarray(at + 4, end))) pieces.push(bytes.subarray(at, end));
    at = end;
    if (marker !== START_OF_SCAN) continue;
    // a picture may have several scans, with notes between them
    const next = nextMarker(bytes, at);
    if (next === null) return null;
    pieces.push(bytes.subarray(at, next));
    // what some programs hang behind the picture is left out
    if (bytes[next + 1] === END_OF_IMAGE) return [...pieces, bytes.subarray(next, next + 2)];
    at = next;
  }
  return null;
}

/** Where the points of a scan end: at the first marker that is neither a byte 0xff among them nor a restart. */
function nextMarker(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return null;
}
