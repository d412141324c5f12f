/** What the law says for a span of rating years. */
export interface Dated<T> {
  /** First and last rating year; `to` is null where it still holds. */
  readonly from: number;
  readonly to: number | null;
  readonly value: T;
}

/** What holds for a rating year; null where nothing does, or nothing is known. */
export function inYear<T>(values: readonly Dated<T>[], year: number): T | null {
  const found = values.find(({ from, to }) => from <= year && (to === null || year <= to));
  return found?.value ?? null;
}
