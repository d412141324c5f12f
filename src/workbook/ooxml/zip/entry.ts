/** One entry of a zip, as its central directory tells. Offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Where what belongs to it ends: the next local header, or the central directory. */
  readonly end: number;
  /** Its record in the central directory, whole. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  /** In the directory's order. */
  readonly entries: readonly ZipEntry[];
  /** Bytes before the first local header, nearly always none. */
  readonly prefixLength: number;
  readonly comment: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const LOCAL_HEADER_LENGTH = 30;
export const CENTRAL_RECORD = 0x02014b50;
export const CENTRAL_RECORD_LENGTH = 46;
export const END_RECORD = 0x06054b50;
export const END_RECORD_LENGTH = 22;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_LOCATOR_LENGTH = 20;
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_EXTRA = 0x0001;

export const STORED = 0;
export const DEFLATED = 8;

/** A 32-bit field whose real value stands in the ZIP64 extra field. */
export const IN_ZIP64 = 0xffffffff;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the data of an extra field of this id begins and how long it is, in a central record or a local header. */
export function findExtra(
  view: DataView,
  start: number,
  end: number,
  id: number,
): { at: number; length: number } | null {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === id && at + 4 + length <= end) return { at: at + 4, length };
  }
  return null;
}
