import type { RequestBody, ResponseBody } from "./batch/protocol";

/** A request as it came, and what was answered. */
export interface Recorded {
  /** A sync of the add-in's, a clean-up of the library's own, or a word between the library and Excel. */
  readonly kind: "sync" | "cleanup" | "internal";
  readonly body: RequestBody;
  readonly size: number;
  readonly response: ResponseBody | null;
}

/** Every request of one host, in order. */
export class Recorder {
  readonly requests: Recorded[] = [];
  /** Members that were asked for and are not built, by name. */
  readonly notBuilt: string[] = [];

  note(body: RequestBody, size: number, response: ResponseBody | null): void {
    this.requests.push({ kind: kindOf(body), body, size, response });
    const { Code, Message } = response?.Error ?? {};
    if (Code === "SimulatedHostNotBuilt" || Code === "SimulatedHostBroken") this.notBuilt.push(Message ?? "");
  }

  /** Syncs of the add-in's: what its budget counts. */
  get syncs(): number {
    return this.requests.filter(({ kind }) => kind === "sync").length;
  }

  forget(): void {
    this.requests.length = 0;
  }
}

/** Whose request it is. */
export function kindOf({ Actions }: RequestBody): Recorded["kind"] {
  const named = Actions.map(({ Name }) => Name).filter((name) => name !== "");
  if (named.includes("NotifyActionHandlerReady")) return "internal";
  return named.length > 0 && named.every((name) => name === "_RemoveReference") ? "cleanup" : "sync";
}
