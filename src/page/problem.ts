import type { Problem } from "../pane/brain/brain";
import { problemOf } from "../pane/brain/problems";
import type { Language } from "../text/words";
import { WorkbookError } from "../workbook/errors";
import { pageWords } from "./words";

/** What happened to a copy and what to do about it, where the way out is one of the page. */
export function copyProblem(error: unknown, language: Language): Problem {
  if (error instanceof WorkbookError && error.code === "CELL_NOT_ALONE") {
    const { sheet = "", cell = "" } = error.data;
    const place = { sheet: String(sheet), cell: String(cell) };
    return { code: error.code, ...pageWords(language).cellNotAlone(place) };
  }
  return problemOf(error, language);
}
