import type { Field } from "../../../roster/fields";
import { type LegacyEncoding, legacyText } from "../../../roster/legacy";
import { STAGES, type Table } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { rule } from "../../rule";
import * as text from "./text";

/** Columns of words; the others hold figures, dates and marks. */
const WORDS: readonly Field[] = [
  "fullName",
  "unit",
  "unitKind",
  "block",
  "group",
  "partyCell",
  "post",
  "partyPost",
  "governmentPost",
  "massPost",
  "managedBy",
  "staffKind",
  "decidedBy",
  "sentTo",
  "reason",
  "note",
  ...STAGES,
];

/** Told of a list; the cells are all marked. */
const SHOWN = 3;

/**
 * No text is in TCVN3 or VNI: the eye sees right letters in fonts of their own, and no program finds the names. What
 * it says is shown beside it; nothing is converted.
 *
 * Rests on no instrument: names that cannot be read cannot be held against anything.
 */
export default rule({
  id: "legacy-encoding",
  subject: "roster",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(roster, { pass, violation }) {
    const outcomes = roster.tables
      .filter(({ kind }) => kind === "individuals" || kind === "collectives")
      .flatMap((table) =>
        [...legacyCells(table)].flatMap(([encoding, found]) => {
          const [first, ...rest] = found.map(({ cell }) => cell);
          if (!first) return [];
          const examples = found.slice(0, SHOWN).map(({ written, reading }) => ({ written, reading }));
          return [
            violation("legacy", {
              at: first,
              also: rest,
              subject: { kind: "list", name: table.sheet.name },
              data: { sheet: table.sheet.name, encoding, cells: found.length, examples },
            }),
          ];
        }),
      );
    return outcomes.length > 0 ? outcomes : pass();
  },
});

interface Found extends text.Example {
  readonly cell: CellRef;
}

/** The cells of a table in each encoding. Rows are walked beside the lines: a list may have very many. */
function legacyCells({ sheet, columns, lines }: Table): ReadonlyMap<LegacyEncoding, readonly Found[]> {
  const words = WORDS.flatMap((field) => columns.get(field) ?? []).map(({ index }) => index);
  const cells = new Map<LegacyEncoding, Found[]>();
  let next = 0;
  for (const row of sheet.rows) {
    if (row.index !== lines[next]?.row) continue;
    next++;
    for (const column of words) {
      const written = row.cells[column];
      const found = typeof written === "string" ? legacyText(written) : null;
      if (typeof written !== "string" || !found) continue;
      const cell = { sheet: sheet.name, row: row.index, column };
      const { encoding, reading } = found;
      const those = cells.get(encoding);
      if (those) those.push({ cell, written, reading });
      else cells.set(encoding, [{ cell, written, reading }]);
    }
  }
  return cells;
}
