/**
 * How many slips lie between two words: letters left out, put in, mistaken, or two neighbours swapped (optimal string
 * alignment). Gives up above `limit` and answers `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
}

/** What the nearest known word stands for; null above `limit`, and where words of two meanings are equally near. */
export function nearestBy<T>(word: string, known: ReadonlyMap<string, T>, limit: number): T | null {
  let nearest: T | null = null;
  let least = limit + 1;
  let tied = false;
  for (const [candidate, meaning] of known) {
    const slips = distance(word, candidate, limit);
    if (slips > limit) continue;
    if (slips < least) {
      nearest = meaning;
      least = slips;
      tied = false;
    } else if (slips === least && meaning !== nearest) {
      tied = true;
    }
  }
  return tied ? null : nearest;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
