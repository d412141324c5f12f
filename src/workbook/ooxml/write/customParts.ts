import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CustomPart } from "../../port";
import { CONTENT_TYPES_PART } from "../contentTypes";
import { type CustomPartPlace, customPartsOf, PROPERTIES_KIND, propertiesOf } from "../customParts";
import { CUSTOM_XML, RELATIONSHIPS } from "../namespaces";
import { relationsPartOf } from "../relations";
import type { Changes } from "./changes";
import { attributeText } from "./escape";
import { removeEntries } from "./listings";
import { familyOf } from "./workbookXml";

const PART_TYPE = "application/xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/**
 * Puts a custom XML part into the workbook, in the place of the one of its namespace where there is one, or takes it
 * out. Parts of other namespaces are left as they are.
 *
 * @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK, DAMAGED_WORKBOOK where `xml` is none
 */
export function writeCustomPart(changes: Changes, { namespace, xml }: CustomPart): void {
  const [present, ...others] = customPartsOf(changes.package_, namespace);
  const copies = others.filter(({ part }) => part !== present?.part);
  for (const copy of copies) take(changes, copy);
  if (present === undefined) {
    if (xml !== null) put(changes, namespace, xml);
  } else if (xml !== null) changes.replace(present.part, xml);
  else for (const place of customPartsOf(changes.package_, namespace)) take(changes, place);
}

/** As Excel lays it: "customXml/item1.xml" with its properties beside it, referred to from the workbook. */
function put(changes: Changes, namespace: string, xml: string): void {
  const { partName } = changes.workbook;
  const family = familyOf(changes.text(partName));
  const names = changes.package_;
  let number = 1;
  while (names.has(`customXml/item${number}.xml`) || names.has(`customXml/itemProps${number}.xml`))
    number += 1;
  const [part, properties] = [`customXml/item${number}.xml`, `itemProps${number}.xml`];
  changes.add(part, PART_TYPE, xml, {
    part: partName,
    type: `${RELATIONSHIPS[family]}/customXml`,
    target: `${"../".repeat(partName.split("/").length - 1)}${part}`,
  });
  changes.add(`customXml/${properties}`, PROPERTIES_TYPE, propertiesXml(namespace, CUSTOM_XML[family]), {
    part,
    type: `${RELATIONSHIPS[family]}/${PROPERTIES_KIND}`,
    target: properties,
  });
}

/** Excel gives a part without an id one of its own; ours is always the same, so that writing twice is writing once. */
function propertiesXml(namespace: string, customXml: string): string {
  const uri = attributeText(namespace);
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${customXml}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${uri}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A GUID made of the namespace (version 8 of RFC 9562). */
function itemId(namespace: string): string {
  const bytes = sha256(new TextEncoder().encode(namespace)).slice(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const digits = bytesToHex(bytes).toUpperCase();
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}}`;
}

/** Takes out a part, its properties, and what tells of them. */
function take(changes: Changes, { from, relationId, part }: CustomPartPlace): void {
  const referring = relationsPartOf(from);
  changes.replace(
    referring,
    removeEntries(changes.text(referring), "Id", (id) => id === relationId),
  );
  if (!changes.package_.has(part)) return;
  const own = relationsPartOf(part);
  const properties = propertiesOf(changes.package_, part);
  const parts = [part, ...properties, own].filter((one) => changes.package_.has(one));
  const gone = new Set(parts.map((one) => `/${encodeURI(one)}`.toLowerCase()));
  for (const one of parts) changes.remove(one);
  changes.replace(
    CONTENT_TYPES_PART,
    removeEntries(changes.text(CONTENT_TYPES_PART), "PartName", (name) => gone.has(name.toLowerCase())),
  );
}
