import type { SheetDraft } from "../../port";
import { CONTENT_TYPES_PART } from "../contentTypes";
import { RELATIONSHIPS } from "../namespaces";
import { relationsOf, relationsPartOf } from "../relations";
import type { Changes } from "./changes";
import { chartXml, drawingXml } from "./charts";
import { NO_RELATIONS, removeEntries } from "./listings";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Writes the charts of a sheet of ours, in the parts that they have from an earlier run, and takes out those that it
 * has no longer; the sheet refers to its drawing by "rId1". What Excel hung on the sheet beside (a printer's settings) is no longer referred to from its XML.
 *
 * @param draft under the title that it bears in the workbook
 * @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK
 */
export function writeDrawing(changes: Changes, sheetPart: string, draft: SheetDraft, family: 0 | 1): void {
  const charts = draft.charts ?? [];
  const [drawing] = partsOf(changes, sheetPart, "drawing");
  const present = drawing === undefined ? [] : partsOf(changes, drawing, "chart");
  for (const [index, part] of present.entries()) if (index >= charts.length) take(changes, part);
  if (drawing !== undefined && charts.length === 0) take(changes, drawing);
  const kept = charts.length === 0 ? undefined : drawing;
  relate(changes, sheetPart, kept === undefined ? [] : [["drawing", kept]], family);
  if (charts.length === 0) return;

  const place = kept ?? freeName(changes, sheetPart, "drawings/drawing");
  const content = drawingXml(charts, family);
  if (kept === undefined) add(changes, place, DRAWING_TYPE, content, sheetPart, "drawing", family);
  else changes.replace(place, content);
  const reused = present.slice(0, charts.length);
  relate(
    changes,
    place,
    reused.map((part) => ["chart", part]),
    family,
  );
  for (const [index, chart] of charts.entries()) {
    const xml = chartXml(chart, draft, family);
    const part = reused[index];
    if (part !== undefined) changes.replace(part, xml);
    else add(changes, freeName(changes, sheetPart, "charts/chart"), CHART_TYPE, xml, place, "chart", family);
  }
}

/** Parts of a kind that a part refers to, as far as the file has them. */
function partsOf(changes: Changes, part: string, kind: string): string[] {
  return relationsOf(changes.package_, part)
    .filter(
      (relation) => relation.kind === kind && !relation.external && changes.package_.has(relation.target),
    )
    .map(({ target }) => target);
}

/** Makes a part refer to exactly these, in this order; a part that refers to nothing is given no list. */
function relate(
  changes: Changes,
  part: string,
  targets: readonly (readonly [kind: string, part: string])[],
  family: 0 | 1,
): void {
  const list = relationsPartOf(part);
  if (!changes.package_.has(list)) return;
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS[family]}/${kind}" Target="/${encodeURI(target)}"/>`,
  );
  changes.replace(
    list,
    entries.length === 0 ? NO_RELATIONS : NO_RELATIONS.replace("/>", `>${entries.join("")}</Relationships>`),
  );
}

function add(
  changes: Changes,
  part: string,
  type: string,
  content: string,
  from: string,
  kind: string,
  family: 0 | 1,
): void {
  changes.add(part, type, content, {
    part: from,
    type: `${RELATIONSHIPS[family]}/${kind}`,
    target: `/${encodeURI(part)}`,
  });
}

/** "xl/charts/chart3.xml", beside the folder of the sheet. */
function freeName(changes: Changes, sheetPart: string, beginning: string): string {
  const folder = sheetPart
    .split("/")
    .slice(0, -2)
    .map((segment) => `${segment}/`)
    .join("");
  let number = 1;
  while (changes.package_.has(`${folder}${beginning}${number}.xml`)) number += 1;
  return `${folder}${beginning}${number}.xml`;
}

/** Takes out a part with its list of relationships, and what tells of them. */
function take(changes: Changes, part: string): void {
  const parts = [part, relationsPartOf(part)].filter((one) => changes.package_.has(one));
  const gone = new Set(parts.map((one) => `/${encodeURI(one)}`.toLowerCase()));
  for (const one of parts) changes.remove(one);
  changes.replace(
    CONTENT_TYPES_PART,
    removeEntries(changes.text(CONTENT_TYPES_PART), "PartName", (name) => gone.has(name.toLowerCase())),
  );
}
