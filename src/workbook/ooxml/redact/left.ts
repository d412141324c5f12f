import type { RemovalKind } from "../../redaction";
import type { Package } from "../package";
import { relationsOf } from "../relations";
import type { SheetEntry, WorkbookPart } from "../workbookPart";
import type { Removals } from "./removals";

/** Parts that no copy takes along, by the folder and name that programs give them. */
const KINDS: readonly (readonly [RegExp, RemovalKind])[] = [
  [/(^|\/)comments?[^/]*\.xml$|threadedcomment/i, "comments"],
  [/(^|\/)persons?\//i, "people"],
  [/^docprops\//i, "properties"],
  [/^customxml\/(?!_rels\/|itemprops)/i, "customXml"],
  [/(^|\/)externallinks\/(?!_rels\/)/i, "externalLinks"],
  [/(^|\/)(connections\d*\.xml$|querytables?\/(?!_rels\/))/i, "connections"],
  [/(^|\/)(pivottables|pivotcache|slicers|slicercaches|timelines|timelinecaches)\/(?!_rels\/)/i, "pivots"],
  [/(^|\/)printersettings\//i, "printerSettings"],
  [/(^|\/)revisions\/(?!_rels\/)/i, "revisions"],
  [/vba(project|data)|(^|\/)macrosheets\//i, "macros"],
  [/(^|\/)(embeddings|activex|ctrlprops|model)\/(?!_rels\/)/i, "embeddings"],
  [/(^|\/)(richdata|featurepropertybag)\/(?!_rels\/)/i, "extensions"],
  [/(^|\/)cellimages\.xml$/i, "pictures"],
  [/^_xmlsignatures\/(?!_rels\/)/i, "signatures"],
];

/** Of these the copy has its own, or none is missed: Excel makes the list of calculations anew. */
const OWN =
  /^\[content_types\]\.xml$|(^|\/)_rels\/|^customxml\/itemprops|(^|\/)(work|chart|dialog)sheets\/|(^|\/)(drawings|charts|tables|media|theme)\/|(^|\/)(workbook|styles|sharedstrings|calcchain|metadata)[^/]*\.(xml|bin)$/i;

/** Tells which parts of a file did not go into its copy, where nothing else told of them. */
export function tellLeftParts(
  package_: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetEntry[],
  removals: Removals,
): void {
  const told = new Set<string>();
  for (const { partName, name } of sheets) {
    for (const { kind, target, external } of relationsOf(package_, partName)) {
      if (external || kind !== "comments") continue;
      told.add(target.toLowerCase());
      removals.add("comments", name, commentsIn(package_, target));
    }
  }
  for (const written of package_.names()) {
    const part = written.replaceAll("\\", "/").replace(/^\/+/, "");
    if (part === workbook.partName || told.has(part.toLowerCase())) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
    if (kind) removals.add(kind);
    else if (!OWN.test(part) && !part.endsWith("/")) removals.add("otherParts");
  }
}

/** How many notes a part holds; one where it cannot be told. */
function commentsIn(package_: Package, part: string): number {
  if (!package_.has(part)) return 0;
  return Math.max(1, package_.text(part).match(/<(?:[\w.-]+:)?comment[\s>]/g)?.length ?? 1);
}
