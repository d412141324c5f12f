/**
 * Something kept for each list of texts. Cells share their texts, so that to walk from text to text takes less than to
 * join them.
 */
export class ByTexts<V> {
  private readonly further = new Map<string, ByTexts<V>>();
  private value: V | undefined;

  /** What is kept for the texts; made where nothing is yet. */
  get(texts: readonly string[], make: () => V): V {
    let node: ByTexts<V> = this;
    for (const text of texts) node = node.next(text);
    node.value ??= make();
    return node.value;
  }

  private next(text: string): ByTexts<V> {
    let next = this.further.get(text);
    if (!next) {
      next = new ByTexts();
      this.further.set(text, next);
    }
    return next;
  }
}
