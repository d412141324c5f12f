import type { ErrorData } from "../workbook/errors";

/** Why a task could not be carried out on a sound workbook. Each entry words them for its own readers. */
export type TaskErrorCode =
  /** No table lists people or collectives with ratings or dates. `file`. */
  | "NOT_A_ROSTER"
  /** Nothing that a summary could tell. */
  | "NOTHING_TO_SUMMARISE"
  /** Every list stands on a hidden sheet, and hidden sheets do not go up. */
  | "HIDDEN_ROSTER"
  /** Without the columns that were to be emptied, people could no longer be read. `names` of the columns, quoted. */
  | "PEOPLE_LOST"
  /** None of the files to be merged could be read. `files`: how many. */
  | "NOTHING_READ"
  /** The file that should list units lists none. `file`. */
  | "NO_UNITS"
  /** The workbook's own plan has cells that nobody can read, and would lose them if it were written anew. `cells`. */
  | "PLAN_UNREADABLE"
  /** No plan is known for the year. `year`. */
  | "NO_PLAN";

export class TaskError extends Error {
  override readonly name = "TaskError";
  constructor(
    readonly code: TaskErrorCode,
    readonly data: ErrorData = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
