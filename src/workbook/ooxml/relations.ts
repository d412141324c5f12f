import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from "./namespaces";
import type { Package } from "./package";
import { readXml } from "./xml";

/** A relationship from a part to another part, or to something outside the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, the same in Transitional and Strict: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** The part's name, resolved; the target as written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of another; "" stands for the package itself. */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part refers to; nothing where it has no relationships. @throws WorkbookError DAMAGED_WORKBOOK */
export function relationsOf(package_: Package, part: string): readonly Relation[] {
  const source = relationsPartOf(part);
  if (!package_.has(source)) return [];
  const relations: Relation[] = [];
  readXml(package_.text(source), source, {
    open(tag) {
      if (tag.name !== "Relationship" || tag.namespace !== PACKAGE_RELATIONSHIPS) return;
      const target = tag.attribute("Target") ?? "";
      const external = tag.attribute("TargetMode") === "External";
      relations.push({
        id: tag.attribute("Id") ?? "",
        kind: kindOf(tag.attribute("Type") ?? ""),
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return relations;
}

/** The word after the office's own namespaces; a type of someone else's stays whole, so that it is mistaken for none. */
function kindOf(type: string): string {
  const namespace = RELATIONSHIPS.find((prefix) => type.startsWith(`${prefix}/`));
  return namespace === undefined ? type : type.slice(namespace.length + 1);
}

/** The name of the part that a target, relative to the part `from`, means. */
function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return decoded(segments.join("/"));
}

/** Part names in relationships are URIs: "sheet%201.xml". */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
