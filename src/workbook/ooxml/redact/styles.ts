import type { Redaction } from "../../redaction";
import { STYLESHEET_ORDER } from "../write/order";
import {
  documentOf,
  elementsIn,
  everyText,
  mapped,
  onlyAttributes,
  treeOf,
  withAttributes,
  withChildren,
} from "./tree";

/** The formats of cells. A number format or a style's name that says a secret is named anew. @throws WorkbookError */
export function copiedStyles(xml: string, part: string, { isSecret }: Redaction): string {
  const { root, family } = treeOf(xml, part);
  const order: readonly string[] = STYLESHEET_ORDER;
  const kept = elementsIn(root).filter(({ name }) => order.includes(name) && name !== "extLst");
  const plain = mapped(withChildren(onlyAttributes(root, []), kept), (one) => {
    if (![...one.attributes.values()].some(isSecret)) return one;
    if (one.name === "numFmt") return withAttributes(one, { formatCode: "General" });
    return one.name === "cellStyle"
      ? withAttributes(one, { name: `Style ${one.attributes.get("xfId") ?? ""}` })
      : one;
  });
  return documentOf(plain ?? root, family);
}

/** The colours and fonts that formats name; null where it says a secret. @throws WorkbookError */
export function copiedTheme(xml: string, part: string, { isSecret }: Redaction): string | null {
  const { root, family } = treeOf(xml, part);
  return everyText(root).some(isSecret) ? null : documentOf(root, family);
}
