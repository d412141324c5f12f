import type { Problem } from "./brain";

/** A `Problem` as it is thrown. */
export class Failure extends Error implements Problem {
  override readonly name = "Failure";
  readonly code: string;
  readonly hint: string;

  constructor({ code, message, hint }: Problem, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** What an aborted piece of work ends with, as browsers have it. */
export function abortError(): Error {
  return new DOMException("The work was stopped", "AbortError");
}

export function isAbort(error: unknown): boolean {
  // browsers and node differ in whether a DOMException is an Error
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}
