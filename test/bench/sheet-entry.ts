/** The one sheet of the bench workbook. */
export const SHEET_PART = "xl/worksheets/sheet1.xml";

/**
 * The compressed bytes of one entry of a zip, found by the central directory. Only for files of our own bench:
 * no comment, no zip64, every entry deflated.
 */
export function compressedEntry(zip: Uint8Array, name: string): Uint8Array {
  const END_RECORD = 22;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_RECORD;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    const nameLength = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    if (found === name) {
      const local = view.getUint32(at + 42, true);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return zip.subarray(data, data + view.getUint32(at + 20, true));
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`the bench workbook has no ${name}`);
}
