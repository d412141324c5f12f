import type { Brain, Problem, WorkOptions } from "./brain";

/** A member of the brain, by its name. */
export type Call = keyof Brain;

/** What the screen tells the worker. */
export interface Request {
  readonly id: number;
  readonly call: Call;
  readonly asked: unknown;
}

/** What the worker tells the screen. */
export type Reply =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly id: number; readonly kind: "done"; readonly result: unknown }
  /** Worded, but for errors of the program itself. */
  | { readonly id: number; readonly kind: "failed"; readonly problem: Problem | null };

/** All members of a brain are called alike. */
export type AnyCall = (asked: unknown, options?: WorkOptions) => Promise<unknown>;
