import type { Field } from "../fields";
import { fold } from "../fold";
import { type Column, type Evidence, STAGES, type Stage, type TableKind } from "../model";
import type { Columns } from "./assignment";
import type { LevelsAround } from "./givenLevels";
import type { Header } from "./header";
import { proofOf, type Surroundings } from "./proof";
import type { Shape } from "./shapes";

/** What a table was taken for. */
export interface Kind {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly governingStage: Stage | null;
  /** What says the levels where no column does. */
  readonly levels: LevelsAround | null;
  readonly evidence: readonly Evidence[];
}

/**
 * What kind of table these columns make. A list of people has names, a list of collectives has bodies and no names;
 * either needs ratings or dates that a rule can check. Numbers of people at each level make a summary.
 */
export function kindOf(
  found: Columns,
  header: Header,
  shapes: ReadonlyMap<number, Shape>,
  around: Surroundings,
): Kind {
  const columns = new Map(found.byField);
  const scores = new Map(found.scores);
  const hasNames = columns.has("fullName");
  if (!hasNames) {
    rename(columns, scores, "partyCell", "unit");
    if (!STAGES.some((stage) => columns.has(stage))) rename(columns, scores, "collectiveRating", "rating");
  }
  if (hasNames && !columns.has("civilRating") && isOfMembers(around)) {
    rename(columns, scores, "rating", "partyRating");
  }
  const naming = hasNames ? "fullName" : columns.has("unit") ? "unit" : null;
  const { proof, levels: believed } = proofOf({ columns, scores }, header, shapes, around);
  const isOfParty = hasNames && isOfMembers(around);
  const levels =
    believed && isOfParty && believed.stage === "rating"
      ? { ...believed, stage: "partyRating" as const }
      : believed;

  const isTicked = STAGES.some((stage) =>
    columns.get(stage)?.some(({ index, level }) => level && (shapes.get(index)?.marks ?? 0) > 0),
  );
  const kind = takenFor(hasNames, naming !== null && proof > 0, isTicked ? 0 : found.counts);
  const said = saidOf(around);
  const known = [...columns.values()].flat().length + found.counts;
  const coverage = Math.min(1, known / header.columns.length);
  return {
    kind,
    confidence: confidenceOf(kind, naming ? (scores.get(naming) ?? 0) : 0, proof, coverage, said),
    columns: new Map([...columns].sort(([, a], [, b]) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))),
    governingStage: STAGES.find((stage) => columns.has(stage)) ?? levels?.stage ?? null,
    levels,
    evidence: said,
  };
}

/** A list has its proof; without names, more than two columns of numbers of people outweigh it where nothing is ticked. */
function takenFor(hasNames: boolean, isProven: boolean, counts: number): TableKind {
  if (isProven && hasNames) return "individuals";
  if (isProven && counts <= 2) return "collectives";
  return counts > 1 && !hasNames ? "summary" : "other";
}

/** A list of party cells rates the cells; in a list of collectives "Xếp loại tập thể" is the rating. */
function rename(
  columns: Map<Field, readonly Column[]>,
  scores: Map<Field, number>,
  from: Field,
  to: Field,
): void {
  const given = columns.get(from);
  if (!given || columns.has(to)) return;
  columns.delete(from);
  columns.set(to, given);
  scores.set(to, scores.get(from) ?? 0);
}

const OF_MEMBERS = /\bdang vien\b/;
const OF_STAFF = /\b(can bo|cong chuc|vien chuc|nguoi lao dong|cbccvc|cbcc|lanh dao)\b/;

/** "Danh sách xếp loại chất lượng đảng viên": whoever is rated on it is rated as a member of the Party. */
function isOfMembers({ title, sheetName }: Surroundings): boolean {
  const texts = [...title, sheetName].map(fold);
  return texts.some((text) => OF_MEMBERS.test(text)) && !texts.some((text) => OF_STAFF.test(text));
}

const OF_COLLECTIVES = /\b(tap the|don vi|to chuc dang|chi bo|co quan)\b/;
const OF_INDIVIDUALS = /\b(ca nhan|can bo|cong chuc|vien chuc|dang vien|nguoi lao dong|cbccvc|lanh dao)\b/;

/** Whom the sheet's name and the rows above the header speak of; score 1 for individuals, 0 for collectives. */
function saidOf({ title, sheetName }: Surroundings): Evidence[] {
  const titles = title.filter((text) => /\b(danh sach|bieu|bang|ket qua|tong hop)\b/.test(fold(text)));
  return [
    ...titles.map((text) => ({ kind: "title", text }) as const),
    { kind: "sheetName", text: sheetName } as const,
  ].flatMap((evidence) => {
    const text = fold(evidence.text);
    const individuals = OF_INDIVIDUALS.test(text);
    return individuals === OF_COLLECTIVES.test(text) ? [] : [{ ...evidence, score: individuals ? 1 : 0 }];
  });
}

function confidenceOf(
  kind: TableKind,
  naming: number,
  proof: number,
  coverage: number,
  said: readonly Evidence[],
): number {
  const sure = kind === "individuals" || kind === "collectives" ? (naming + proof) / 2 : 0.6;
  const expected = kind === "individuals" ? 1 : kind === "collectives" ? 0 : null;
  const gainsaid = expected !== null && said.length > 0 && said.every(({ score }) => score !== expected);
  return Math.round(100 * Math.max(0, sure * (0.85 + 0.15 * coverage) - (gainsaid ? 0.15 : 0))) / 100;
}
