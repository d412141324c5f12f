import { TaskError } from "../../tasks/errors";
import { paneWords } from "../../text/pane";
import type { Language } from "../../text/words";
import { WorkbookError } from "../../workbook/errors";
import type { Problem } from "./brain";
import { Failure, isAbort } from "./failure";

/**
 * What happened and what to do about it.
 *
 * @param isWriting whether it happened while something was being written
 */
export function problemOf(error: unknown, language: Language, isWriting = false): Problem {
  const { problems } = paneWords(language);
  if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint };
  if (error instanceof WorkbookError) {
    return { code: error.code, ...problems.workbook[error.code]({ file: "", ...error.data }) };
  }
  if (error instanceof TaskError) return { code: error.code, ...problems.task[error.code](error.data) };
  return { code: "INTERNAL_ERROR", ...(isWriting ? problems.internalWriting : problems.internal) };
}

/** The result of some work; what goes wrong in it is worded. @throws Failure, AbortError */
export async function worded<T>(language: Language, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new Failure(problemOf(error, language), { cause: error });
  }
}
