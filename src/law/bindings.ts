import { fold } from "../roster/fold";
import type { Collective, Individual } from "../roster/model";
import { unitKey } from "../roster/units";
import type { Binding, Conditions } from "./plan";

/** Whether a milestone binds a row. Words are compared folded; a condition on a cell that is empty does not hold. */
export function binds({ except = [], ...who }: Binding, entry: Individual | Collective): boolean {
  return who.kind === entry.kind && meets(who, entry) && !except.some((other) => meets(other, entry));
}

/** Whether a collective, or the unit of an individual, is one of those named by their first words. */
export function isUnitNamed(words: readonly string[], entry: Individual | Collective): boolean {
  return beginsWithOne(words, entry.kind === "collective" ? entry.name : (entry.unit?.text ?? ""));
}

/** Whether the review of a row was prompted: it says so, or says when. */
export function isPrompted(entry: Individual | Collective): boolean {
  return entry.truth("prompted") ?? isDated(entry, "promptedOn");
}

function meets(conditions: Conditions, entry: Individual | Collective): boolean {
  const { unit, post, isLeader, isPartyMember, isCivilServant, prompted } = conditions;
  return (
    (!unit || isUnitNamed(unit, entry)) &&
    KINDS.every((field) => {
      const words = conditions[field];
      return !words || words.map(fold).includes(fold(entry.text(field)));
    }) &&
    (!post || (entry.kind === "individual" && entry.posts.some(({ text }) => beginsWithOne(post, text)))) &&
    (isLeader === undefined || (entry.kind === "individual" && (entry.leads !== null) === isLeader)) &&
    (isPartyMember === undefined || entry.truth("isPartyMember") === isPartyMember) &&
    (isCivilServant === undefined || servesTheState(entry) === isCivilServant) &&
    (prompted === undefined || isPrompted(entry) === prompted)
  );
}

const KINDS = ["unitKind", "managedBy", "staffKind", "block"] as const;

/** Kinds of staff whom the decrees on cán bộ, công chức, viên chức bind, as rosters abbreviate them. */
const CIVIL = new Set(
  [
    ...["Cán bộ", "Công chức", "Viên chức", "Cán bộ, công chức", "Công chức, viên chức"],
    ...["Cán bộ, công chức, viên chức", "CB", "CC", "VC", "CBCC", "CCVC", "CBCCVC"],
  ].map(fold),
);

function servesTheState(entry: Individual | Collective): boolean {
  const kind = fold(entry.text("staffKind"));
  if (kind !== "") return CIVIL.has(kind);
  return entry.rating("civilRating")?.state === "rated" || isDated(entry, "civilRatedOn");
}

function isDated(entry: Individual | Collective, field: "promptedOn" | "civilRatedOn"): boolean {
  const reading = entry.date(field);
  return reading !== null && reading.state !== "empty";
}

/** Names and posts go on with a place: "Ban Thường vụ Huyện ủy" begins "BTV Huyện uỷ Sơn Hà". */
function beginsWithOne(words: readonly string[], text: string): boolean {
  const name = `${nameKey(text)} `;
  return words.some((word) => name.startsWith(`${nameKey(word)} `));
}

function nameKey(name: string): string {
  return fold(unitKey(name));
}
