import type { Report } from "../../check/report";
import { listName } from "../../law/quota/lists";
import type { Field } from "../../roster/fields";
import {
  type Collective,
  type Entry,
  type Individual,
  keeps,
  type RatingReading,
  STAGES,
  type Stage,
} from "../../roster/model";
import { unitKey } from "../../roster/units";
import { summaryWords } from "../../text/summary.vi";
import { levelName } from "../../text/words";
import { dayCell } from "./day";
import type { Paper } from "./paper";
import { roman } from "./roman";
import type { Content, TableColumn, TableRow } from "./table";

const WORDS = summaryWords.list;
/** As an office goes through them: what a person says, what is proposed, what is decided. */
const STAGE_ORDER: readonly Stage[] = [
  "selfRating",
  "proposedRating",
  "rating",
  "civilRating",
  "partyRating",
];

/** In characters: the longest level stands in one line. */
const LEVEL_WIDTH = 27;
const NOTE_WIDTH = 16;

/** Biểu số 01: the collectives in the order of the roster, each with its levels by stage. */
export function collectiveList({ roster, year }: Report): Paper | null {
  const { collectives } = roster;
  if (collectives.length === 0) return null;
  const words = summaryWords.collectives;
  const own: Own[] = [
    {
      column: { id: "name", heading: [words.name], look: "text", names: true },
      width: 38,
      of: ({ name }) => name,
    },
    ...fieldColumn(collectives, "unitKind", words.unitKind, 16),
  ];
  return listPaper({
    id: "summary_collectives",
    title: words.title,
    heading: words.heading({ year }),
    remarks: [WORDS.countOfCollectives({ count: collectives.length }), ...undecided(collectives)],
    entries: collectives,
    own,
    sectionOf: sectionByList(collectives),
  });
}

/** Biểu số 02: the people in the order of the roster, under their units, each with the levels by stage. */
export function individualList({ roster, year }: Report): Paper | null {
  const { individuals } = roster;
  if (individuals.length === 0) return null;
  const words = summaryWords.individuals;
  const isByUnit = standTogether(individuals);
  const own: Own[] = [
    {
      column: { id: "name", heading: [words.name], look: "text", names: true },
      width: 26,
      of: ({ name }) => name,
    },
    ...postColumn(individuals),
    ...(isByUnit || individuals.every(({ unit }) => unit === null)
      ? []
      : [
          {
            column: { id: "unit", heading: [words.unit], look: "text", names: true } as const,
            width: 24,
            of: (entry: Entry) => (entry as Individual).unit?.text ?? null,
          },
        ]),
  ];
  return listPaper({
    id: "summary_individuals",
    title: words.title,
    heading: words.heading({ year }),
    remarks: [WORDS.countOfIndividuals({ count: individuals.length }), ...undecided(individuals)],
    entries: individuals,
    own,
    sectionOf: isByUnit ? sectionByUnit : sectionByList(individuals),
  });
}

/** A column that lists of one kind have, and what an entry says in it. */
interface Own {
  readonly column: TableColumn;
  readonly width: number;
  readonly of: (entry: Entry) => Content;
}

interface ListPaper extends Pick<Paper, "id" | "title" | "heading" | "remarks"> {
  readonly entries: readonly (Individual | Collective)[];
  readonly own: readonly Own[];
  /** What goes above an entry where that is not what went above the one before. */
  readonly sectionOf: (entry: Individual | Collective) => string | null;
}

function listPaper({ entries, own, sectionOf, ...paper }: ListPaper): Paper {
  const columns = [
    ...own,
    ...stageColumns(entries),
    ...fieldColumn(entries, "reason", WORDS.reason, 30),
    ...fieldColumn(entries, "decidedBy", WORDS.decidedBy, 18),
    ...decidedOn(entries),
  ];
  const rows: TableRow[] = [];
  let above: string | null = null;
  let ordinal = 0;
  for (const entry of entries) {
    const section = sectionOf(entry);
    const key = section === null ? null : unitKey(section);
    if (section !== null && key !== above) {
      ordinal += 1;
      rows.push({ kind: "section", ordinal: roman(ordinal), text: section });
    }
    above = key;
    const cells = Object.fromEntries(columns.map(({ column, of }) => [column.id, of(entry)]));
    rows.push({ kind: "line", cells });
  }
  return {
    ...paper,
    widths: [5.5, ...columns.map(({ width }) => width), NOTE_WIDTH],
    blocks: [
      {
        columns: [
          { id: "ordinal", heading: [summaryWords.ordinal], look: "ordinal" },
          ...columns.map(({ column }) => column),
          { id: "note", heading: [summaryWords.note], look: "note" },
        ],
        rows,
      },
    ],
  };
}

