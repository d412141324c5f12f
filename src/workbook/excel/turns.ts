/** So long, in milliseconds, work goes on before the screen has its turn: well below what a person feels. */
const SLICE = 20;

/** Where long work stops for a moment when it has had the thread for a while. */
export type Turn = () => Promise<void>;

/** The turns of one piece of work; the first comes at once, for Office itself has worked before ours begins. */
export function turns(): Turn {
  let since = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
