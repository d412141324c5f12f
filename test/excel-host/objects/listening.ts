import type { Book } from "../model/book";

/** Events that the library can be told of, by the numbers that it registers them under. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  renamed: 24,
} as const;
export type Heard = keyof typeof EVENTS;

/** Which of its events a workbook is asked to tell, by the sheet's id or "Workbook". */
export class Listening {
  private readonly counts = new Map<string, number>();

  add(event: Heard, target: string): void {
    this.counts.set(`${event} ${target}`, (this.counts.get(`${event} ${target}`) ?? 0) + 1);
  }
  remove(event: Heard, target: string): void {
    this.counts.delete(`${event} ${target}`);
  }
  has(event: Heard, target: string): boolean {
    return this.counts.has(`${event} ${target}`);
  }
  /** How many are asked for by now. */
  get size(): number {
    return this.counts.size;
  }
}

const listeners = new WeakMap<Book, Listening>();

export function listener(book: Book): Listening {
  const known = listeners.get(book) ?? new Listening();
  listeners.set(book, known);
  return known;
}
