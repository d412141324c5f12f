import type { Collective, Individual, Stage } from "../../roster/model";
import type { Citation } from "../citation";
import { type Dated, inYear } from "../dated";
import { cite } from "../documents";
import { leads, servesTheState, staffKinds } from "../subjects/staff";

/** Whose rating a regulation speaks of. */
export type Regime = "civil" | "publicEmployee" | "leader" | "member" | "collective" | "ownRules";

export interface Clause {
  /**
   * What discipline in the rating year makes of a rating.
   * - always: "not completed"
   * - unlessSelfRemedied: the same, but not where the breach was found and put right by those who made it
   * - ifInDuty: the same, but only for a fault tied to public duty, which a roster seldom tells
   * - unread: the text has not been read
   */
  readonly binds: "always" | "unlessSelfRemedied" | "ifInDuty" | "unread";
  readonly citation: Citation | null;
}

const OF_124: Clause = {
  binds: "unlessSelfRemedied",
  citation: cite("124-QĐ/TW", { article: "12", verified: "paraphrased" }),
};
const OF_48: Clause = {
  binds: "always",
  citation: cite("48/2023/NĐ-CP", { verified: "paraphrased" }),
};
const UNREAD_366: Clause = { binds: "unread", citation: cite("366-QĐ/TW", { verified: "unverified" }) };
const UNREAD: Clause = { binds: "unread", citation: null };

/** What each regulation says, by rating year. */
export const LAW: Readonly<Record<Regime, readonly Dated<Clause>[]>> = {
  civil: [
    { from: 2023, to: 2025, value: OF_48 },
    {
      from: 2026,
      to: null,
      value: {
        binds: "ifInDuty",
        citation: cite("335/2025/NĐ-CP", { article: "20.4", verified: "paraphrased" }),
      },
    },
  ],
  publicEmployee: [
    { from: 2023, to: 2025, value: OF_48 },
    { from: 2026, to: null, value: UNREAD },
  ],
  leader: [
    { from: 2023, to: 2024, value: OF_124 },
    {
      from: 2025,
      to: null,
      value: {
        binds: "always",
        citation: cite("366-QĐ/TW", { article: "11.4", verified: "paraphrased" }),
      },
    },
  ],
  member: [
    { from: 2023, to: 2024, value: OF_124 },
    { from: 2025, to: null, value: UNREAD_366 },
  ],
  collective: [
    {
      from: 2023,
      to: 2024,
      value: {
        binds: "always",
        citation: cite("124-QĐ/TW", { article: "12", verified: "paraphrased" }),
      },
    },
    { from: 2025, to: null, value: UNREAD_366 },
  ],
  ownRules: [{ from: 2023, to: null, value: UNREAD }],
};

/** The clauses on one rating of a row; several where a leader is rated in office too. */
export function clausesOn(entry: Individual | Collective, stage: Stage, year: number): readonly Clause[] {
  return regimesOf(entry, stage)
    .map((regime) => inYear(LAW[regime], year))
    .filter((clause) => clause !== null);
}

function regimesOf(entry: Individual | Collective, stage: Stage): readonly Regime[] {
  if (entry.kind === "collective") return ["collective"];
  if (stage === "partyRating") return ["member"];
  const office = officeOf(entry);
  if (stage === "civilRating" || leads(entry) !== true) return [office];
  return office === "ownRules" ? ["leader"] : ["leader", office];
}

function officeOf(person: Individual): Regime {
  if (servesTheState(person) === false) return "ownRules";
  const kinds = staffKinds(person);
  return kinds.length === 1 && kinds[0] === "employee" ? "publicEmployee" : "civil";
}
