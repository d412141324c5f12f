import { failures } from "../batch/failures";
import { type Book, type CustomXml, newId } from "../model/book";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";

const FAULTY = "The XML is not well formed.";

/** The namespace of the root element of a document. @throws HostFailure InvalidArgument where it is no document */
export function namespaceOf(xml: string): string {
  const [, , prefix, attributes] =
    /^\s*(<\?[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/s.exec(xml) ?? [];
  if (attributes === undefined) throw failures.invalidArgument(FAULTY);
  const wanted = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

export class CustomXmlPartCollectionObject extends keyedCollection<CustomXmlPartObject>() {
  constructor(private readonly book: Book) {
    super();
  }
  override items() {
    return this.book.parts.map((part) => new CustomXmlPartObject(this.book, part));
  }
  protected override isMeant({ Id }: CustomXmlPartObject, key: string) {
    return Id === key;
  }
  Add(xml: string) {
    namespaceOf(xml);
    const part = { id: newId(), xml };
    this.book.parts.push(part);
    return new CustomXmlPartObject(this.book, part);
  }
  GetByNamespace(namespace: string) {
    return new CustomXmlPartScopedCollectionObject(this.book, namespace);
  }
}

export class CustomXmlPartScopedCollectionObject extends keyedCollection<CustomXmlPartObject>() {
  constructor(
    private readonly book: Book,
    private readonly namespace: string,
  ) {
    super();
  }
  override items() {
    return this.book.parts
      .filter(({ xml }) => namespaceOf(xml) === this.namespace)
      .map((part) => new CustomXmlPartObject(this.book, part));
  }
  protected override isMeant({ Id }: CustomXmlPartObject, key: string) {
    return Id === key;
  }
  /** "If there is more than one part … or none, it throws an error." */
  GetOnlyItem() {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw failures.itemNotFound();
    return only;
  }
  GetOnlyItemOrNullObject() {
    const [only, ...more] = this.items();
    if (more.length > 0) throw failures.invalidOperation("There is more than one part of this namespace.");
    return only ?? null;
  }
}

export class CustomXmlPartObject extends HostObject {
  constructor(
    private readonly book: Book,
    private readonly part: CustomXml,
  ) {
    super();
  }
  override identity() {
    return { Id: this.part.id };
  }
  get Id() {
    return this.part.id;
  }
  get NamespaceUri() {
    return namespaceOf(this.part.xml);
  }
  GetXml() {
    return this.part.xml;
  }
  SetXml(xml: string) {
    namespaceOf(xml);
    this.part.xml = xml;
  }
  Delete() {
    this.book.parts = this.book.parts.filter((one) => one !== this.part);
  }
}
