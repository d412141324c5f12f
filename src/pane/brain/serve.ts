import type { Reply, Request } from "../worker/line";
import type { Brain, Problem, WorkOptions } from "./brain";
import { Failure } from "./failure";

/** A member of the brain, by its name. */
export type Call = keyof Brain;

/** All members of a brain are called alike. */
type AnyCall = (asked: unknown, options?: WorkOptions) => Promise<unknown>;

/** Answers requests to a brain, one message a step. What fails is worded, but for errors of the program itself. */
export async function serve(
  brain: Brain,
  { id, call, asked }: Request,
  reply: (message: Reply<Problem>) => void,
): Promise<void> {
  const progress = (done: number, of: number) => reply({ id, kind: "progress", done, of });
  try {
    const result = await (brain[call as Call] as AnyCall).call(brain, asked, { progress });
    reply({ id, kind: "done", result });
  } catch (error) {
    const failure =
      error instanceof Failure ? { code: error.code, message: error.message, hint: error.hint } : null;
    reply({ id, kind: "failed", failure });
  }
}
