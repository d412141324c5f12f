import {
  type Element,
  element,
  elementsIn,
  everyText,
  halvesOf,
  onlyAttributes,
  type Tree,
  treeOf,
  withAttributes,
  withChildren,
} from "../tree";
import { WORKSHEET_ORDER } from "../write/order";
import { Cells } from "./cells";
import { conditionalFormat, hyperlinks, type OnSheet, validations } from "./formats";
import type { Strings } from "./strings";
import { plainFilter } from "./tables";

/** The parts that hang on a sheet, made by whoever makes the copy; each gives the new relationship's id. */
export interface Hung {
  drawing(relationId: string): string | null;
  table(relationId: string): string | null;
}

/** Stands where the rows go. */
const ROWS_HERE = "\u0001";

/**
 * The XML of a sheet as it goes into the copy: the elements that are known to be needed, in their order, each without
 * what could tell of people.
 *
 * @param isFirst whether it is the sheet that is shown when the copy is opened.
 * @throws WorkbookError DAMAGED_WORKBOOK
 */
export function copiedSheet(
  xml: string,
  part: string,
  on: OnSheet,
  { strings, hung, isFirst }: { strings: Strings; hung: Hung; isFirst: boolean },
): string {
  const cells = new Cells(on.sheet, on.scope, strings, on.removals);
  const rows: string[] = [];
  const tree: Tree = treeOf(xml, part, (row) => rows.push(cells.copied(row)));
  on.removals.add("extensions", on.sheet, tree.foreign);
  const children = elementsIn(tree.root).flatMap((child) => {
    const copied = COPIED[child.name]?.(child, { on, hung, isFirst });
    if (copied && (SAYS_ITSELF.has(child.name) || !saysSecret(copied, on))) return [copied];
    if (child.name in LEFT) on.removals.add(LEFT[child.name as keyof typeof LEFT], on.sheet);
    return [];
  });
  if (!children.some(({ name }) => name === "sheetData"))
    children.push(element("sheetData", {}, [ROWS_HERE]));
  const order: readonly string[] = WORKSHEET_ORDER;
  children.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const [before, after] = halvesOf(
    withChildren(onlyAttributes(tree.root, []), children),
    tree.family,
    ROWS_HERE,
  );
  return `${before}${rows.join("")}${after}`;
}

/** Left behind, and told. */
const LEFT = {
  customSheetViews: "views",
  customProperties: "otherParts",
  legacyDrawingHF: "pictures",
  drawingHF: "pictures",
  picture: "pictures",
  oleObjects: "embeddings",
  controls: "embeddings",
  smartTags: "extensions",
  protectedRanges: "passwords",
  dataConsolidate: "externalLinks",
  webPublishItems: "externalLinks",
} as const;

/** Judged where they are copied; what the others hold are numbers, and words of the format. */
const SAYS_ITSELF = new Set(["sheetData", "headerFooter", "drawing", "tableParts"]);

/** Widths and heights; their decimals say nothing, whatever they resemble. */
const FRACTION = /^-?\d+\.\d+(E[-+]?\d+)?$/i;

function saysSecret(one: Element, { scope, removals, sheet }: OnSheet): boolean {
  const texts = everyText(one).filter((text) => !FRACTION.test(text));
  if (!texts.some((text) => scope.redaction.isSecret(text))) return false;
  removals.add("extensions", sheet);
  return true;
}

/** A header as its codes are read: "&L" before a text, "&12" before a text that may begin with a figure itself. */
function readings(text: string): readonly string[] {
  const words = text.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|K\d\d[+-]\d{3}|[A-Z&])/gi, " ");
  return [text, ...[1, 2, 3].map((figures) => words.replace(new RegExp(`&\\d{1,${figures}}`, "g"), " "))];
}

interface Setting {
  readonly on: OnSheet;
  readonly hung: Hung;
  readonly isFirst: boolean;
}

type Copier = (one: Element, setting: Setting) => Element | null;

const withOnly =
  (...names: readonly string[]): Copier =>
  (one) =>
    withChildren(onlyAttributes(one, names), []);

const whole: Copier = (one) => one;

const COPIED: Readonly<Record<string, Copier | undefined>> = {
  sheetPr: (one) =>
    withChildren(
      onlyAttributes(one, []),
      elementsIn(one).filter(({ name }) => ["tabColor", "outlinePr", "pageSetUpPr"].includes(name)),
    ),
  dimension: withOnly("ref"),
  sheetViews: (one, { isFirst }) =>
    withChildren(
      one,
      elementsIn(one, "sheetView").map((view) => {
        const kept = elementsIn(view).filter(({ name }) => name === "pane" || name === "selection");
        return withAttributes(withChildren(view, kept), {
          tabSelected: isFirst ? "1" : null,
          workbookViewId: "0",
        });
      }),
    ),
  sheetFormatPr: whole,
  cols: whole,
  sheetData: (one) => withChildren(onlyAttributes(one, []), [ROWS_HERE]),
  sheetProtection: (one, { on }) => {
    const secret = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
    if (secret.some((name) => one.attributes.has(name))) on.removals.add("passwords", on.sheet);
    return withAttributes(one, Object.fromEntries(secret.map((name) => [name, null])));
  },
  autoFilter: (one, { on }) => plainFilter(one, on),
  mergeCells: whole,
  conditionalFormatting: (one, { on }) => conditionalFormat(one, on),
  dataValidations: (one, { on }) => validations(one, on),
  hyperlinks: (one, { on }) => hyperlinks(one, on),
  printOptions: whole,
  pageMargins: whole,
  pageSetup: (one, { on }) => {
    if (one.attributes.has("r:id")) on.removals.add("printerSettings", on.sheet);
    return withAttributes(one, { "r:id": null });
  },
  headerFooter: (one, { on }) => {
    if (
      !everyText(one)
        .flatMap(readings)
        .some((text) => on.scope.redaction.isSecret(text))
    )
      return one;
    on.removals.add("headersFooters", on.sheet);
    return null;
  },
  rowBreaks: whole,
  colBreaks: whole,
  ignoredErrors: whole,
  drawing: (one, { hung }) => {
    const id = hung.drawing(one.attributes.get("r:id") ?? "");
    return id === null ? null : withAttributes(one, { "r:id": id });
  },
  tableParts: (one, { hung }) => {
    const ids = elementsIn(one, "tablePart").flatMap(({ attributes }) => {
      const id = hung.table(attributes.get("r:id") ?? "");
      return id === null ? [] : [element("tablePart", { "r:id": id })];
    });
    return ids.length === 0 ? null : element("tableParts", { count: String(ids.length) }, ids);
  },
};
