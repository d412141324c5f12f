import { portableCodec } from "../workbook/ooxml/codec/portable";
import type { PackageOptions } from "../workbook/ooxml/package";
import { type OoxmlWorkbook, openWorkbook } from "../workbook/ooxml/workbook";

/** How files are opened where there is no node: in a browser. */
export const IN_BROWSER: PackageOptions = { codec: portableCodec };

/** A file that a browser holds. @throws WorkbookError */
export function openFile(bytes: Uint8Array): OoxmlWorkbook {
  return openWorkbook(bytes, IN_BROWSER);
}
