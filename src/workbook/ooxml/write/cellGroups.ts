import { type Area, areaName } from "../../cell";
import type { CellEdit } from "../../port";
import { partUtf8 } from "../partText";
import { readRichStrings } from "../sheet/strings";
import type { CellPlace, CellPlaces } from "./cellPlaces";
import type { Changes } from "./changes";
import { attributes, child, children, documentElement } from "./elements";

/** Edits of one sheet by row and column, each at the first cell of the merge that it lies in. */
export type ByRow = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** Why a cell cannot be changed by itself; null where it can. */
export type GroupFinder = (row: number, column: number) => "array" | "heading" | "shared" | null;

/**
 * A formula that fills several cells would be torn by a change of one of them, and so would what refers to a column
 * of a table by its heading. Excel refuses the first too, and renames in every formula for the second.
 */
export function groupFinder(asked: ByRow, places: CellPlaces, headings: readonly Area[]): GroupFinder {
  const arrays = places.arrays.filter((area) => areaName(area).includes(":"));
  const changed = new Map<number, number>();
  for (const [row, edits] of asked) {
    for (const column of edits.keys()) {
      const shared = cellAt(places, row, column)?.shared;
      if (shared) changed.set(shared.group, (changed.get(shared.group) ?? 0) + 1);
    }
  }
  return (row, column) => {
    if (arrays.some((area) => covers(area, row, column))) return "array";
    if (headings.some((area) => covers(area, row, column))) return "heading";
    const shared = cellAt(places, row, column)?.shared;
    const left =
      shared?.isFirst && (changed.get(shared.group) ?? 0) < (places.sharing.get(shared.group) ?? 0);
    return left ? "shared" : null;
  };
}

/** The shared strings that have formats within their text, found when they are first asked for. */
export function richStrings(changes: Changes): (index: number) => boolean {
  let rich: ReadonlySet<number> | null = null;
  return (index) => {
    const part = changes.related("sharedStrings")?.target;
    rich ??= part === undefined ? new Set() : readRichStrings(partUtf8(changes.package_.read(part), part));
    return rich.has(index);
  };
}

/** Whether nothing would go with a cell's value but the text itself. */
export function holdsOnlyText(
  utf8: Uint8Array,
  cell: CellPlace | undefined,
  isRich: (index: number) => boolean,
): boolean {
  if (!cell) return true;
  const xml = new TextDecoder().decode(utf8.subarray(cell.start, cell.end));
  const root = documentElement(xml);
  const isShared = attributes(xml, root).get("t")?.raw === "s";
  return children(xml, root).every((element) => {
    if (element.name === "f") return false;
    if (element.name === "is") return child(xml, element, "r") === undefined;
    return (
      !isShared || element.name !== "v" || !isRich(Number(xml.slice(element.openEnd, element.closeStart)))
    );
  });
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function cellAt({ rows }: CellPlaces, row: number, column: number): CellPlace | undefined {
  return rows.get(row)?.cells.find((cell) => cell.column === column);
}
