import { legacyFont } from "../../legacyFont";
import { SPREADSHEET } from "../namespaces";
import { readXml } from "../xml";

/** Stands in the stylesheet of every workbook with such a font, and of few others. */
const LIKELY = /["'](?:\.vn|vni[- ]|vn(?:time|arial))/i;

/**
 * For each cell format (`cellXfs`) the name of its font, where that is one of an encoding older than Unicode; undefined
 * where none is, as in nearly every workbook.
 *
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function readLegacyFonts(xml: string, part: string): readonly (string | null)[] | undefined {
  if (!LIKELY.test(xml)) return undefined;
  const fonts: (string | null)[] = [];
  const formats: number[] = [];
  const path: string[] = [];
  readXml(xml, part, {
    open(tag) {
      const name = SPREADSHEET.includes(tag.namespace) ? tag.name : "";
      const [list, parent] = path.slice(-2);
      path.push(name);
      if (name === "font" && parent === "fonts") fonts.push(null);
      if (name === "name" && parent === "font" && list === "fonts") {
        const told = tag.attribute("val") ?? "";
        fonts[fonts.length - 1] = legacyFont(told) && told;
      }
      if (name === "xf" && parent === "cellXfs") formats.push(Number(tag.attribute("fontId") ?? 0));
    },
    close() {
      path.pop();
    },
  });
  const ofFormats = formats.map((font) => fonts[font] ?? null);
  return ofFormats.some((font) => font !== null) ? ofFormats : undefined;
}
