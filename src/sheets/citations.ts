import type { Citation } from "../law/citation";
import { documentNumbered } from "../law/documents";
import { textIn } from "../text/text";
import { type Language, vietnameseDate } from "../text/words";

/** `citationName` with the text's own words, where they were read. */
export function citationText(citation: Citation, language: Language): string {
  const name = citationName(citation, language);
  return citation.quote ? `${name}: ${textIn(language).quote(citation.quote)}` : name;
}

/** `citationText` with the day from which the instrument is in force: what a finding rests on. */
export function clauseText(citation: Citation, language: Language): string {
  const text = textIn(language);
  const from = documentNumbered(citation.document)?.inForce.from ?? null;
  const since = text.explain.inForce(from && (language === "vi" ? vietnameseDate(from) : from));
  const name = `${citationName(citation, language)}, ${since}`;
  return citation.quote ? `${name}: ${text.quote(citation.quote)}` : name;
}

/**
 * "Quy định 124-QĐ/TW, Điều 12 (theo báo chí dẫn lại)": the instrument, the place in it, and how well its text is
 * known. Only what was read word for word says nothing of that.
 */
export function citationName(citation: Citation, language: Language): string {
  const text = textIn(language);
  const where = [
    documentName(citation.document, language),
    citation.article && text.article(citation.article),
    citation.part && text.part(citation.part),
  ].filter(Boolean);
  const verified = text.verified[citation.verified];
  return where.join(", ") + (verified && ` (${verified})`);
}

/** "Quy định 124-QĐ/TW". An instrument without a number of its own is called by its name alone. */
export function documentName(number: string, language: Language): string {
  const title = documentNumbered(number)?.title ?? "";
  const kind = KINDS.find((word) => title.startsWith(word));
  return language === "vi" && kind && /^\d/.test(number) ? `${kind} ${number}` : number;
}

/** With these words the titles of instruments begin. */
const KINDS = ["Quy định", "Hướng dẫn", "Nghị định", "Kế hoạch", "Bộ luật"];
