import type { UnreadPlanCell } from "../../law/plan/planCell";
import { fold } from "../../roster/fold";
import type { PlanWords } from "../../text/plan.vi";
import type { CellRef } from "../../workbook/cell";
import { ALL_WORDS, type Codec } from "./codecs";
import type { BlockId, ColumnId } from "./layout";
import type { BlockLines, Line, PlanCell } from "./lines";

export type FactId = keyof PlanWords["facts"];
type Instead = UnreadPlanCell["instead"];

/** The columns of a list: where each property of its rows stands, and how it is read. */
export type Columns<R> = {
  readonly [P in keyof R]-?: {
    readonly column: ColumnId;
    readonly codec: Codec<Exclude<R[P], undefined>>;
    /** Whether a row without it is none. */
    readonly required: boolean;
    /** What an empty cell says; nothing where absent. */
    readonly blank?: Exclude<R[P], undefined>;
  };
};

/** A plan sheet being read: what stands where, and what could not be read so far. */
export class Reading {
  readonly unread: UnreadPlanCell[] = [];

  constructor(
    private readonly blocks: ReadonlyMap<BlockId, BlockLines>,
    private readonly top: CellRef,
  ) {}

  /** A block whose columns are all there; else null, which is noted. `basis` and `code` may be taken out. */
  block(id: BlockId): BlockLines | null {
    const block = this.blocks.get(id);
    const missing = block?.missing.filter((column) => !MAY_GO.has(column)) ?? [];
    const gone = missing[0];
    if (block && gone === undefined) {
      for (const cell of block.strange) this.note(cell, "heading", "rowLeftOut");
      return block;
    }
    const [words] = ALL_WORDS;
    const label = gone ? words?.columns[gone] : words?.blocks[id];
    this.unread.push({
      cell: block?.heading ?? this.top,
      label: label ?? id,
      text: "",
      expected: "heading",
      instead: "builtIn",
    });
    return null;
  }

  /** The value of a cell; null where it is empty, undefined where it cannot be read, which is noted. */
  value<T>(cell: PlanCell, codec: Codec<T>, instead: Instead): T | null | undefined {
    if (cell.text === "") return null;
    const value = codec.read(cell.value);
    if (value === undefined) this.note(cell, codec.expected, instead);
    return value;
  }

  /** The same where the cell must not be empty. */
  required<T>(cell: PlanCell, codec: Codec<T>, instead: Instead): T | undefined {
    const value = this.value(cell, codec, instead);
    if (value === null) this.note(cell, codec.expected, instead);
    return value ?? undefined;
  }

  /** The rows of a list. A row with a cell that cannot be read is left out, and the cell is noted. */
  rows<R>(id: BlockId, columns: Columns<R>): readonly { readonly row: R; readonly line: Line }[] | null {
    const block = this.block(id);
    return block?.lines.flatMap((line) => this.rowOf(line, columns)) ?? null;
  }

  private rowOf<R>(line: Line, columns: Columns<R>): { row: R; line: Line }[] {
    const entries = Object.entries(columns) as [string, Columns<R>[keyof R]][];
    const read = entries.map(([property, { column, codec, required, blank }]) => {
      const cell = line(column);
      const value = required
        ? this.required(cell, codec, "rowLeftOut")
        : this.value(cell, codec, "rowLeftOut");
      return [property, value === null && blank !== undefined ? blank : value] as const;
    });
    if (read.some(([, value]) => value === undefined)) return [];
    // every property was read by its own codec, and those required are there
    return [{ row: Object.fromEntries(read.filter(([, value]) => value !== null)) as R, line }];
  }

  /** The lines of a block of facts by their labels; a label that is not known is noted. */
  facts(id: BlockId): ReadonlyMap<FactId, Line> | null {
    const block = this.block(id);
    if (!block) return null;
    const facts = new Map<FactId, Line>();
    for (const line of block.lines) {
      const item = line("item");
      const fact = FACTS.get(fold(item.text));
      if (fact && !facts.has(fact)) facts.set(fact, line);
      else this.note(item, "label", "rowLeftOut");
    }
    return facts;
  }

  /**
   * Facts that are there together or not at all: null where all are empty; undefined where one cannot be read or is
   * missing, which is noted.
   */
  together<R>(
    facts: ReadonlyMap<FactId, Line>,
    codecs: { readonly [P in keyof R & FactId]: Codec<R[P]> },
  ): R | null | undefined {
    const entries = Object.entries(codecs) as [keyof R & FactId, Codec<R[keyof R & FactId]>][];
    const cells = entries.map(([id, codec]) => ({ id, codec, cell: valueCell(facts.get(id)) }));
    if (cells.every(({ cell }) => !cell || cell.text === "")) return null;
    const read = cells.map(({ id, codec, cell }) => {
      if (cell) return [id, this.required(cell, codec, "builtIn")] as const;
      const [there] = cells.flatMap(({ cell: other }) => other ?? []);
      if (there) this.note(there, "label", "builtIn");
      return [id, undefined] as const;
    });
    return read.every(([, value]) => value !== undefined) ? (Object.fromEntries(read) as R) : undefined;
  }

  note(cell: PlanCell, expected: UnreadPlanCell["expected"], instead: Instead): void {
    const { ref, label, text } = cell;
    this.unread.push({ cell: ref, label, text, expected, instead });
  }
}

/** The value beside a label; the label is what people know it by. */
export function valueCell(line: Line): PlanCell;
export function valueCell(line: Line | undefined): PlanCell | undefined;
export function valueCell(line: Line | undefined): PlanCell | undefined {
  return line && { ...line("value"), label: line("item").text };
}

const MAY_GO = new Set<ColumnId>(["ordinal", "hint", "basis", "code", "documentTitle", "named", "via"]);

const FACTS = new Map<string, FactId>(
  ALL_WORDS.flatMap(({ facts }) =>
    Object.entries(facts).map(([id, { label }]) => [fold(label), id as FactId] as const),
  ),
);
