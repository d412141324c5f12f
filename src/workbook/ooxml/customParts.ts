import type { Package } from "./package";
import { readWorkbookPart } from "./workbookPart";
import { readXml } from "./xml";

/**
 * The name of the custom XML part whose root element is of a namespace; null where the workbook refers to none.
 *
 * @throws WorkbookError
 */
export function customPartNamed(package_: Package, namespace: string): string | null {
  const { relations } = readWorkbookPart(package_);
  const found = relations.find(
    ({ kind, target, external }) =>
      kind === "customXml" &&
      !external &&
      package_.has(target) &&
      rootNamespace(package_.text(target), target) === namespace,
  );
  return found?.target ?? null;
}

function rootNamespace(xml: string, part: string): string | null {
  let namespace: string | null = null;
  readXml(xml, part, {
    open(tag) {
      if (tag.depth === 0) namespace = tag.namespace;
    },
  });
  return namespace;
}
