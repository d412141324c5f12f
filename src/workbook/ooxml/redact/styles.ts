import type { Redaction } from "../../redaction";
import {
  documentOf,
  type Element,
  elementsIn,
  everyText,
  mapped,
  onlyAttributes,
  textIn,
  treeOf,
  withAttributes,
  withChildren,
} from "../tree";
import { STYLESHEET_ORDER } from "../write/order";

/** The formats of cells. A number format or a style's name that says a secret is named anew. @throws WorkbookError */
export function copiedStyles(xml: string, part: string, { isSecret }: Redaction): string {
  const { root, family } = treeOf(xml, part);
  const order: readonly string[] = STYLESHEET_ORDER;
  const kept = elementsIn(root).filter(({ name }) => order.includes(name) && name !== "extLst");
  const plain = mapped(withChildren(onlyAttributes(root, []), kept), (one) => {
    const bare = withoutTexts(one, isSecret);
    if (![...bare.attributes.values()].some(isSecret)) return bare;
    switch (one.name) {
      case "numFmt":
        return withAttributes(bare, { formatCode: "General" });
      case "cellStyle":
        return withAttributes(bare, { name: `Style ${one.attributes.get("xfId") ?? ""}` });
      case "name":
        return withAttributes(bare, { val: "Times New Roman" });
      default:
        // a look that says it in a place where nothing is said
        return null;
    }
  });
  return documentOf(plain ?? root, family);
}

/** No element of a stylesheet holds characters. */
function withoutTexts(one: Element, isSecret: Redaction["isSecret"]): Element {
  return isSecret(textIn(one)) ? withChildren(one, elementsIn(one)) : one;
}

/** The colours and fonts that formats name; null where it says a secret. @throws WorkbookError */
export function copiedTheme(xml: string, part: string, { isSecret }: Redaction): string | null {
  const { root, family } = treeOf(xml, part);
  return everyText(root).some(isSecret) ? null : documentOf(root, family);
}
