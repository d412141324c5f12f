import { RELATIONSHIPS } from "../namespaces";
import { type Relation, relationsOf, relationsPartOf } from "../relations";
import type { Changes } from "./changes";
import { attributes, outlineOf, topChild } from "./elements";
import { addRelation } from "./listings";
import { placeFor, WORKSHEET_ORDER } from "./order";
import { insertion, splice } from "./splice";

/** The notes that people hung on the cells of a sheet: their texts, threads of answers, and the boxes they stand in. */
export interface Notes {
  readonly relations: readonly Relation[];
  /** The relationship to the boxes, which the sheet's own XML refers to. */
  readonly boxes: Relation | null;
}

const TEXTS = /(^|\/)(comments|threadedComment)$/;

/** The notes on a sheet before it is written anew. */
export function notesOn(changes: Changes, sheetPart: string): Notes {
  const relations = relationsOf(changes.package_, sheetPart).filter(
    ({ external, target }) => !external && changes.package_.has(target),
  );
  const sheet = outlineOf(changes.text(sheetPart));
  const drawing = topChild(sheet, "legacyDrawing");
  const id = drawing && [...attributes(sheet.text, drawing)].find(([name]) => /(^|:)id$/.test(name))?.[1].raw;
  const boxes = relations.find((relation) => relation.kind === "vmlDrawing" && relation.id === id) ?? null;
  return { relations: relations.filter(({ kind }) => TEXTS.test(kind)), boxes };
}

/** Hangs the notes on the sheet again, on the cells where they were. */
export function hangNotes(
  changes: Changes,
  sheetPart: string,
  { relations, boxes }: Notes,
  family: 0 | 1,
): void {
  if (relations.length === 0 || boxes === null) return;
  for (const relation of relations) relate(changes, sheetPart, relation, family);
  const id = relate(changes, sheetPart, boxes, family);
  const sheet = outlineOf(changes.text(sheetPart));
  const { prefix } = sheet.root;
  const place = placeFor("legacyDrawing", WORKSHEET_ORDER, sheet);
  const drawing = `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS[family]}" r:id="${id}"/>`;
  changes.replace(sheetPart, splice(sheet.text, [insertion(place, drawing)]));
}

/** @returns the id of the new relationship. */
function relate(changes: Changes, sheetPart: string, { kind, target }: Relation, family: 0 | 1): string {
  const list = relationsPartOf(sheetPart);
  const type = kind.includes("/") ? kind : `${RELATIONSHIPS[family]}/${kind}`;
  const { xml, id } = addRelation(changes.text(list), type, `/${encodeURI(target)}`);
  changes.replace(list, xml);
  return id;
}
