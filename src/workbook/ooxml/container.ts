import { WorkbookError } from "../errors";
import { LOCAL_HEADER, viewOf } from "./zip/entry";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
/** First record of a BIFF stream older than Excel 5, which needed no compound file: BOF of BIFF 2, 3 and 4. */
const BARE_BIFF = [0x0009, 0x0209, 0x0409];

/**
 * Refuses what is no zip, and tells which other kind of file it is.
 *
 * @throws WorkbookError LEGACY_WORKBOOK, ENCRYPTED_WORKBOOK, NOT_A_WORKBOOK
 */
export function refuseOtherContainers(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) refuseCompoundFile(bytes);
  if (bytes.length < 4) return;
  const view = viewOf(bytes);
  const length = view.getUint16(2, true);
  if (BARE_BIFF.includes(view.getUint16(0, true)) && length >= 4 && length <= 16) {
    throw new WorkbookError("LEGACY_WORKBOOK");
  }
}

/** Whether the file begins as a zip does, so that what is wrong with it is damage. */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/**
 * An old .xls and a workbook with a password to open are both compound files; the names of their streams tell them
 * apart. The directory is looked for entry by entry over the whole file instead of along its sector chain: a broken
 * chain then still gives the right sentence.
 */
function refuseCompoundFile(bytes: Uint8Array): never {
  let legacy = false;
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (isEntry(bytes, at, "EncryptedPackage")) throw new WorkbookError("ENCRYPTED_WORKBOOK");
    legacy ||= isEntry(bytes, at, "Workbook") || isEntry(bytes, at, "Book");
  }
  throw legacy
    ? new WorkbookError("LEGACY_WORKBOOK")
    : new WorkbookError("NOT_A_WORKBOOK", { kind: "document" });
}

/** Whether a directory entry of a stream by this name stands here: UTF-16 name, its length with the final zero, type 2. */
function isEntry(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== (name.length + 1) * 2 || bytes[at + 65] !== 0 || bytes[at + 66] !== 2) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}
