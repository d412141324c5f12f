import { failures } from "../batch/failures";
import { HostObject } from "./hostObject";

/** What every list of the library can be asked. */
export function collection<Item extends HostObject>() {
  abstract class Collection extends HostObject {
    abstract override items(): readonly Item[];

    GetCount(): number {
      return this.items().length;
    }
    GetItemAt(index: number): Item {
      const item = this.items()[index];
      if (!item) throw failures.invalidArgument();
      return item;
    }
  }
  return Collection;
}

/** A list whose items are also found by a key of theirs. */
export function keyedCollection<Item extends HostObject>() {
  abstract class KeyedCollection extends HostObject {
    abstract override items(): readonly Item[];
    /** Whether the item is the one that a key means. */
    protected abstract isMeant(item: Item, key: string): boolean;

    GetCount(): number {
      return this.items().length;
    }
    GetItem(key: string): Item {
      const item = this.GetItemOrNullObject(key);
      if (!item) throw failures.itemNotFound();
      return item;
    }
    GetItemOrNullObject(key: string): Item | null {
      return this.items().find((item) => this.isMeant(item, String(key))) ?? null;
    }
  }
  return KeyedCollection;
}
