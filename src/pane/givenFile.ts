import { WorkbookError } from "../workbook/errors";
import type { FileGiven } from "./brain/brain";

/**
 * A file that a person chose or dropped, as the brain takes it. A folder is none, nor is what was moved or locked since.
 *
 * @throws WorkbookError FILE_NOT_FOUND
 */
export async function givenFile(file: File): Promise<FileGiven> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    throw new WorkbookError("FILE_NOT_FOUND", { file: file.name }, { cause });
  }
}
