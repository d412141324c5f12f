import { open, stat } from "node:fs/promises";
import { WorkbookError } from "../workbook/errors";
import { hold, type Limits } from "../workbook/ooxml/limits";

/**
 * The bytes of the file to be checked. Its size is asked before it is read: nobody's memory is to hold a disk image
 * named .xlsx, and a device never ends.
 *
 * @throws WorkbookError FILE_NOT_FOUND, WORKBOOK_TOO_LARGE
 */
export async function readInput(file: string, limits: Limits): Promise<Uint8Array> {
  const found = await stat(file).catch(notFound);
  if (!found.isFile() && !found.isFIFO()) notFound(new Error("no file"));
  const handle = await open(file, "r").catch(notFound);
  try {
    const { size } = await handle.stat();
    hold(limits, "file", size);
    return await handle.readFile().catch(notFound);
  } finally {
    await handle.close();
  }
}

/** No such file, no right to it, or a folder: a person does the same about each. */
function notFound(cause: unknown): never {
  throw new WorkbookError("FILE_NOT_FOUND", {}, { cause });
}
