import { WorkbookError } from "../errors";
import type { Package } from "./package";
import { relationsOf } from "./relations";
import { readWorkbookPart } from "./workbookPart";
import { readXml } from "./xml";

/** A relationship that leads to a custom XML part. */
export interface CustomPartPlace {
  /** The part that refers to it; "" is the package itself. */
  readonly from: string;
  readonly relationId: string;
  readonly part: string;
}

/**
 * Where the custom XML parts lie whose root element is of a namespace: Excel refers to them from the workbook,
 * LibreOffice (7.4) from the package. A part that cannot be read is none of ours, and is no reason to refuse the
 * workbook.
 *
 * @throws WorkbookError
 */
export function customPartsOf(package_: Package, namespace: string): readonly CustomPartPlace[] {
  return [readWorkbookPart(package_).partName, ""].flatMap((from) =>
    relationsOf(package_, from)
      .filter(({ kind, target, external }) => kind === "customXml" && !external && package_.has(target))
      .filter(({ target }) => rootNamespace(package_, target) === namespace)
      .map(({ id, target }) => ({ from, relationId: id, part: target })),
  );
}

/** What the properties of a custom XML part are called in its relationships. */
export const PROPERTIES_KIND = "customXmlProps";

/** The parts with the properties of a custom XML part: its id, by which Excel knows it. */
export function propertiesOf(package_: Package, part: string): readonly string[] {
  return relationsOf(package_, part)
    .filter(({ kind, external }) => kind === PROPERTIES_KIND && !external)
    .map(({ target }) => target);
}

function rootNamespace(package_: Package, part: string): string | null {
  let namespace: string | null = null;
  try {
    readXml(package_.text(part), part, {
      open(tag) {
        if (tag.depth === 0) namespace = tag.namespace;
      },
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return null;
  }
  return namespace;
}
