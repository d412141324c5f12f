import type { RatingCounts } from "../../check/report";
import { LEVELS } from "../../roster/model";
import { levelName } from "../../text/words";
import { a1 } from "../../workbook/cell";
import type { DraftCell, DraftRow } from "../../workbook/port";
import { cell, EMPTY_ROW, type Page, row, STYLE } from "./style";

const COUNTED = [...LEVELS, "missing", "unrecognised"] as const;
/** The first four of them are ranked; shares are over these alone. */
const RANKED = 4;

/**
 * How many collectives and individuals stand at each level: counts are values, sums and shares are formulas over
 * them, so that they can be followed without the product. `top` is the row, from 0, that the block begins at.
 */
export function ratingRows({ report, language, text }: Page, top: number): DraftRow[] {
  const { sheet, collectives, individuals } = text;
  const kinds = [
    { name: collectives, counts: report.ratings.collectives },
    { name: individuals, counts: report.ratings.individuals },
  ].filter(({ counts }) => counts.stage !== null);
  if (kinds.length === 0) return [];

  const first = top + 2;
  const names: Record<string, string> = {
    ...levelName[language],
    missing: sheet.missing,
    unrecognised: sheet.unrecognised,
  };
  const header = kinds.flatMap(({ name }) => [name, sheet.ratingColumns.share]);
  return [
    row(1, cell(sheet.ratings, STYLE.heading), null, null, null, null, cell(sheet.shareNote, STYLE.remark)),
    row(1, ...[sheet.ratingColumns.level, ...header].map((heading) => cell(heading, STYLE.column))),
    ...COUNTED.map((level, index) =>
      row(
        1,
        cell(names[level] ?? level, STYLE.text),
        ...kinds.flatMap(({ counts }, kind) => [
          cell(counts[level], STYLE.figure),
          index < RANKED
            ? share(counts, level, first + index, first, 2 + 2 * kind)
            : cell(null, STYLE.figure),
        ]),
      ),
    ),
    row(
      1,
      cell(sheet.ratingColumns.total, STYLE.sum),
      ...kinds.flatMap(({ counts }, kind) => [sum(counts, first, 2 + 2 * kind), cell(null, STYLE.figure)]),
    ),
    EMPTY_ROW,
  ];
}

function share(
  counts: RatingCounts,
  level: (typeof COUNTED)[number],
  at: number,
  first: number,
  column: number,
): DraftCell {
  const ranked = LEVELS.slice(0, RANKED).reduce((total, each) => total + counts[each], 0);
  if (ranked === 0) return cell(null, STYLE.figure);
  const formula = `${a1(at, column)}/SUM(${a1(first, column)}:${a1(first + RANKED - 1, column)})`;
  return { value: counts[level] / ranked, formula, style: STYLE.share };
}

function sum(counts: RatingCounts, first: number, column: number): DraftCell {
  return {
    value: COUNTED.reduce((total, level) => total + counts[level], 0),
    formula: `SUM(${a1(first, column)}:${a1(first + COUNTED.length - 1, column)})`,
    style: STYLE.sumFigure,
  };
}
