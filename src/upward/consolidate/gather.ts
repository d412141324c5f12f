import { ratingCounts } from "../../check/counts";
import { isRoster, readRoster } from "../../roster";
import type { MappingNote } from "../../roster/mapping/mapping";
import { MAPPING_NAMESPACE } from "../../roster/mapping/namespace";
import { mappingInXml } from "../../roster/mapping/stored";
import type { Roster } from "../../roster/model";
import { PLAN_ID, readPlanSheet, withPlanSheets } from "../../sheets/plan";
import type { SealOfFile, Totals } from "../../sheets/reconciliation/model";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/errors";
import type { SheetSnapshot, Workbook } from "../../workbook/port";
import { SEAL_NAMESPACE } from "../seal/document";
import { type SealBreak, type SealCheck, verifySeal } from "../seal/verify";
import { columnsNotMerged } from "./notMerged";
import { type OwnPlan, type ReducedList, reducedLists, Texts } from "./reduce";
import { type Sender, senderOf } from "./sender";

/** A file to be read, when its turn comes. */
export interface Incoming {
  /** As it is to be called; no two alike. */
  readonly name: string;
  /** @throws WorkbookError */
  open(): Promise<Workbook>;
}

/** What is kept of a file that was read. */
export interface GatheredRoster {
  readonly name: string;
  readonly lists: readonly ReducedList[];
  readonly sender: Sender;
  readonly totals: Totals;
  readonly collectives: number;
  readonly individuals: number;
  readonly unread: number;
  /** What has become of the sender's corrections that came with it; null where none came. */
  readonly corrections: readonly MappingNote[] | null;
  /** Headings of columns that nothing stands for in the merged lists. */
  readonly notMerged: readonly string[];
  readonly year: number | null;
  readonly partsOfYear: readonly string[];
  readonly plan: OwnPlan | null;
  readonly seal: SealOfFile;
  /** What the seal says of it; null without one. */
  readonly sealed: Totals | null;
}

/** What is kept of a file that could not be. */
export interface Failed {
  readonly name: string;
  readonly code: WorkbookErrorCode | "NOT_A_ROSTER" | "INTERNAL_ERROR";
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Gathered = GatheredRoster | Failed;

/** Whether a roster was found in a file. */
export function isRead(file: Gathered): file is GatheredRoster {
  return "lists" in file;
}

/**
 * Reads files one after another and keeps of each the rows of its lists, and what it says of itself: a file is let go
 * before the next is opened. One that cannot be read is told, and stops no other.
 *
 * @param onFile is told of each when it is done.
 */
export async function gather(
  files: AsyncIterable<Incoming> | Iterable<Incoming>,
  onFile: (file: Gathered) => void,
): Promise<readonly Gathered[]> {
  const texts = new Texts();
  const gathered: Gathered[] = [];
  for await (const file of files) {
    const one = await gatherOne(file, texts);
    gathered.push(one);
    onFile(one);
  }
  return gathered;
}

async function gatherOne({ name, open }: Incoming, texts: Texts): Promise<Gathered> {
  try {
    const workbook = await open();
    const office = await workbook.read();
    const sheets = withPlanSheets(office);
    const columns = await workbook.part(MAPPING_NAMESPACE);
    const mapping = columns === null ? null : mappingInXml(columns);
    const roster = readRoster(sheets, mapping);
    if (!isRoster(roster)) return { name, code: "NOT_A_ROSTER", facts: {} };
    return {
      name,
      lists: reducedLists(name, roster, texts),
      sender: senderOf(name, roster),
      totals: totalsOf(roster),
      collectives: roster.collectives.length,
      individuals: roster.individuals.length,
      unread: roster.unread.length,
      corrections: mapping === null ? null : roster.corrections,
      notMerged: columnsNotMerged(roster),
      year: roster.year,
      partsOfYear: partsOfYear(roster),
      plan: planOf(sheets),
      ...sealed(verifySeal(office, await workbook.part(SEAL_NAMESPACE))),
    };
  } catch (error) {
    if (error instanceof WorkbookError) return { name, code: error.code, facts: error.data };
    // a fault of the program over one file must not lose the work on all the others
    return {
      name,
      code: "INTERNAL_ERROR",
      facts: { error: error instanceof Error ? error.name : typeof error },
    };
  }
}

/** How many are rated what, by the rating that counts in each list. */
export function totalsOf(roster: Pick<Roster, "tables" | "collectives" | "individuals">): Totals {
  return {
    collectives: ratingCounts(roster, "collectives"),
    individuals: ratingCounts(roster, "individuals"),
  };
}

function partsOfYear({ tables }: Roster): readonly string[] {
  const evidence = tables.flatMap((table) => table.evidence).filter(({ kind }) => kind === "partOfYear");
  return [...new Set(evidence.map(({ text }) => text))];
}

function planOf(sheets: readonly SheetSnapshot[]): OwnPlan | null {
  const sheet = sheets.find(({ own }) => own === PLAN_ID);
  const read = sheet ? readPlanSheet(sheet) : null;
  return read?.plan ? { plan: read.plan, isWhole: read.unread.length === 0 } : null;
}

/** More places of one file are counted, not named. */
const NAMED_BREAKS = 20;

/** What is kept of a seal: it holds a hash of every row. */
function sealed(check: SealCheck): { readonly seal: SealOfFile; readonly sealed: Totals | null } {
  if (check.state === "missing" || check.state === "unknown") {
    const nothing = { code: null, product: null, rules: null, plan: null, year: null };
    return { seal: { state: check.state, ...nothing, breaks: [], breakCount: 0 }, sealed: null };
  }
  const { state, code, seal } = check;
  const breaks = check.state === "broken" ? check.breaks : [];
  return {
    seal: {
      state,
      code,
      product: seal.product,
      rules: seal.rules,
      plan: seal.plan,
      year: seal.year,
      breaks: breaks.slice(0, NAMED_BREAKS).map(placeOfBreak),
      breakCount: breaks.length,
    },
    sealed: seal.ratings,
  };
}

/** "Cá nhân!9" of a row, "Cá nhân" of a sheet; "" where the seal itself was changed. */
function placeOfBreak(one: SealBreak): string {
  if (one.kind === "statement") return "";
  return "row" in one ? `${one.sheet}!${one.row + 1}` : one.sheet;
}
