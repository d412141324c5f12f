import { NEAR_LISTS } from "../roster/mapping/described";
import { unreadAdvice } from "../sheets/reconciliation/notices";
import { TaskError, type TaskErrorCode } from "../tasks/errors";
import type { Advice, NearListTold } from "../text/errors.vi";
import type { Text } from "../text/text";
import type { Failed } from "../upward/consolidate/gather";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/errors";

/** The codes of `xep-loai/error@1`. */
export type ErrorCode = WorkbookErrorCode | CommandErrorCode | "INTERNAL_ERROR";
type CommandErrorCode = "NOT_A_ROSTER" | "UNKNOWN_PLAN" | "USAGE";

/** Why a command was not carried out, beside what a workbook itself may be to blame for. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    readonly code: ErrorCode,
    readonly advise: (text: Text) => Advice,
  ) {
    super(code);
  }
}

/** The arguments are wrong. */
export function usageError(advise: (usage: Text["usage"]) => Advice): CommandError {
  return new CommandError("USAGE", (text) => advise(text.usage));
}

/** Of files of which none could be read: of a single one what is the matter with it, and no more general word. */
export function nothingRead(failed: readonly Failed[], advise: CommandError["advise"]): CommandError {
  const [only, ...more] = failed;
  if (!only || more.length > 0) return new CommandError("NOT_A_ROSTER", advise);
  return new CommandError(only.code, (text) => unreadAdvice(only.name, only.code, only.facts, text));
}

export function codeOf(error: unknown): ErrorCode {
  if (error instanceof TaskError) return CODE_OF[error.code] ?? "NOT_A_ROSTER";
  return error instanceof CommandError || error instanceof WorkbookError ? error.code : "INTERNAL_ERROR";
}

/** To whoever runs commands, a workbook that gives nothing to work on is no roster; these are something else. */
const CODE_OF: Partial<Readonly<Record<TaskErrorCode, ErrorCode>>> = {
  PEOPLE_LOST: "USAGE",
  PLAN_UNREADABLE: "UNKNOWN_PLAN",
  NO_PLAN: "UNKNOWN_PLAN",
};

/**
 * What happened and what to do, in words. An error of the program itself is called that: a damaged file must not be
 * blamed for it, nor the other way round.
 */
export function adviceOn(error: unknown, file: string, text: Text): Advice {
  if (error instanceof CommandError) return error.advise(text);
  if (error instanceof TaskError) return taskAdvice(error, file, text);
  if (error instanceof WorkbookError) return text.errors[error.code]({ file, ...error.data });
  return text.errors.INTERNAL_ERROR({ error: error instanceof Error ? error.name : typeof error });
}

/** Why a sheet that is nearly a list is none, and what to do about it; null where no sheet is. */
function nearListIn({ sheet, why }: TaskError["data"], { columns }: Text): NearListTold | null {
  const near = NEAR_LISTS.find((one) => one === why);
  if (!near) return null;
  const reasons = { ...columns.whyNoList, ...columns.whyNoTable };
  return { sheet: String(sheet), why: reasons[near] };
}

function taskAdvice({ code, data }: TaskError, file: string, text: Text): Advice {
  const [names, cells, named] = [String(data.names), String(data.cells), String(data.file ?? file)];
  switch (code) {
    case "NOT_A_ROSTER":
      return text.errors.NOT_A_ROSTER({ file: named, near: nearListIn(data, text) });
    case "NOTHING_TO_SUMMARISE":
      return text.summarise.nothing;
    case "HIDDEN_ROSTER":
      return text.share.hiddenRoster;
    case "PEOPLE_LOST":
      return text.share.notARosterAnyMore({ names });
    case "NOTHING_READ":
      return text.consolidate.nothingRead({ files: Number(data.files) });
    case "NO_UNITS":
      return text.consolidate.noUnits({ file: named });
    case "PLAN_UNREADABLE":
      return text.errors.planUnreadable({ cells });
    case "NO_PLAN":
      return text.errors.noPlanOf({ year: Number(data.year) });
  }
}
