import type { Authority } from "../../plan";
import { boundBy, type Row } from "../../plan/bindings";
import { rule } from "../../rule";
import { beginningWith, bodyKey, namesIn } from "../../subjects/bodyNames";
import * as text from "./text";

/**
 * The body that decided on somebody's rating is the one that the plan gives for the post or the collective.
 *
 * Tables and clauses are those of the plan: of the office of a provincial people's committee, II.1; of the party group
 * of a federation of labour, III.2; of a district committee, II.5. For the second it could be held that only a warning
 * is due; its text says who decides as plainly as the others.
 */
export default rule({
  id: "authority",
  subject: "entry",
  severity: "error",
  needs: ["decidedBy"],
  parameters: ({ authority }) => (authority.length > 0 ? authority.map(tableRow) : null),
  citations: [],
  text,
  check(row, { parameters: table, pass, violation, needsReview, notApplicable }) {
    const at = row.cell("decidedBy");
    const governing = row.governingRating();
    if (!at) return notApplicable("no-column");
    if (governing?.state === "rated" && governing.level === "notRated") return notApplicable("not-rated");

    const [first, ...others] = authoritiesOver(row, table);
    if (!first) return notApplicable("not-in-table");
    const { authority, isDecider } = first;
    const [decider = ""] = authority.decidedBy;
    const written = row.text("decidedBy");
    const data = { who: row.name, whose: authority.title, decider, written };
    const facts = {
      at,
      because: [{ id: "table" as const, data: { whose: authority.title, decider } }],
      citations: authority.citation ? [authority.citation] : [],
    };

    const other = others.find(({ authority: { decidedBy } }) => decidedBy[0] !== decider);
    if (other) {
      return needsReview("two-authorities", {
        ...facts,
        data: { ...data, otherwise: other.authority.title, otherDecider: other.authority.decidedBy[0] ?? "" },
        citations: [...facts.citations, ...(other.authority.citation ? [other.authority.citation] : [])],
      });
    }
    if (written === "") return violation("empty", { ...facts, severity: "warning", data });

    const names = namesIn(written);
    if (names.some((name) => isDecider(name) || isDecider(`${name} ${unitOf(row)}`))) return pass();
    if (names.every((name) => isNoBody(name) || isCutShort(name, first))) {
      return needsReview("unclear", { ...facts, data });
    }
    const { exception } = authority;
    if (exception) return needsReview("other-unless", { ...facts, data: { ...data, exception } });
    return violation("other", { ...facts, data });
  },
});

interface TableRow {
  readonly authority: Authority;
  readonly binds: (row: Row) => boolean;
  readonly isDecider: (name: string) => boolean;
}

function tableRow(authority: Authority): TableRow {
  const bindings = authority.who.map(boundBy);
  return {
    authority,
    binds: (row) => bindings.some((binds) => binds(row)),
    isDecider: beginningWith(authority.decidedBy),
  };
}

/** Those that decide on a row; one with an exception stands back where another is sure, or the roster says who manages. */
function authoritiesOver(row: Row, table: readonly TableRow[]): readonly TableRow[] {
  const over = table.filter(({ binds }) => binds(row));
  const sure = over.filter(({ authority }) => !authority.exception);
  if (sure.length > 0) return sure;
  return row.text("managedBy") === "" ? over : [];
}

/** "Giám đốc" decides on the staff of the unit under which they stand. */
function unitOf(row: Row): string {
  return row.kind === "collective" ? "" : (row.unit?.text ?? "");
}

/** The number or date of a decision. */
function isNoBody(name: string): boolean {
  return /\d/.test(name);
}

/** "Ban Thường vụ" may be that of the province or of the district; "Huyện ủy" may stand for its standing committee. */
function isCutShort(name: string, { authority: { decidedBy }, isDecider }: TableRow): boolean {
  return (
    decidedBy.some((decider) => bodyKey(decider).startsWith(`${bodyKey(name)} `)) ||
    isDecider(`Ban Thường vụ ${name}`)
  );
}
