import type { Advice } from "../text/errors.vi";
import type { Text } from "../text/text";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/errors";

/** The codes of `xep-loai/error@1`. */
export type ErrorCode = WorkbookErrorCode | CommandErrorCode | "INTERNAL_ERROR";
type CommandErrorCode = "NOT_A_ROSTER" | "UNKNOWN_PLAN" | "USAGE";

/** Why a command was not carried out, beside what a workbook itself may be to blame for. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    readonly code: CommandErrorCode,
    readonly advise: (text: Text) => Advice,
  ) {
    super(code);
  }
}

/** The arguments are wrong. */
export function usageError(advise: (usage: Text["usage"]) => Advice): CommandError {
  return new CommandError("USAGE", (text) => advise(text.usage));
}

export function codeOf(error: unknown): ErrorCode {
  return error instanceof CommandError || error instanceof WorkbookError ? error.code : "INTERNAL_ERROR";
}

/**
 * What happened and what to do, in words. An error of the program itself is called that: a damaged file must not be
 * blamed for it, nor the other way round.
 */
export function adviceOn(error: unknown, file: string, text: Text): Advice {
  if (error instanceof CommandError) return error.advise(text);
  if (error instanceof WorkbookError) return text.errors[error.code]({ file, ...error.data });
  return text.errors.INTERNAL_ERROR({ error: error instanceof Error ? error.name : typeof error });
}
