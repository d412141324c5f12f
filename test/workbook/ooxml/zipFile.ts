import { crc32, deflateRawSync } from "node:zlib";

export interface ZipItem {
  readonly name: string;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  /** The sizes follow the data, as writers do that cannot go back. */
  readonly descriptor?: boolean;
  /** Sizes and offset stand in a ZIP64 field. */
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** Lies about the unpacked size. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
}

/** A zip written field by field, to make what well-behaved writers do not. */
export function zipFile(
  items: readonly ZipItem[],
  { prefix = "", comment = "", shifted = false, zip64 = false } = {},
): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(prefix)];
  const records: Buffer[] = [];
  let length = prefix.length;
  const append = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const item of items) {
    const offset = shifted ? length - prefix.length : length;
    const data = item.stored ? Buffer.from(item.content) : deflateRawSync(item.content);
    const name = Buffer.from(item.name);
    const common = Buffer.alloc(26);
    const size = item.declaredSize ?? item.content.length;
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((item.descriptor ? 8 : 0) | (item.encrypted ? 1 : 0), 2);
    common.writeUInt16LE(item.stored ? 0 : 8, 4);
    common.writeUInt32LE(item.declaredCrc ?? crc32(item.content), 10);
    common.writeUInt32LE(item.zip64 ? 0xffffffff : data.length, 14);
    common.writeUInt32LE(item.zip64 ? 0xffffffff : size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.from(common);
    if (item.descriptor) local.fill(0, 10, 22);
    append(Buffer.concat([bytes(0x04034b50), local, name, data]));
    if (item.descriptor) append(Buffer.concat([bytes(0x08074b50, crc32(item.content), data.length, size)]));
    const extra = item.zip64 ? zip64Extra(size, data.length, offset) : Buffer.alloc(0);
    common.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(item.zip64 ? 0xffffffff : offset, 10);
    records.push(Buffer.concat([bytes(0x02014b50), Buffer.from([20, 0]), common, rest, name, extra]));
  }
  const start = shifted ? length - prefix.length : length;
  const size = records.reduce((sum, record) => sum + record.length, 0);
  for (const record of records) append(record);
  if (zip64) append(zip64End(length, items.length, size, start));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : items.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : items.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  end.writeUInt16LE(comment.length, 20);
  append(end);
  append(Buffer.from(comment));
  return new Uint8Array(Buffer.concat(pieces));
}

function bytes(...words: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * words.length);
  for (const [index, word] of words.entries()) buffer.writeUInt32LE(word, 4 * index);
  return buffer;
}

function zip64Extra(size: number, packed: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [index, value] of [size, packed, offset].entries())
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  return extra;
}

function zip64End(at: number, count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(at), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
