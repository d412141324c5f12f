import { WorkbookError } from "../../errors";
import {
  CENTRAL_RECORD,
  CENTRAL_RECORD_LENGTH,
  END_RECORD,
  END_RECORD_LENGTH,
  findExtra,
  IN_ZIP64,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  viewOf,
  ZIP64_END_RECORD,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_LENGTH,
  type ZipDirectory,
  type ZipEntry,
} from "./entry";

const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory, and trusts none of it: entries must lie inside the file and must not overlap, for
 * overlapping entries are how a small file unpacks to a huge one.
 *
 * @returns null when the file has no end record, so that it is no whole zip.
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = viewOf(bytes);
  const endRecord = findEndRecord(view);
  if (endRecord === null) return null;
  const commentLength = view.getUint16(endRecord + 20, true);
  const { count, size, offset, end } = directoryPlace(view, endRecord);
  const start = end - size;
  // Where bytes were put before the zip, offsets may still count from its old start.
  const shift = start - offset;
  if (start < 0 || shift < 0) throw damaged("directory");

  const records = readRecords(bytes, view, start, end, count, shift);
  const entries = withEnds(view, records, start);
  return {
    entries,
    prefixLength: entries.reduce((first, entry) => Math.min(first, entry.offset), start),
    comment: bytes.subarray(endRecord + END_RECORD_LENGTH, endRecord + END_RECORD_LENGTH + commentLength),
  };
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - END_RECORD_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly end: number;
}

function directoryPlace(view: DataView, endRecord: number): DirectoryPlace {
  const locator = endRecord - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END_RECORD) throw damaged("directory");
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      size: Number(view.getBigUint64(at + 40, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
      end: at,
    };
  }
  return {
    count: view.getUint16(endRecord + 10, true),
    size: view.getUint32(endRecord + 12, true),
    offset: view.getUint32(endRecord + 16, true),
    end: endRecord,
  };
}

function readRecords(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  count: number,
  shift: number,
): Omit<ZipEntry, "end">[] {
  const records: Omit<ZipEntry, "end">[] = [];
  let at = start;
  while (at < end) {
    if (at + CENTRAL_RECORD_LENGTH > end || view.getUint32(at, true) !== CENTRAL_RECORD)
      throw damaged("directory");
    const extra = at + CENTRAL_RECORD_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = extra + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged("directory");
    const [size, packedSize, offset] = zip64(view, at, extra, extraEnd);
    records.push({
      name: nameText(bytes.subarray(at + CENTRAL_RECORD_LENGTH, extra)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset: offset + shift,
      record: bytes.subarray(at, next),
    });
    at = next;
  }
  if (records.length !== count) throw damaged("directory");
  return records;
}

/** Size, packed size and offset of a central record; those too large for it stand in its ZIP64 field, in this order. */
function zip64(view: DataView, at: number, extra: number, extraEnd: number): [number, number, number] {
  const fields: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!fields.includes(IN_ZIP64)) return fields;
  const found = findExtra(view, extra, extraEnd, ZIP64_EXTRA);
  if (found === null) throw damaged("directory");
  let next = found.at;
  return fields.map((field) => {
    if (field !== IN_ZIP64) return field;
    if (next + 8 > found.at + found.length) throw damaged("directory");
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  }) as [number, number, number];
}

/** Lets each entry end where the next begins, and refuses those whose data would reach past that. */
function withEnds(
  view: DataView,
  records: readonly Omit<ZipEntry, "end">[],
  directoryStart: number,
): ZipEntry[] {
  const starts = records.map((record) => record.offset).sort((a, b) => a - b);
  const following = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  if (following.size < records.length) throw damaged("directory");
  return records.map((record) => {
    // the next one may claim to begin past the directory
    const end = Math.min(following.get(record.offset) as number, directoryStart);
    const data = record.offset + LOCAL_HEADER_LENGTH;
    if (data > end || view.getUint32(record.offset, true) !== LOCAL_HEADER) throw damaged(record.name);
    if (dataStart(view, record.offset) + record.packedSize > end) throw damaged(record.name);
    return { ...record, end };
  });
}

/** Where the packed data of the entry at this local header begins. */
export function dataStart(view: DataView, offset: number): number {
  return offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** Names are ASCII by the standard; those that are not are read as UTF-8, whatever the flag says. */
function nameText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function damaged(part: string): WorkbookError {
  return new WorkbookError("DAMAGED_WORKBOOK", { part });
}
