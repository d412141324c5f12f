import type { SheetRow } from "../../workbook/port";
import { isDitto } from "../cells/ditto";
import { shown } from "../cells/values";
import { type Field, SEVERAL_FIELDS } from "../fields";
import { type Column, type Evidence, STAGES, type Stage } from "../model";

const RATINGS = new Set<Field>([...STAGES, "collectiveRating"]);

/** How sure it is that a row without a name belongs to the name above: surely, where the name's cell covers both. */
const SURE = { merged: 1, blank: 0.8 } as const;

/**
 * Tells which rows without a name belong to the name above them: somebody may take several rows, and be named in the
 * first alone.
 */
export class ContinuedRows {
  /** The fields of which a person has one, each with its columns. */
  private readonly single: readonly (readonly [Field, readonly number[]])[];
  /** Of the person above: what each of those fields says, as "column text". */
  private said: Map<Field, string[]> | null = null;
  private last: SheetRow | null = null;
  /** Whose levels the rows of the person above hold, where each has a row of its own. */
  private stages = new Set<Stage>();
  private readonly counts = { merged: 0, blank: 0 };

  constructor(
    columns: ReadonlyMap<Field, readonly Column[]>,
    private readonly stageRows: ReadonlyMap<number, Stage> | null,
  ) {
    const isOfEach = (field: Field) => stageRows !== null && RATINGS.has(field);
    this.single = [...columns]
      .filter(([field]) => !SEVERAL_FIELDS.has(field) && field !== "ordinal" && field !== "fullName")
      .filter(([field]) => !isOfEach(field))
      .map(([field, given]) => [field, given.map(({ index }) => index)]);
  }

  /** What the next row may continue: a row with a name; null for any other. */
  follow(row: SheetRow | null): void {
    this.last = row;
    this.said = null;
    this.stages.clear();
    if (row) this.isAnother(row);
  }

  /** Whether a row holds the level of a stage that no row of the person held so far. */
  private isAnother(row: SheetRow): boolean {
    const stage = this.stageRows?.get(row.index);
    if (stage === undefined) return true;
    if (this.stages.has(stage)) return false;
    this.stages.add(stage);
    return true;
  }

  /**
   * Whether the row belongs to the name above it, and with all that it says. A row that says a second time what a
   * person has one of is somebody's whose name is wanting; under a merged name it is told as not wholly read.
   */
  takes(row: SheetRow, isMerged: boolean): "whole" | "part" | null {
    const { last } = this;
    if (!last || (!isMerged && row.index !== last.index + 1)) return null;
    this.said ??= this.saidIn(last);
    const clashes = !this.isAnother(row) || this.clashes(this.said, this.saidIn(row), isMerged);
    if (clashes && !isMerged) return null;
    for (const [field, texts] of this.saidIn(row)) {
      this.said.set(field, [...(this.said.get(field) ?? []), ...texts]);
    }
    this.last = row;
    this.counts[isMerged ? "merged" : "blank"]++;
    return clashes ? "part" : "whole";
  }

  evidence(): Evidence[] {
    return (["merged", "blank"] as const)
      .filter((how) => this.counts[how] > 0)
      .map((how) => ({ kind: "continued", text: how, score: SURE[how], count: this.counts[how] }));
  }

  private saidIn(row: SheetRow): Map<Field, string[]> {
    const said = new Map<Field, string[]>();
    for (const [field, columns] of this.single) {
      const texts = columns.flatMap((column) => {
        const value = row.cells[column] ?? null;
        const text = isDitto(value) ? "" : shown(value);
        return text === "" ? [] : [`${column} ${text}`];
      });
      if (texts.length > 0) said.set(field, texts);
    }
    return said;
  }

  /** The same rating twice is that of two people, unless their name is one cell. */
  private clashes(
    before: ReadonlyMap<Field, readonly string[]>,
    now: ReadonlyMap<Field, readonly string[]>,
    isMerged: boolean,
  ): boolean {
    return [...now].some(([field, texts]) => {
      const earlier = before.get(field);
      if (!earlier) return false;
      return (!isMerged && RATINGS.has(field)) || texts.some((text) => !earlier.includes(text));
    });
  }
}
