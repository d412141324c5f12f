import { fold } from "../../roster/fold";
import type { Roster } from "../../roster/model";
import { frameOf } from "../../sheets/summary/frame";
import { bodyKey } from "./unitNames";

/** What a file says of whose it is, each as keys. */
export interface Sender {
  readonly file: string;
  /** That the titles of its lists name; null where none does. */
  readonly year: number | null;
  /** Units of the people in it. */
  readonly people: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  /** What stands above its lists. */
  readonly titles: ReadonlySet<string>;
  /** Folded, without its ending. */
  readonly fileName: string;
}

/** Whose a file is, from what it holds. */
export function senderOf(file: string, roster: Roster): Sender {
  const units = new Set(roster.individuals.flatMap(({ unit }) => unit?.text ?? []));
  const titles = roster.tables.flatMap(({ title }) => title);
  return {
    file,
    year: roster.year,
    people: new Set([...units].map(bodyKey)),
    collectives: new Set(roster.collectives.map(({ name }) => bodyKey(name))),
    titles: new Set([...titles, ...issuersOf(roster)].map(bodyKey)),
    fileName: fileNameKey(file),
  };
}

/** What a file is called, folded, without its ending. */
export function fileNameKey(file: string): string {
  return fold(file.replace(/\.xl\w+$/i, ""));
}

/** Who issues the lists, of what stands beside each other in their head: "ỦY BAN NHÂN DÂN" over "XÃ SUỐI VÀNG" is one. */
function issuersOf(roster: Roster): readonly string[] {
  const { superior, issuing } = frameOf(roster, null);
  if (issuing === null) return [];
  return superior === null ? [issuing] : [issuing, `${superior} ${issuing}`];
}
