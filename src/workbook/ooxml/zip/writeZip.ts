import { joined } from "../joined";
import {
  CENTRAL_RECORD,
  CENTRAL_RECORD_LENGTH,
  DEFLATED,
  END_RECORD,
  END_RECORD_LENGTH,
  findExtra,
  IN_ZIP64,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  viewOf,
  ZIP64_EXTRA,
  type ZipDirectory,
  type ZipEntry,
} from "./entry";

/** New content of an entry, packed already. */
export interface Packed {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Version 2.0, the first with deflate; names in UTF-8; 1 January 1980, so that writing twice gives the same bytes. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
const NO_TIME = 0;
const FIRST_DAY = 0x0021;

/**
 * Writes the zip again. Entries that are not in `replaced` are copied byte for byte with their local headers, data
 * descriptors and all; the order stays, and what is added comes last.
 */
export function writeZip(
  source: Uint8Array,
  directory: ZipDirectory,
  replaced: ReadonlyMap<ZipEntry, Packed>,
  added: ReadonlyMap<string, Packed>,
): Uint8Array {
  const pieces: Uint8Array[] = [source.subarray(0, directory.prefixLength)];
  let length = directory.prefixLength;
  const append = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };

  const offsets = new Map<ZipEntry, number>();
  for (const entry of [...directory.entries].sort((a, b) => a.offset - b.offset)) {
    offsets.set(entry, length);
    const packed = replaced.get(entry);
    if (packed === undefined) {
      append(source.subarray(entry.offset, entry.end));
    } else {
      append(localHeader(nameOf(entry), packed));
      append(packed.data);
    }
  }
  const addedRecords: Uint8Array[] = [];
  for (const [name, packed] of added) {
    const nameBytes = new TextEncoder().encode(name);
    addedRecords.push(centralRecord(nameBytes, packed, length));
    append(localHeader(nameBytes, packed));
    append(packed.data);
  }

  const start = length;
  for (const entry of directory.entries) {
    const packed = replaced.get(entry);
    const offset = offsets.get(entry) as number;
    append(
      packed === undefined ? movedRecord(entry, offset) : centralRecord(nameOf(entry), packed, offset, entry),
    );
  }
  for (const record of addedRecords) append(record);
  append(endRecord(directory.entries.length + added.size, length - start, start, directory.comment));
  return joined(pieces);
}

function nameOf(entry: ZipEntry): Uint8Array {
  const length = viewOf(entry.record).getUint16(28, true);
  return entry.record.subarray(CENTRAL_RECORD_LENGTH, CENTRAL_RECORD_LENGTH + length);
}

function localHeader(name: Uint8Array, packed: Packed): Uint8Array {
  const header = new Uint8Array(LOCAL_HEADER_LENGTH + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  setCommon(view, 4, name.length, packed);
  header.set(name, LOCAL_HEADER_LENGTH);
  return header;
}

/** A record for new content; what a replaced entry's record said of the file's attributes is kept. */
function centralRecord(name: Uint8Array, packed: Packed, offset: number, replaced?: ZipEntry): Uint8Array {
  const record = new Uint8Array(CENTRAL_RECORD_LENGTH + name.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL_RECORD, true);
  view.setUint16(4, VERSION, true);
  setCommon(view, 6, name.length, packed);
  if (replaced !== undefined) {
    record.set(replaced.record.subarray(4, 6), 4);
    record.set(replaced.record.subarray(36, 42), 36);
  }
  view.setUint32(42, offset, true);
  record.set(name, CENTRAL_RECORD_LENGTH);
  return record;
}

/** The run of fields that a local header and a central record share, from "version needed" to the name's length. */
function setCommon(view: DataView, at: number, nameLength: number, packed: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 6, NO_TIME, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, packed.crc, true);
  view.setUint32(at + 14, packed.data.length, true);
  view.setUint32(at + 18, packed.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** The record of an entry that was copied, with its new place. */
function movedRecord(entry: ZipEntry, offset: number): Uint8Array {
  // not `slice`: of a Buffer of node's that is no copy, and the file that was opened would be changed
  const record = new Uint8Array(entry.record);
  const view = viewOf(record);
  if (view.getUint32(42, true) !== IN_ZIP64) {
    view.setUint32(42, offset, true);
    return record;
  }
  const extra = CENTRAL_RECORD_LENGTH + view.getUint16(28, true);
  const zip64 = findExtra(view, extra, extra + view.getUint16(30, true), ZIP64_EXTRA);
  const before = [24, 20].filter((at) => view.getUint32(at, true) === IN_ZIP64).length;
  if (zip64 !== null) view.setBigUint64(zip64.at + 8 * before, BigInt(offset), true);
  return record;
}

function endRecord(count: number, size: number, start: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(END_RECORD_LENGTH + comment.length);
  const view = viewOf(record);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, END_RECORD_LENGTH);
  return record;
}
