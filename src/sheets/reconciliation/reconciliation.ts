import type { RatingCounts } from "../../check/report";
import { LEVELS } from "../../roster/model";
import { type Text, textIn } from "../../text/text";
import { type Language, levelName, severityName } from "../../text/words";
import { type Area, address } from "../../workbook/cell";
import type { DraftRow, SheetDraft } from "../../workbook/port";
import { layOut } from "../summary/layout";
import { STYLE } from "../summary/style";
import type { TableBlock, TableColumn, TableRow } from "../summary/table";
import type { Consolidation, GatheredFile, ReadFile, Repeated, Totals } from "./model";
import { noticeText } from "./notices";

/** Kept in the workbook, so that the next run finds the sheet again whatever it is called by then. */
export const RECONCILIATION_ID = "reconciliation";

/** In characters: number, name, a word, seven levels, their sum, a sentence. */
const WIDTHS = [5, 32, 14, 9, 9, 9, 9, 9, 9, 9, 9, 32];
/** Blocks of more lines than this say how many there are more. */
const MOST_LINES = 5_000;

type Words = Text["consolidate"];

/** The sheet "Đối chiếu": what came, what is missing, what does not fit together, and the figures file by file. */
export function reconciliationSheet(consolidation: Consolidation, language: Language): SheetDraft {
  const words = textIn(language).consolidate;
  const { files, year, asOf, report } = consolidation;
  const across = (text: string, style: (typeof STYLE)[keyof typeof STYLE]): DraftRow => ({
    cells: [{ value: text, style }],
  });
  const rows: DraftRow[] = [
    across(words.sheet.heading({ year }), STYLE.heading),
    across(
      words.sheet.summary({
        files: files.length,
        read: files.filter(({ state }) => state === "read").length,
        collectives: report.roster.collectives.length,
        individuals: report.roster.individuals.length,
      }),
      STYLE.legend,
    ),
    across(words.sheet.asOf({ asOf: asOf.toString() }), STYLE.remark),
  ];
  const merges: Area[] = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 }));
  for (const block of blocksOf(consolidation, words, language)) {
    rows.push({ cells: [] });
    const laid = layOut(shortened(block, words), WIDTHS, rows.length);
    for (const row of laid.rows) rows.push(row);
    for (const merge of laid.merges) merges.push(merge);
  }
  return {
    id: RECONCILIATION_ID,
    title: words.sheet.title,
    columnWidths: WIDTHS,
    rows,
    merges,
    frozenRows: 1,
    print: { landscape: true, footer: words.sheet.footer },
  };
}

/** Long blocks are for the program's answer in JSON; the figures of files are always whole, for their sums. */
function shortened(block: TableBlock, words: Words): TableBlock {
  if (block.total !== undefined || block.rows.length <= MOST_LINES) return block;
  const more = words.terminal.more({ more: block.rows.length - MOST_LINES });
  return { ...block, remarks: [...(block.remarks ?? []), more], rows: block.rows.slice(0, MOST_LINES) };
}

function blocksOf(consolidation: Consolidation, words: Words, language: Language): readonly TableBlock[] {
  const { expected } = consolidation;
  return [
    noticeBlock(consolidation, words, language),
    fileBlock(consolidation.files, words),
    totalsBlock("collectives", consolidation.files, words, language),
    totalsBlock("individuals", consolidation.files, words, language),
    repeatedBlock(consolidation.repeated, words, language),
    ...(expected ? [expectedBlock(expected, words)] : []),
  ];
}

const ORDINAL = (heading: string): TableColumn => ({ id: "ordinal", heading: [heading], look: "ordinal" });

function noticeBlock({ notices }: Consolidation, { sheet }: Words, language: Language): TableBlock {
  const { noticeColumns: heading } = sheet;
  return {
    caption: sheet.notices,
    ...(notices.length === 0 ? { remarks: [sheet.noNotices] } : {}),
    columns: [
      ORDINAL(heading.ordinal),
      { id: "file", heading: [heading.file], look: "text" },
      { id: "severity", heading: [heading.severity], look: "centred" },
      { id: "message", heading: [heading.message], look: "text", span: 9 },
    ],
    rows: notices.map((notice) =>
      line({
        file: notice.file,
        severity: { value: severityName[language][notice.severity], mark: notice.severity },
        message: noticeText(notice, language),
      }),
    ),
  };
}

function fileBlock(files: readonly GatheredFile[], words: Words): TableBlock {
  const { fileColumns: heading, files: caption, total } = words.sheet;
  return {
    caption,
    columns: [
      ORDINAL(heading.ordinal),
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
function totalsBlock(
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
      ORDINAL(heading.ordinal),
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

function repeatedBlock(repeated: readonly Repeated[], { sheet }: Words, language: Language): TableBlock {
  const { repeatedColumns: heading } = sheet;
  const marks = { conflict: "error", duplicate: "warning", namesake: "info" } as const;
  return {
    caption: sheet.repeated,
    ...(repeated.length === 0 ? { remarks: [sheet.noRepeated] } : {}),
    columns: [
      ORDINAL(heading.ordinal),
      { id: "name", heading: [heading.name], look: "text" },
      { id: "is", heading: [heading.is], look: "centred" },
      { id: "by", heading: [heading.by], look: "centred", span: 2 },
      { id: "file", heading: [heading.file], look: "text", span: 3 },
      { id: "cell", heading: [heading.cell], look: "centred" },
      { id: "at", heading: [heading.at], look: "centred" },
      { id: "level", heading: [heading.level], look: "centred" },
      { id: "unit", heading: [heading.unit], look: "text" },
    ],
    rows: repeated.flatMap(({ is, name, by, standings }, index) =>
      standings.map((standing, at) =>
        line({
          ordinal: at === 0 ? index + 1 : "",
          name,
          is: { value: sheet.is[is], mark: marks[is] },
          by: sheet.by[by],
          file: standing.file,
          cell: `${standing.sheet}!${standing.cell}`,
          at: address(standing.at),
          level: standing.level && levelName[language][standing.level],
          unit: standing.unit,
        }),
      ),
    ),
  };
}

function expectedBlock(units: NonNullable<Consolidation["expected"]>, { sheet }: Words): TableBlock {
  const { expectedColumns: heading } = sheet;
  return {
    caption: sheet.expected,
    columns: [
      ORDINAL(heading.ordinal),
      { id: "unit", heading: [heading.unit], look: "text" },
      { id: "state", heading: [heading.state], look: "centred" },
      { id: "file", heading: [heading.file], look: "text", span: 4 },
      { id: "by", heading: [heading.by], look: "centred", span: 3 },
      { id: "deadline", heading: [heading.deadline], look: "text", span: 2 },
    ],
    rows: units.map(({ name, file, by, deadlines }) => {
      const due = deadlines.map(({ title, lastDay, isPast }) =>
        sheet.deadline({ title, lastDay: lastDay.toString(), isPast: isPast && file === null }),
      );
      const isLate = deadlines.some(({ isPast }) => isPast);
      return line({
        unit: name,
        state:
          file === null ? { value: sheet.notReceived, mark: isLate ? "error" : "warning" } : sheet.received,
        file,
        by: by && sheet.receivedBy[by],
        deadline: due.length === 0 ? sheet.noDeadline : due.join("\n"),
      });
    }),
  };
}

type Cells = Extract<TableRow, { kind: "line" }>["cells"];

function line(cells: Cells): TableRow {
  return { kind: "line", cells };
}
