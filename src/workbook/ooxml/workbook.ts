import type { Edits, Progress, SheetSnapshot, Workbook } from "../port";
import { customPartsOf } from "./customParts";
import { openPackage, type PackageOptions } from "./package";
import { readSheets } from "./readSheets";
import { writeEdits, writeNoMarks } from "./write/apply";
import { Changes } from "./write/changes";
import { verify } from "./write/verify";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface OoxmlWorkbook extends Workbook {
  /** The file as it stands: the one that was opened, with what was applied since. Parts not touched are its own. */
  bytes(): Uint8Array;
}

/**
 * Opens a file. The bytes are not changed: what is applied goes into new ones.
 *
 * @throws WorkbookError NOT_A_WORKBOOK, LEGACY_WORKBOOK, ENCRYPTED_WORKBOOK, DAMAGED_WORKBOOK, WORKBOOK_TOO_LARGE
 */
export function openWorkbook(bytes: Uint8Array, options: PackageOptions): OoxmlWorkbook {
  openPackage(bytes, options);
  return new BytesWorkbook(bytes, options);
}

class BytesWorkbook implements OoxmlWorkbook {
  constructor(
    private current: Uint8Array,
    private readonly options: PackageOptions,
  ) {}

  async read(progress?: Progress): Promise<readonly SheetSnapshot[]> {
    return readSheets(openPackage(this.current, this.options), progress);
  }

  async apply(edits: Edits, progress?: Progress): Promise<void> {
    this.write((changes) => writeEdits(changes, edits, progress));
  }

  async part(namespace: string): Promise<string | null> {
    const package_ = openPackage(this.current, this.options);
    const [place] = customPartsOf(package_, namespace);
    return place ? package_.text(place.part) : null;
  }

  async clear(): Promise<void> {
    this.write(writeNoMarks);
  }

  bytes(): Uint8Array {
    return this.current;
  }

  /** All or nothing: the work is done on a second reading of the file, which replaces the first when it is sound. */
  private write(work: (changes: Changes) => void): void {
    const changes = new Changes(openPackage(this.current, this.options));
    work(changes);
    if (changes.changed.size === 0) return;
    const written = changes.package_.save();
    verify(openPackage(written, this.options), changes.changed, changes.workbook.sheets);
    this.current = written;
  }
}
