import type { Report } from "../../check/report";
import { ruleTitle } from "../../check/wording";
import { canonicalHeading } from "../../roster";
import type { Field } from "../../roster/fields";
import { describeTable } from "../../roster/mapping/described";
import { STAGES } from "../../roster/model";
import type { FrameKind } from "../../sheets/summary";
import { reasonOf } from "../../sheets/wording";
import { openLines, type Summaries } from "../../tasks/summaries";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import { openMatters } from "../../upward/share/openMatters";
import type { Totals } from "../brain/brain";

/** The summaries that a roster can give. */
export interface SummariesData {
  readonly frame: FrameKind;
  readonly written: readonly WrittenSummary[];
  readonly absent: readonly AbsentSummary[];
}

export interface WrittenSummary {
  readonly id: string;
  readonly title: string;
  /** Lines of dots, to be filled in by hand. */
  readonly open: number;
}

export interface AbsentSummary {
  readonly title: string;
  readonly why: string;
}

/** What there is to know before a roster goes up. */
export interface SendingData {
  readonly errors: number;
  readonly warnings: number;
  readonly deadlines: number;
  readonly dossiers: number;
  /** What is open, rule by rule, the gravest first. */
  readonly rules: readonly { readonly title: string; readonly totals: Totals }[];
  /** The columns that can be emptied in the copy, as the lists have them. */
  readonly columns: readonly EmptiedColumn[];
}

export interface EmptiedColumn {
  /** What is asked for: a field, or a heading. */
  readonly word: string;
  readonly name: string;
}

/** What a summary needs to be read: without these nobody could tell whose rating it is. */
const NEEDED: ReadonlySet<Field> = new Set<Field>(["fullName", "unit", ...STAGES]);

export function summariesData({ drafts, absent, frame }: Summaries, language: Language): SummariesData {
  const text = textIn(language);
  return {
    frame,
    written: drafts.map((draft) => ({ id: draft.id, title: draft.title, open: openLines(draft) })),
    absent: absent.map(({ title, reason, needs }) => ({
      title,
      why: reason === "nobody" ? text.summarise.nobody : reasonOf({ reason, needs }, text),
    })),
  };
}

export function sendingData(report: Report, language: Language): SendingData {
  const { rules, ...open } = openMatters(report);
  return {
    ...open,
    rules: rules.map(({ rule }) => ({ title: ruleTitle(rule, language), totals: totalsOf(report, rule) })),
    columns: emptiable(report),
  };
}

function totalsOf({ findings }: Report, rule: string): Totals {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (finding.rule === rule) totals[finding.severity] += 1;
  return totals;
}

/** Fields that the lists have, then headings that were not understood: a telephone number is often one of those. */
function emptiable({ roster }: Report): EmptiedColumn[] {
  const lists = roster.tables.filter(({ kind }) => kind === "individuals" || kind === "collectives");
  const fields = new Map<string, string>();
  const headings = new Map<string, string>();
  for (const table of lists) {
    for (const { heading, fields: taken } of describeTable(table).columns) {
      for (const { field } of taken) if (!NEEDED.has(field)) fields.set(field, canonicalHeading(field));
      const last = heading.at(-1) ?? "";
      if (taken.length === 0 && last !== "") headings.set(last, last);
    }
  }
  return [...fields, ...headings].map(([word, name]) => ({ word, name }));
}
