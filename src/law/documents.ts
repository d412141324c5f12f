import type { Citation } from "./citation";
import type { LawDocument } from "./documents/document";
import { LOCAL } from "./documents/local";
import { NATIONAL } from "./documents/national";

export type { Known, LawDocument } from "./documents/document";
export { DISTRICT_PLAN_UNDER_245, PROVINCIAL_OFFICE_PLAN_2023 } from "./documents/local";

const entries = [...NATIONAL, ...LOCAL] as const;

export type DocumentNumber = (typeof entries)[number]["number"];

/** Every instrument that plans and rules cite, once. */
export const DOCUMENTS: readonly LawDocument[] = entries;

const byNumber = new Map<string, LawDocument>(DOCUMENTS.map((document) => [document.number, document]));

/** The instrument of a number; null where none is known by it. */
export function documentNumbered(number: string): LawDocument | null {
  return byNumber.get(number) ?? null;
}

/**
 * A citation of an instrument in `DOCUMENTS`. Made when modules load, so that a wrong one never reaches a report.
 *
 * @throws Error for a number that is not in `DOCUMENTS`, for a quote that is not marked "quoted", for "quoted"
 * without a quote, and for anything but "unverified" from an instrument that we know by name only.
 */
export function cite(number: DocumentNumber, where: Omit<Citation, "document">): Citation {
  const document = documentNumbered(number);
  if (!document) throw new Error(`No document is numbered ${number}`);
  if ((where.quote !== undefined) !== (where.verified === "quoted")) {
    throw new Error(`${number}: a quote and "quoted" go together`);
  }
  if (document.known === "named" && where.verified !== "unverified") {
    throw new Error(`${number}: only its name is known, so nothing in it is verified`);
  }
  return { document: number, ...where };
}
