/**
 * How well we know an instrument: its text lies before us; pages quote or retell it; or another instrument only
 * names it.
 */
export type Known = "text" | "reported" | "named";

/** An instrument that plans and rules rest on. */
export interface LawDocument {
  /** As printed on it, and as people cite it. */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO date on the instrument; null where it is not printed on the copy at hand. */
  readonly issued: string | null;
  /** ISO dates, both included; null where no date is known, or no end. */
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  /** A public page that carries or reports it; null where there is none. */
  readonly source: string | null;
  readonly known: Known;
  readonly note?: string;
}
