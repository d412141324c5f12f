import type { Collective, Individual } from "../../roster/model";
import type { Binding, FormUse } from "../plan";
import { boundBy, type Row } from "../plan/bindings";
import { isPartyMember } from "../subjects/membership";
import { leads, type StaffKind, servesTheState } from "../subjects/staff";
import { type FormName, formsIn, isDecreeForm } from "./forms";

/** What decides which form is for somebody; null where the roster does not tell. */
export interface Facts {
  readonly isPartyMember: boolean | null;
  readonly isCivilServant: boolean | null;
  readonly isLeader: boolean | null;
}

/** A use of forms, ready to be asked of rows. */
export interface ReadUse {
  readonly use: FormUse;
  /** Whether its forms are for a row; null where the roster does not tell. */
  isFor(row: Row, facts: Facts): boolean | null;
  /** Whether a form is one of its own; of a decree's, by the kinds of staff that the person may be. */
  takes(form: FormName, kinds: readonly StaffKind[]): boolean;
}

/** Whether any of its sentences hangs on a fact about people. */
export function asks(use: FormUse, fact: keyof Facts): boolean {
  return use.who.some((binding) => binding[fact] !== undefined);
}

/** The facts of a row; none is known of a collective. */
export function factsOf(row: Collective | Individual): Facts {
  if (row.kind === "collective") return { isPartyMember: null, isCivilServant: null, isLeader: null };
  return {
    isPartyMember: isPartyMember(row),
    isCivilServant: servesTheState(row),
    isLeader: leads(row),
  };
}

/** A use of forms, ready to be asked of rows. */
export function readUse(use: FormUse): ReadUse {
  const sentences = use.who.map(sentence);
  const codes = new Set(use.forms.flatMap(formsIn).map(({ code }) => code));
  return {
    use,
    isFor: (row, facts) => any(sentences.map((holds) => holds(row, facts))),
    takes: (form, kinds) =>
      (form.code !== null && !form.ofDecree && codes.has(form.code)) ||
      (use.decree === true && isDecreeForm(form, kinds)),
  };
}

/** One sentence of a plan on who uses a form, in three values. */
function sentence(binding: Binding): (row: Row, facts: Facts) => boolean | null {
  const { isPartyMember, isCivilServant, isLeader, ...others } = binding;
  const isBound = boundBy(others);
  const asked = { isPartyMember, isCivilServant, isLeader };
  return (row, facts) => {
    if (!isBound(row)) return false;
    const answers = (Object.keys(asked) as (keyof Facts)[])
      .filter((fact) => asked[fact] !== undefined)
      .map((fact) => (facts[fact] === null ? null : facts[fact] === asked[fact]));
    if (answers.includes(false)) return false;
    return answers.includes(null) ? null : true;
  };
}

function any(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}
