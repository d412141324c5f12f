import type { Codec } from "../codec/codec";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from "../namespaces";
import { relationsPartOf } from "../relations";
import { attributeText } from "../write/escape";
import { writeZip } from "../zip/writeZip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_BYTES = new Uint8Array();

/** A file of parts that is made from nothing, so that nothing of another file is in it by oversight. */
export class NewParts {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, { type: string; target: string }[]>();

  /** @param part such as "xl/workbook.xml" */
  add(part: string, type: string, content: string | Uint8Array): void {
    this.parts.set(part, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.types.set(part, type);
  }

  /** Lets a part ("" for the package) refer to another. @returns the id of the relationship */
  relate(from: string, type: string, target: string): string {
    const relations = this.relations.get(from) ?? [];
    this.relations.set(from, relations);
    relations.push({ type, target: `/${target}` });
    return `rId${relations.length}`;
  }

  /** The file. */
  bytes(codec: Codec): Uint8Array {
    const packed = new Map<string, { data: Uint8Array; size: number; crc: number }>();
    const pack = (part: string, content: Uint8Array) =>
      packed.set(part, { data: codec.deflate(content), size: content.length, crc: codec.crc32(content) });
    const text = (part: string, content: string) => pack(part, new TextEncoder().encode(HEAD + content));
    text("[Content_Types].xml", this.contentTypes());
    for (const [from, relations] of this.relations) text(relationsPartOf(from), relationsXml(relations));
    for (const [part, content] of this.parts) pack(part, content);
    return writeZip(NO_BYTES, { entries: [], prefixLength: 0, comment: NO_BYTES }, new Map(), packed);
  }

  private contentTypes(): string {
    const each = [...this.types].map(
      ([part, type]) => `<Override PartName="/${attributeText(part)}" ContentType="${attributeText(type)}"/>`,
    );
    return (
      `<Types xmlns="${CONTENT_TYPES}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`
    );
  }
}

function relationsXml(relations: readonly { type: string; target: string }[]): string {
  const each = relations.map(
    ({ type, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${attributeText(type)}" Target="${attributeText(target)}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${each.join("")}</Relationships>`;
}
