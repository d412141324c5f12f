import type { Book } from "../model/book";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";

export class SettingCollectionObject extends keyedCollection<SettingObject>() {
  constructor(private readonly book: Book) {
    super();
  }
  override items() {
    return [...this.book.settings.keys()].map((key) => new SettingObject(this.book, key));
  }
  protected override isMeant({ Key }: SettingObject, key: string) {
    return Key === key;
  }
  Add(key: string, value: unknown) {
    this.book.settings.set(key, value);
    return new SettingObject(this.book, key);
  }
}

export class SettingObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }
  override identity() {
    return { _Id: this.key };
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.book.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.settings.set(this.key, value);
  }
  Delete() {
    this.book.settings.delete(this.key);
  }
}
