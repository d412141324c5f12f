import type { Field } from "../../../roster/fields";
import type { Citation } from "../../citation";
import { type FormName, formsIn } from "../../papers/forms";
import { asks, type Facts, factsOf, type ReadUse, readUse } from "../../papers/formUse";
import { rule } from "../../rule";
import { staffKinds } from "../../subjects/staff";
import * as text from "./text";

/** The column that tells each fact on which a form may hang. */
const TOLD_BY = [
  ["isPartyMember", "isPartyMember"],
  ["isCivilServant", "staffKind"],
] as const satisfies readonly (readonly [keyof Facts, Field])[];

/** The decree whose forms are numbered by the kind of staff. */
const NUMBERED_BY_KIND = "90/2020/NĐ-CP";

/**
 * A review is written on the form that the plan has for that person or collective. Where the roster does not tell
 * enough to choose among several, each of them is right. A leader outside the Party may be in none of the plan's
 * sentences: that is told, as a gap of the text.
 *
 * Forms and clauses are those of the plan; 25-HD/BTCTW and 43-HD/BTCTW, as reported, in the defaults.
 */
export default rule({
  id: "form",
  subject: "entry",
  severity: "error",
  needs: ["form"],
  parameters: ({ forms, documents }) =>
    forms.length > 0 ? { uses: forms.map(readUse), byKind: documents.includes(NUMBERED_BY_KIND) } : null,
  partNeeds: ({ uses }) =>
    TOLD_BY.filter(([fact]) => uses.some(({ use }) => asks(use, fact))).map(([, field]) => ({
      kind: "individuals" as const,
      field,
    })),
  citations: [],
  text,
  check(row, { parameters: { uses, byKind }, pass, violation, needsReview, notApplicable }) {
    const at = row.cell("form");
    if (!at) return notApplicable("no-form");
    const facts = factsOf(row);
    const fitting = uses.map((read) => ({ ...read, fits: read.isFor(row, facts) }));
    const sure = fitting.filter(({ fits }) => fits === true);
    const who = row.name;
    if (sure.length === 0 && facts.isLeader && facts.isPartyMember === false) {
      return violation("gap", {
        at,
        severity: "info",
        data: { who },
        because: [{ id: "known", data: facts }],
        citations: uses.flatMap(({ use }) => (use.decree && use.citation ? [use.citation] : [])),
      });
    }

    const possible = sure.length > 0 ? sure : fitting.filter(({ fits }) => fits === null);
    const written = row.text("form");
    if (written === "" || possible.length === 0) return notApplicable("not-written");
    const names = formsIn(written);
    const kinds = byKind && row.kind === "individual" ? staffKinds(row) : [];
    if (names.some((form) => possible.some(({ takes }) => takes(form, kinds)))) return pass();

    const told = {
      at,
      data: {
        who,
        written,
        forms: formsOf(possible),
        decree: possible.some(({ use }) => use.decree === true),
      },
      because: possible.some(hangsOnFacts) ? [{ id: "known" as const, data: facts }] : [],
      citations: possible.flatMap(({ use }) => use.citation ?? []),
    };
    if (names.every(isUnread)) {
      return possible.every(({ use }) => use.forms.length === 0) ? pass() : needsReview("unread", told);
    }
    if (names.some((form) => isPartOf(form, possible))) return needsReview("incomplete", told);
    return violation("wrong", isUnreadLaw(told.citations) ? { ...told, severity: "warning" } : told);
  },
});

/** The forms of a decree whose annex nobody has read: what is written may be right. */
function isUnreadLaw(citations: readonly Citation[]): boolean {
  return citations.length > 0 && citations.every(({ verified }) => verified === "unverified");
}

function hangsOnFacts({ use }: ReadUse): boolean {
  return asks(use, "isPartyMember") || asks(use, "isCivilServant") || asks(use, "isLeader");
}

function isUnread({ code, ofDecree }: FormName): boolean {
  return code === null && !ofDecree;
}

/** "02" may be a slip for "02A", or for another form: a person must look. */
function isPartOf({ code, ofDecree }: FormName, uses: readonly ReadUse[]): boolean {
  if (code === null || ofDecree || code.length > 1) return false;
  return formsOf(uses)
    .flatMap(formsIn)
    .some((form) => form.code !== code && form.code?.startsWith(code));
}

function formsOf(uses: readonly ReadUse[]): readonly string[] {
  return [...new Set(uses.flatMap(({ use }) => use.forms))];
}
