import type { Outline } from "./elements";

/** ECMA-376 part 1, 18.3.1.99: the children of a worksheet stand in this order, or Excel asks for repair. */
export const WORKSHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...[
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
  ],
  ...[
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
  ],
  ...[
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
  ],
  ...["picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
] as const;

/** ECMA-376 part 1, 18.8.39. */
export const STYLESHEET_ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
] as const;

/** ECMA-376 part 1, 18.2.27. */
export const WORKBOOK_ORDER = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
  ],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches"],
  ...["smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
] as const;

/**
 * Where a new child of the root called `name` belongs: after the last that must come before it or shares its name.
 * Children that the order does not know (extensions, alternate content) are passed over.
 */
export function placeFor(name: string, order: readonly string[], { root, children }: Outline): number {
  const rank = order.indexOf(name);
  const before = children.findLast((element) => {
    const other = order.indexOf(element.name);
    return other !== -1 && other <= rank;
  });
  return before?.end ?? root.openEnd;
}
