import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";

export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * What makes Excel ask for repair, as far as the package tells: parts without a content type, relationships to
 * nowhere or with one id twice, and in the parts `looked` at, XML that is none and `r:id`s without a relationship.
 * Judged without the code under test.
 */
export function packageFaults(parts: Parts, looked: Iterable<string>): string[] {
  return [
    ...untyped(parts),
    ...[...parts.keys()].filter((name) => name.endsWith(".rels")).flatMap((name) => loose(parts, name)),
    ...[...looked].filter((name) => name.endsWith(".xml")).flatMap((name) => unreferred(parts, name)),
  ];
}

function untyped(parts: Parts): string[] {
  const { elements, faults } = read(parts, "[Content_Types].xml");
  const types = new Set(
    elements.map(({ name, attributes }) =>
      name === "Default"
        ? `.${attributes.Extension}`.toLowerCase()
        : attributes.PartName?.slice(1).toLowerCase(),
    ),
  );
  const known = (name: string) => types.has(name) || types.has(name.slice(name.lastIndexOf(".")));
  const names = [...parts.keys()]
    .map((name) => name.toLowerCase())
    .filter((name) => name !== "[content_types].xml");
  return [...faults, ...names.filter((name) => !known(name)).map((name) => `${name} has no content type`)];
}

function loose(parts: Parts, source: string): string[] {
  const { elements, faults } = read(parts, source);
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return elements.reduce((found, { name, attributes: { Id = "", Target = "", TargetMode } }) => {
    if (name !== "Relationship") return found;
    if (seen.has(Id)) found.push(`${source} has ${Id} twice`);
    seen.add(Id);
    const target = decodeURIComponent(new URL(Target, `http://package/${ownerOf(source)}`).pathname.slice(1));
    if (TargetMode !== "External" && target !== "" && !names.has(target.toLowerCase())) {
      found.push(`${source} ${Id} leads to no ${target}`);
    }
    return found;
  }, faults);
}

function unreferred(parts: Parts, part: string): string[] {
  const { elements, faults } = read(parts, part);
  const relations = part.replace(/([^/]*)$/, "_rels/$1.rels");
  const ids = new Set(
    parts.has(relations) ? read(parts, relations).elements.map(({ attributes }) => attributes.Id) : [],
  );
  const missing = elements.flatMap(({ references }) => references.filter((id) => !ids.has(id)));
  return [...faults, ...missing.map((id) => `${part} refers to no ${id}`)];
}

function ownerOf(relations: string): string {
  return relations.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Values of the attributes in a relationships namespace: `r:id` and its like. */
  readonly references: readonly string[];
}

function read(parts: Parts, part: string): { elements: Element[]; faults: string[] } {
  const elements: Element[] = [];
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    faults.push(`${part} ${error.message}`);
  });
  parser.on("opentag", ({ local, attributes }) => {
    const all = Object.values(attributes);
    elements.push({
      name: local,
      attributes: Object.fromEntries(all.map(({ name, value }) => [name, value])),
      references: all.flatMap(({ uri, value }) =>
        /officeDocument(\/2006)?\/relationships$/.test(uri) ? [value] : [],
      ),
    });
  });
  parser.write(strFromU8(parts.get(part) ?? new Uint8Array())).close();
  return { elements, faults };
}