function stageColumns(entries: readonly Entry[]): Own[] {
  return STAGE_ORDER.filter((stage) => entries.some(({ table }) => keeps(table, stage))).map((stage) => ({
    column: { id: stage, heading: [WORDS.stage, WORDS.stages[stage]], look: "centred" },
    width: LEVEL_WIDTH,
    of: (entry) => levelText(entry, stage),
  }));
}

/** The level as the documents write it. A blank says so only where the list is counted by this stage. */
function levelText(entry: Entry, stage: Stage): string | null {
  const reading = entry.rating(stage);
  if (!reading) return null;
  if (reading.state === "missing" && entry.table.governingStage !== stage) return null;
  return readingText(reading);
}

function readingText(reading: RatingReading): string {
  switch (reading.state) {
    case "rated":
      return levelName.vi[reading.level];
    case "missing":
      return WORDS.missing;
    case "unrecognised":
      return WORDS.unrecognised(reading);
    case "conflict":
      return WORDS.conflict({ levels: reading.levels.map((level) => levelName.vi[level]) });
  }
}

/** A column of texts, where any entry has one. */
function fieldColumn(entries: readonly Entry[], field: Field, heading: string, width: number): Own[] {
  if (entries.every((entry) => entry.text(field) === "")) return [];
  const look = field === "reason" ? "text" : "centred";
  return [
    { column: { id: field, heading: [heading], look }, width, of: (entry) => entry.text(field) || null },
  ];
}

function postColumn(people: readonly Individual[]): Own[] {
  if (people.every(({ posts }) => posts.length === 0)) return [];
  return [
    {
      column: { id: "post", heading: [summaryWords.individuals.post], look: "text", names: true },
      width: 26,
      of: (entry) => (entry as Individual).posts.map(({ text }) => text).join("; ") || null,
    },
  ];
}

function decidedOn(entries: readonly Entry[]): Own[] {
  const day = (entry: Entry) => entry.date("decidedOn");
  if (entries.every((entry) => day(entry)?.state !== "date")) return [];
  return [
    {
      column: { id: "decidedOn", heading: [WORDS.decidedOn], look: "date" },
      width: 12,
      of: (entry) => {
        const reading = day(entry);
        if (!reading || reading.state === "empty") return null;
        return reading.state === "date" ? dayCell(reading.date) : entry.text("decidedOn") || null;
      },
    },
  ];
}

function undecided(entries: readonly Entry[]): readonly string[] {
  const decided = STAGES.filter((stage) => stage !== "proposedRating" && stage !== "selfRating");
  const isDecided = entries.some(({ table }) => decided.some((stage) => keeps(table, stage)));
  return isDecided ? [] : [WORDS.undecided];
}

/** Whether the people of every unit stand together, and enough of them that a row for its name is worth its place. */
function standTogether(people: readonly Individual[]): boolean {
  const seen = new Set<string>();
  let last: string | null = null;
  for (const person of people) {
    const key = `${person.table.sheet.name}\n${unitKey(person.unit?.text ?? "")}`;
    if (key === last) continue;
    if (seen.has(key) || person.unit === null) return false;
    seen.add(key);
    last = key;
  }
  return seen.size > 1 && people.length >= seen.size * WORTH_A_SECTION;
}

/** People a unit, on average. */
const WORTH_A_SECTION = 3;

function sectionByUnit(entry: Individual | Collective): string | null {
  return entry.kind === "individual" ? (entry.unit?.text ?? null) : null;
}

/** By the section of its list that an entry stands in; where there are several lists, else by the list. */
function sectionByList(entries: readonly Entry[]): (entry: Entry) => string | null {
  const several = entries.some(({ table }) => table !== entries[0]?.table);
  return ({ line, table }) => line.section?.text ?? (several ? listName(table) : null);
}
