import { MARK_LOOKS } from "../../markLook";
import { MARK_COLORS, type Severity } from "../../port";

/**
 * The differential format of a severity (ECMA-376 part 1, 18.8.14), in the order and form Excel itself writes.
 *
 * @param prefix "x:" where the stylesheet's elements are written with one.
 */
export function markFormat(severity: Severity, prefix: string): string {
  const { fill, text } = MARK_COLORS[severity];
  const { line, lineColor, weight } = MARK_LOOKS[severity];
  const element = (name: string, attributes: string, ...inside: string[]) => {
    const tag = prefix + name;
    return inside.length === 0
      ? `<${tag}${attributes}/>`
      : `<${tag}${attributes}>${inside.join("")}</${tag}>`;
  };
  const color = (name: string, rgb: string) => element(name, ` rgb="FF${rgb}"`);
  const side = (name: string) => element(name, ` style="${line}"`, color("color", lineColor));
  return element(
    "dxf",
    "",
    element("font", "", element(weight === "bold" ? "b" : "i", ""), color("color", text)),
    element("fill", "", element("patternFill", "", color("bgColor", fill))),
    element("border", "", ...["left", "right", "top", "bottom"].map(side)),
  );
}
