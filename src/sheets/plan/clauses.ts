import type { Citation } from "../../law/citation";
import type { Plan } from "../../law/plan";
import { PLANS } from "../../law/plans";
import { clean } from "../../roster/fold";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import { citationText } from "../citations";
import { LANGUAGES } from "./codecs";

/** Figures of a plan, and the clauses that set them. */
export interface Resting {
  readonly figures: unknown;
  readonly citations: readonly (Citation | undefined)[];
}

/** Clauses as they stand in a cell, one a line; null where there is none. */
export function basisText(citations: readonly (Citation | undefined)[], language: Language): string | null {
  return citations.flatMap((one) => (one ? [citationText(one, language)] : [])).join("\n") || null;
}

/**
 * What a cell of "Căn cứ" says. A clause of a built-in plan is that clause again only where it still sets the same
 * figures: a date that the office changed does not rest on the text that printed another. Whatever else stands there
 * is the office's own document, which nobody has compared.
 */
export class Clauses {
  private readonly known = new Map<string, { figures: string; citation: Citation }[]>();

  /** @param restingOf what of a built-in plan stands in this place of the sheet. */
  constructor(restingOf: (plan: Plan) => readonly Resting[]) {
    for (const { figures, citations } of PLANS.flatMap(restingOf)) {
      for (const citation of citations) if (citation) this.add(canonical(figures), citation);
    }
  }

  restored(basis: string | null, figures: unknown): Citation[] {
    const lines = (basis ?? "").split("\n").map(clean);
    return lines.filter((line) => line !== "").flatMap((line) => this.clauseOf(line, canonical(figures)));
  }

  private add(figures: string, citation: Citation): void {
    for (const language of LANGUAGES) {
      const text = clean(citationText(citation, language));
      const others = this.known.get(text) ?? [];
      this.known.set(text, [...others, { figures, citation }]);
    }
  }

  private clauseOf(line: string, figures: string): Citation[] {
    const known = this.known.get(line);
    if (!known) return [{ document: withoutProviso(line), verified: "unverified" }];
    const same = known.find((one) => one.figures === figures);
    return same ? [same.citation] : [];
  }
}

/** "… (chưa đối chiếu được văn bản gốc)": told of every document of the office's own, and not part of its name. */
function withoutProviso(line: string): string {
  for (const language of LANGUAGES) {
    const proviso = ` (${textIn(language).verified.unverified})`;
    if (line.endsWith(proviso)) return line.slice(0, -proviso.length);
  }
  return line;
}

/** Equal for values that hold the same, whatever the order of their properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
