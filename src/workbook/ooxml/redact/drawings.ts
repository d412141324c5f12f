import {
  type Element,
  elementsIn,
  everyElement,
  everyText,
  mapped,
  onlyAttributes,
  withAttributes,
  withChildren,
} from "../tree";
import type { OnSheet } from "./formats";

const ANCHORS = new Set(["xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"]);

/** How a drawing gets at what it shows; each gives the new relationship's id, or null where that is left behind. */
export interface Shown {
  chart(relationId: string): string | null;
  picture(relationId: string): string | null;
}

/** The shapes, pictures and charts of a sheet that may go with it; null where none may. */
export function drawing(root: Element, on: OnSheet, shown: Shown): Element | null {
  const anchors = elementsIn(root).filter(({ name }) => ANCHORS.has(name));
  const kept = anchors.flatMap((anchor) => {
    const plain = mapped(anchor, plainShape);
    const object = plain && elementsIn(plain).find(({ name }) => OBJECTS.has(name));
    const next = object ? placed(object, on, shown) : null;
    if (!plain || !next) {
      on.removals.add(
        object?.name === "xdr:pic" ? "pictures" : isChart(object) ? "charts" : "shapes",
        on.sheet,
      );
      return [];
    }
    return [
      withChildren(
        plain,
        plain.children.map((child) => (child === object ? next : child)),
      ),
    ];
  });
  return kept.length === 0 ? null : withChildren(root, kept);
}

const OBJECTS = new Set(["xdr:sp", "xdr:cxnSp", "xdr:pic", "xdr:graphicFrame", "xdr:grpSp"]);

/** Without what a person noted of it (a picture's file, a description), what it runs, and where it leads. */
function plainShape(one: Element): Element | null {
  if (/^a:(hlinkClick|hlinkHover|hlinkMouseOver)$/.test(one.name)) return null;
  if (one.name === "xdr:cNvPr") {
    const id = one.attributes.get("id") ?? "1";
    return withAttributes(onlyAttributes(withChildren(one, []), ["id"]), { name: `Object ${id}` });
  }
  return one.attributes.has("macro") ? withAttributes(one, { macro: "" }) : one;
}

function placed(object: Element, { scope }: OnSheet, shown: Shown): Element | null {
  const all = everyElement(object);
  // what a shape shows of a cell is a copy of the cell
  if (all.some(({ attributes }) => (attributes.get("textlink") ?? "") !== "")) return null;
  if (everyText(object).some((text) => scope.redaction.isSecret(text))) return null;
  const leads = all.filter(({ attributes }) => [...attributes.keys()].some((name) => name.startsWith("r:")));
  if (leads.length === 0) return object.name === "xdr:graphicFrame" ? null : object;
  const [only] = leads;
  if (leads.length > 1 || !only || object.name === "xdr:grpSp") return null;
  const next =
    isChart(object) && only.name === "c:chart" ? shown.chart(only.attributes.get("r:id") ?? "") : null;
  const picture =
    object.name === "xdr:pic" && only.name === "a:blip"
      ? shown.picture(only.attributes.get("r:embed") ?? "")
      : null;
  if (next)
    return mapped(object, (one) => (one.name === "c:chart" ? withAttributes(one, { "r:id": next }) : one));
  if (!picture) return null;
  return mapped(object, (one) =>
    one.name === "a:blip" ? withAttributes(one, { "r:embed": picture, "r:link": null }) : one,
  );
}

function isChart(object: Element | null | undefined): boolean {
  return object?.name === "xdr:graphicFrame" && everyElement(object).some(({ name }) => name === "c:chart");
}
