import type { RatingCounts } from "../../check/report";
import { LEVELS } from "../../roster/model";
import { type Language, levelName } from "../../text/words";
import type { TableBlock, TableColumn } from "../summary/table";
import { type Cells, line, ordinalColumn, type Words } from "./lines";
import type { GatheredFile, ReadFile, Totals } from "./model";

/** The files as they came, with their seals. */
export function fileBlock(files: readonly GatheredFile[], words: Words): TableBlock {
  const { fileColumns: heading, files: caption, total } = words.sheet;
  return {
    caption,
    columns: [
      ordinalColumn(heading.ordinal),
      { id: "file", heading: [heading.file], look: "text" },
      { id: "seal", heading: [heading.seal], look: "centred" },
      { id: "collectives", heading: [heading.collectives], look: "figure", sum: true },
      { id: "individuals", heading: [heading.individuals], look: "figure", sum: true },
      { id: "code", heading: [heading.code], look: "centred", span: 4 },
      { id: "rules", heading: [heading.rules], look: "centred", span: 2 },
      { id: "plan", heading: [heading.plan], look: "text" },
    ],
    rows: files.map((file) =>
      line(file.state === "failed" ? failedCells(file, words) : fileCells(file, words)),
    ),
    total,
  };
}

function failedCells(file: GatheredFile, { sheet }: Words): Cells {
  return { file: file.name, seal: { value: sheet.notRead, mark: "error" }, collectives: 0, individuals: 0 };
}

function fileCells({ name, collectives, individuals, seal, plan }: ReadFile, words: Words): Cells {
  const state = words.seal[seal.state];
  return {
    file: name,
    seal: seal.state === "broken" ? { value: state, mark: "error" } : state,
    collectives,
    individuals,
    code: seal.code,
    rules: seal.rules,
    plan: plan?.id ?? seal.plan,
  };
}

const COUNTED = [...LEVELS, "missing", "unrecognised"] as const;

/** What stands in the merged lists, level by level; and whether the file itself and its seal say the same. */
export function totalsBlock(
  kind: keyof Totals,
  files: readonly GatheredFile[],
  words: Words,
  language: Language,
): TableBlock {
  const { totalColumns: heading, totals, total, totalsRemark, agrees } = words.sheet;
  return {
    caption: totals[kind],
    remarks: [totalsRemark],
    columns: [
      ordinalColumn(heading.ordinal),
      { id: "file", heading: [heading.file], look: "text", span: 2 },
      ...COUNTED.map(
        (count): TableColumn => ({
          id: count,
          heading: [nameOf(count, words, language)],
          look: "figure",
          sum: true,
        }),
      ),
      { id: "sum", heading: [heading.sum], look: "figure", adds: COUNTED },
      { id: "check", heading: [heading.check], look: "text" },
    ],
    rows: files.flatMap((file) => {
      const check = file.state === "read" ? checkOf(file.totals, kind, words, language) : null;
      if (file.state === "failed" || (file[kind] === 0 && check === null)) return [];
      const counts = COUNTED.map((count) => [count, file.totals.merged[kind][count]] as const);
      return line({
        file: file.name,
        ...Object.fromEntries(counts),
        check: check === null ? agrees : { value: check, mark: "error" },
      });
    }),
    total,
  };
}

function nameOf(count: (typeof COUNTED)[number], { sheet }: Words, language: Language): string {
  const isLevel = count !== "missing" && count !== "unrecognised";
  return isLevel ? levelName[language][count] : sheet.totalColumns[count];
}

/** The figures of the file, or of its seal, that differ from those merged; null where all agree. */
function checkOf(
  { sealed, read, merged }: ReadFile["totals"],
  kind: keyof Totals,
  words: Words,
  language: Language,
): string | null {
  const said = (["read", "sealed"] as const).flatMap((source) => {
    const counts = (source === "read" ? read : sealed)?.[kind];
    if (!counts || COUNTED.every((count) => counts[count] === merged[kind][count])) return [];
    return [`${words.sheet.sources[source]}: ${figures(counts, words, language)}`];
  });
  return said.length === 0 ? null : said.join("\n");
}

function figures(counts: RatingCounts, words: Words, language: Language): string {
  return COUNTED.map((count) => `${nameOf(count, words, language)} ${counts[count]}`).join("; ");
}
