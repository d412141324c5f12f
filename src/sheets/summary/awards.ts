import type { Finding, Report } from "../../check/report";
import { ruleTitle, wordFinding } from "../../check/wording";
import { FIGHTERS } from "../../law/awards/fighters";
import type { Rated } from "../../law/awards/rated";
import type { Title } from "../../law/awards/titles";
import { canonicalHeading } from "../../roster";
import type { Field } from "../../roster/fields";
import { summaryListWords } from "../../text/summaryLists.vi";
import { levelName } from "../../text/words";
import { citationName } from "../citations";
import { SEVERITIES, worstFirst } from "../wording";
import { type AwardLists, type AwardRow, awardsOf } from "./awardRows";
import type { Paper } from "./paper";
import type { Figured, TableBlock, TableColumn, TableRow } from "./table";

const WORDS = summaryListWords.awards;

/** Columns without which some of what hinders a proposal cannot be told. */
const TOLD_BY: readonly Field[] = ["emulationRegistered", "discipline"];

const BY_ROW: readonly TableColumn[] = [
  { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
  { id: "who", heading: [summaryListWords.who], look: "text", names: true },
  { id: "unit", heading: [summaryListWords.unit], look: "text", names: true },
  { id: "proposed", heading: [WORDS.columns.proposed], look: "text" },
  { id: "rating", heading: [WORDS.columns.rating], look: "centred" },
  { id: "registered", heading: [WORDS.columns.registered], look: "centred" },
  { id: "discipline", heading: [WORDS.columns.discipline], look: "text" },
  { id: "result", heading: [WORDS.columns.result], look: "centred" },
  { id: "hindrance", heading: [WORDS.columns.hindrance], look: "text" },
  { id: "note", heading: [summaryListWords.note], look: "note" },
];
const WIDTHS = [5, 25, 22, 23, 15, 13, 14, 14, 50, 18];

const BY_TITLE: readonly TableColumn[] = [
  { id: "ordinal", heading: [summaryListWords.ordinal], look: "ordinal" },
  { id: "title", heading: [WORDS.columns.title], look: "text", span: 3 },
  { id: "collectives", heading: [summaryListWords.collectives], look: "figure" },
  { id: "individuals", heading: [summaryListWords.individuals], look: "figure" },
  { id: "count", heading: [WORDS.columns.count], look: "figure", adds: ["collectives", "individuals"] },
  { id: "hindered", heading: [WORDS.columns.hindered], look: "figure" },
  { id: "hindrances", heading: [WORDS.columns.hindrances], look: "text", span: 2 },
];

/** "Thi đua, khen thưởng": how many are proposed for what, then each proposal with what hinders it. */
export function awardSummary(report: Report): Paper | null {
  const lists = awardsOf(report);
  if (!lists) return null;
  return {
    id: "summary_awards",
    title: WORDS.title,
    heading: WORDS.heading(report),
    remarks: remarksOf(lists),
    legend: SEVERITIES.map((mark) => ({ mark, ...WORDS.legend[mark] })),
    widths: WIDTHS,
    blocks: [byTitle(lists), byRow(lists)],
  };
}

function remarksOf({ rows }: AwardLists): readonly string[] {
  const untracked = TOLD_BY.filter((field) => !rows.some(({ row }) => row.table.columns.has(field)));
  return untracked.length === 0
    ? []
    : [WORDS.untracked({ columns: untracked.map(canonicalHeading).join(", ") })];
}

const TITLES: readonly Title[] = ["advanced", "fighter", "higherFighter", "collective", "excellentMember"];

function byTitle({ rows, share }: AwardLists): TableBlock {
  const named = TITLES.map((title) => ({
    text: WORDS.titles[title],
    of: rows.filter(({ titles }) => titles.includes(title)),
  }));
  const others = { text: WORDS.titles.other, of: rows.filter(({ titles }) => titles.length === 0) };
  const remarks = [
    WORDS.severalTitles,
    ...(share
      ? [
          WORDS.share({
            ...share,
            percent: FIGHTERS.percent,
            basis: citationName(FIGHTERS.citation, "vi"),
          }),
        ]
      : []),
    ...rows
      .flatMap(({ findings }) => findings.filter(isOnList))
      .filter((finding, at, all) => all.indexOf(finding) === at)
      .map(sentenceOf),
  ];
  return {
    caption: WORDS.byTitle,
    remarks,
    columns: BY_TITLE,
    rows: [...named, others].filter(({ of }) => of.length > 0).map(({ text, of }) => titleLine(text, of)),
  };
}

function titleLine(title: string, rows: readonly AwardRow[]): TableRow {
  const count = (test: (row: AwardRow) => boolean) => rows.filter(test).length;
  const rules = new Set(rows.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const hindrances = [...rules].map((rule) =>
    WORDS.hindranceCount({
      title: ruleTitle(rule, "vi"),
      count: count(({ findings }) => findings.some((finding) => finding.rule === rule)),
    }),
  );
  return {
    kind: "line",
    cells: {
      title,
      collectives: count(({ row }) => row.kind === "collective"),
      individuals: count(({ row }) => row.kind === "individual"),
      hindered: count(({ findings }) => findings.length > 0),
      hindrances: hindrances.join("\n") || null,
    },
  };
}

function byRow({ rows }: AwardLists): TableBlock {
  const ofKind = (kind: "collective" | "individual", text: string): readonly TableRow[] => {
    const own = rows.filter(({ row }) => row.kind === kind);
    return own.length === 0 ? [] : [{ kind: "section", text }, ...own.map(lineOf)];
  };
  return {
    caption: WORDS.byRow,
    columns: BY_ROW,
    rows: [...ofKind("collective", WORDS.collectives), ...ofKind("individual", WORDS.individuals)],
  };
}

function lineOf(award: AwardRow): TableRow {
  const { row, proposed, findings } = award;
  return {
    kind: "line",
    cells: {
      who: row.name,
      unit: row.kind === "individual" ? (row.unit?.text ?? null) : null,
      proposed,
      rating: ratingOf(award),
      registered: row.text("emulationRegistered") || null,
      discipline:
        row
          .parts("discipline")
          .map(({ text }) => text)
          .filter((text) => text !== "")
          .join("; ") || null,
      result: resultOf(findings),
      hindrance: worstFirst(findings).map(hindranceOf).join("\n") || null,
    },
  };
}

function resultOf(findings: readonly Finding[]): Figured | string {
  const [worst] = worstFirst(findings);
  return worst ? { value: WORDS.legend[worst.severity].word, mark: worst.severity } : WORDS.clear;
}

/** What is against the list as a whole is said once, above. */
function hindranceOf(finding: Finding): string {
  return isOnList(finding) ? WORDS.seeAbove({ title: ruleTitle(finding.rule, "vi") }) : sentenceOf(finding);
}

function isOnList({ subject }: Finding): boolean {
  return subject.kind === "workbook" || subject.kind === "list";
}

function sentenceOf(finding: Finding): string {
  const basis = finding.citations.map((citation) => citationName(citation, "vi")).join("; ");
  return WORDS.hindrance({ message: wordFinding(finding, "vi").message, basis });
}

function ratingOf({ rated }: AwardRow): string | null {
  switch (rated.state) {
    case "unknown":
      return null;
    case "unlisted":
      return WORDS.unlisted;
    case "several":
      return WORDS.several;
    case "rated":
      return [...new Set(rated.ratings.map(readingOf))].join("; ");
  }
}

function readingOf({ reading }: Rated): string {
  switch (reading.state) {
    case "rated":
      return levelName.vi[reading.level];
    case "missing":
      return WORDS.unrated;
    case "unrecognised":
      return WORDS.unclear({ written: reading.text });
    case "conflict":
      return WORDS.unclear({ written: reading.levels.map((level) => levelName.vi[level]).join(", ") });
  }
}
