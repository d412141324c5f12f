import type { Brain } from "./brain";
import { Failure } from "./failure";
import type { AnyCall, Reply, Request } from "./messages";

/** Answers requests to a brain, one message a step. */
export async function serve(brain: Brain, request: Request, reply: (message: Reply) => void): Promise<void> {
  const { id, call, asked } = request;
  const progress = (done: number, of: number) => reply({ id, kind: "progress", done, of });
  try {
    const result = await (brain[call] as AnyCall).call(brain, asked, { progress });
    reply({ id, kind: "done", result });
  } catch (error) {
    const { code, message, hint } = error instanceof Failure ? error : { code: "", message: "", hint: "" };
    reply({ id, kind: "failed", problem: code === "" ? null : { code, message, hint } });
  }
}
