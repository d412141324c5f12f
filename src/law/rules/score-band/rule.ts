import { type Decimal, decimalOf } from "../../../roster/decimal";
import { fold } from "../../../roster/fold";
import { compareLevels, type Table } from "../../../roster/model";
import type { CellRef } from "../../../workbook/cell";
import { bandOf, bandsFor, isWithinHundred, isWithinTen } from "../../figures/scoreBands";
import type { Row } from "../../plan/bindings";
import { listName } from "../../quota/lists";
import { rule } from "../../rule";
import { rankedRatings } from "../../subjects/ratings";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * The level is not above the band of the score. Below it is in order, since the share of the excellent and more
 * besides can lower a level; a column of reasons says why.
 *
 * Bounds and clauses are those of the plan: 366-QĐ/TW, Điều 11, from 2025; 335/2025/NĐ-CP, Điều 20, from 2026.
 */
export default rule({
  id: "score-band",
  subject: "roster",
  severity: "error",
  needs: ["rating", "score"],
  parameters: ({ scoreBands }) => (scoreBands.party || scoreBands.civil ? scoreBands : null),
  citations: [],
  text,
  check(roster, { parameters, pass, violation, needsReview, notApplicable }) {
    return scoredLists([...roster.collectives, ...roster.individuals]).flatMap(({ table, rows }) => {
      const odd = otherScale(table, rows);
      if (!odd) return rows.map(judged);
      const list = listName(table);
      return [needsReview("other-scale", { at: odd, data: { list }, subject: { kind: "list", name: list } })];
    });

    function judged({ row, cell, written, score }: ScoredRow) {
      const ratings = rankedRatings(row);
      if (written === "" || ratings.length === 0) return notApplicable("no-score-or-rating");
      const subject = subjectNameOf(row);
      if (!score || !isWithinHundred(score)) {
        return needsReview("unreadable", { at: cell, data: { name: row.name, written }, subject });
      }

      const compared = ratings.flatMap((rating) => {
        const binding = bandsFor(row, rating.stage, parameters);
        if (!binding) return [];
        const band = bandOf(score, binding.bands);
        return [{ rating, binding, band, order: compareLevels(rating.level, band) }];
      });
      const unequal =
        compared.find(({ order, binding }) => order > 0 && binding.sure) ??
        compared.find(({ order }) => order > 0) ??
        compared.find(({ order }) => order < 0);
      if (!unequal) return pass();

      const { rating, binding, band, order } = unequal;
      const { excellent, good, completed, citation } = binding.bands;
      const own = isOwnScore(row.table);
      const facts = {
        at: rating.cell,
        also: [cell],
        data: { name: row.name, stage: rating.stage, level: rating.level, score: written, band },
        because: [{ id: "bands" as const, data: { excellent, good, completed } }],
        citations: citation ? [citation] : [],
        subject,
      };
      if (order < 0) {
        const isExplained = /[\p{L}\p{N}]/u.test(row.text("reason"));
        return isExplained ? pass() : violation("below", { ...facts, severity: "info" });
      }
      if (!binding.sure) return needsReview("above-unsure", facts);
      if (own !== (rating.stage === "selfRating")) return needsReview("above-other-source", facts);
      return violation("above", facts);
    }
  },
});

interface ScoredRow {
  readonly row: Row;
  readonly cell: CellRef;
  /** As it stands; "" where there is none, or a dash. */
  readonly written: string;
  readonly score: Decimal | null;
}

/** The rows of each list that keeps scores beside ratings. */
function scoredLists(
  rows: readonly Row[],
): readonly { readonly table: Table; readonly rows: readonly ScoredRow[] }[] {
  const lists = new Map<Table, ScoredRow[]>();
  for (const row of rows) {
    const cell = row.cell("score");
    if (!cell || row.table.governingStage === null) continue;
    const list = lists.get(row.table);
    const scored = { row, cell, ...scoreIn(row) };
    if (list) list.push(scored);
    else lists.set(row.table, [scored]);
  }
  return [...lists].map(([table, scored]) => ({ table, rows: scored }));
}

/** "95/100" is 95. */
const OUT_OF_HUNDRED = /\s*\/\s*100(?:\s*(?:điểm|đ))?$/iu;

function scoreIn(row: Row): Pick<ScoredRow, "written" | "score"> {
  const written = row.text("score");
  if (!/[\p{L}\p{N}]/u.test(written)) return { written: "", score: null };
  return { written, score: decimalOf(written.replace(OUT_OF_HUNDRED, "")) };
}

/** "(30đ)", "tối đa 70 điểm": the most that a column of points can hold. */
const MOST_IN_HEADING = /(?:toi da|thang diem) (\d+)|(\d+) ?(?:d|diem)\b/;

/** Where to look when the scores are not on a scale of 100: the heading says so, or nobody has more than ten. */
function otherScale({ columns }: Table, rows: readonly ScoredRow[]): CellRef | null {
  const [column] = columns.get("score") ?? [];
  const [, most, points] = MOST_IN_HEADING.exec(fold(column?.heading.join(" ") ?? "")) ?? [];
  const headed = most ?? points;
  const scored = rows.filter(({ score }) => score !== null);
  const [first] = scored;
  if (!first) return null;
  const isOther =
    headed === undefined
      ? scored.every(({ score }) => score !== null && isWithinTen(score))
      : headed !== "100";
  return isOther ? first.cell : null;
}

/** Whether the scores are those that people give themselves: a decided level may rest on others. */
function isOwnScore({ columns }: Table): boolean {
  return (columns.get("score") ?? []).some(({ heading }) =>
    /\btu (?:cham|danh gia|nhan|xep)\b|\bca nhan\b/.test(fold(heading.join(" "))),
  );
}
