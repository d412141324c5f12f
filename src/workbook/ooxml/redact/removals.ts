import type { Removal, RemovalKind } from "../../redaction";

/** Counts what is left behind, by kind and sheet. */
export class Removals {
  private readonly counts = new Map<string, { kind: RemovalKind; sheet: string | null; count: number }>();

  add(kind: RemovalKind, sheet: string | null = null, count = 1): void {
    if (count === 0) return;
    const key = `${kind} ${sheet ?? ""}`;
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { kind, sheet, count });
  }

  all(): readonly Removal[] {
    return [...this.counts.values()];
  }
}
