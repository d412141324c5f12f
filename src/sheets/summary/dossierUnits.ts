import type { Row } from "../../law/plan/bindings";
import { unitKey } from "../../roster/units";
import { summaryListWords } from "../../text/summaryLists.vi";
import type { DossierProgress, DossierRow } from "./dossierRows";
import type { TableBlock, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.dossiers;

/** Where a dossier stands: by these those of a unit are counted. */
const COUNTED = ["complete", "incomplete", "toLookAt", "notDue"] as const;
type Counted = (typeof COUNTED)[number];

function countedAs({ isDue, items, unclear }: DossierRow): Counted {
  if (!isDue) return "notDue";
  const states = [...items.values()];
  if (states.includes("missing")) return "incomplete";
  return unclear || states.includes("doubtful") ? "toLookAt" : "complete";
}

/**
 * How complete the dossiers of each unit are, its own and those of its people.
 *
 * @param room how many columns of the sheet stand beside number, name and unit.
 */
export function unitBlock(progress: readonly DossierProgress[], room: number): TableBlock {
  const units = new Map<string, { name: string; counts: Map<Counted, number> }>();
  for (const one of progress.flatMap(({ rows }) => rows)) {
    const name = unitOf(one.row);
    const key = unitKey(name);
    const unit = units.get(key) ?? { name: name || WORDS.noUnit, counts: new Map() };
    const counted = countedAs(one);
    unit.counts.set(counted, (unit.counts.get(counted) ?? 0) + 1);
    units.set(key, unit);
  }
  const isNarrow = room < FIGURES.length;
  return {
    caption: WORDS.byUnit,
    columns: [
      { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
      { id: "unit", heading: [summaryListWords.unit], look: "text", span: isNarrow ? 1 : 2 },
      ...spread(isNarrow ? room + 1 : room),
    ],
    rows: [...units.values()].map(({ name, counts }): TableRow => {
      const figures = COUNTED.map((counted) => [counted, counts.get(counted) ?? 0] as const);
      return { kind: "line", cells: { unit: name, ...Object.fromEntries(figures) } };
    }),
    total: summaryListWords.total,
  };
}

const FIGURES = ["dossiers", ...COUNTED] as const;

/** The number of dossiers and its parts, over so many columns of the sheet. */
function spread(room: number): readonly TableColumn[] {
  const endOf = (at: number) => Math.floor(((at + 1) * room) / FIGURES.length);
  return FIGURES.map((id, at): TableColumn => {
    const span = endOf(at) - endOf(at - 1);
    const heading = [WORDS.columns[id]] as const;
    return id === "dossiers"
      ? { id, heading, look: "figure", span, adds: COUNTED }
      : { id, heading, look: "figure", span, sum: true };
  });
}

function unitOf(row: Row): string {
  return row.kind === "collective" ? row.name : (row.unit?.text ?? "");
}
