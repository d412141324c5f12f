import { DRAWING } from "../namespaces";
import { readXml } from "../xml";

/** The colours of a theme by their names, "accent1" → "4472C4". @throws WorkbookError DAMAGED_WORKBOOK */
export function readTheme(xml: string, part: string): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const path: string[] = [];
  readXml(xml, part, {
    open(tag) {
      const name = DRAWING.includes(tag.namespace) ? tag.name : "";
      const [scheme, slot] = path.slice(-2);
      path.push(name);
      if (scheme !== "clrScheme" || slot === undefined) return;
      // a colour of the system is kept with what it was when the workbook was saved
      const value =
        name === "sysClr" ? tag.attribute("lastClr") : name === "srgbClr" ? tag.attribute("val") : undefined;
      if (value !== undefined && /^[0-9a-f]{6}$/i.test(value)) colors.set(slot, value.toUpperCase());
    },
    close() {
      path.pop();
    },
  });
  return colors;
}
