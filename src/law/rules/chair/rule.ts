import type { Individual, Roster } from "../../../roster/model";
import { nameKey, personName } from "../../../roster/names/personNames";
import { postInFull, postsOf } from "../../../roster/posts/posts";
import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { rule } from "../../rule";
import { bodyKey } from "../../subjects/bodyNames";
import { byName } from "../../subjects/byName";
import { leaderships } from "../../subjects/leaderships";
import { subjectNameOf } from "../../subjects/subjectName";
import * as text from "./text";

/**
 * When the head of a collective is reviewed, a deputy presides. Whether the sentence binds a head for the time being
 * is a matter of reading: there it is a warning.
 *
 * Plan of a district committee, II.4.2.
 */
export default rule({
  id: "chair",
  subject: "roster",
  severity: "error",
  needs: [],
  parameters: ({ chair }) => chair,
  partNeeds: () => [{ kind: "individuals", field: "chairedBy" }],
  citations: [
    cite(DISTRICT_PLAN_UNDER_245, {
      part: "II.4.2",
      quote: "Khi kiểm điểm người đứng đầu thì phân công đồng chí cấp phó chủ trì",
      verified: "quoted",
    }),
  ],
  text,
  check(roster, { parameters, pass, violation, needsReview, notApplicable }) {
    return headsOf(roster).map(({ head, collectives, others }) => {
      const at = head.cell("chairedBy");
      const written = head.text("chairedBy");
      if (!at || written === "") return notApplicable("not-written");

      const deputies = others.filter(isDeputy).map(({ name }) => name);
      const facts = {
        at,
        data: { head: head.name, collective: collectives.join(", "), written },
        because: [{ id: "leaders" as const, data: { collective: collectives.join(", "), deputies } }],
        citations: parameters.citation ? [parameters.citation] : [],
        subject: subjectNameOf(head),
      };
      const chair = chairNamed(written, head, others);
      if (chair === "deputy") return pass();
      if (chair === "head")
        return violation("self", { ...facts, severity: isActing(head) ? "warning" : "error" });
      if (chair === "other") return violation("not-deputy", { ...facts, severity: "warning" });
      return needsReview("unknown", facts);
    });
  },
});

interface Head {
  readonly head: Individual;
  readonly collectives: readonly string[];
  /** Those who lead with the head, in any of the collectives. */
  readonly others: readonly Individual[];
}

/** Every head once, whatever the number of bodies that the person heads. */
function headsOf(roster: Roster): readonly Head[] {
  const found = new Map<Individual, Head>();
  for (const { name, heads, others } of leaderships(roster)) {
    for (const head of heads) {
      const known = found.get(head) ?? { head, collectives: [], others: [] };
      found.set(head, {
        head,
        collectives: [...known.collectives, name].sort(),
        others: [...known.others, ...others].sort(byName),
      });
    }
  }
  return [...found.values()];
}

/** Whom a cell names as presiding: by name where it names a leader, else by post. */
function chairNamed(
  written: string,
  head: Individual,
  others: readonly Individual[],
): "head" | "deputy" | "other" | "unknown" {
  const within = ` ${nameKey(written)} `;
  const isNamed = ({ name }: Individual) => within.includes(` ${nameKey(name)} `);
  const named = others.filter(isNamed);
  // a deputy of the same name may be meant
  if (isNamed(head)) return named.length > 0 ? "unknown" : "head";
  if (named.length > 0) return named.some(isDeputy) ? "deputy" : "other";

  const posts = postsOf(personName(written));
  if (posts.some(({ role }) => role === "deputy")) return "deputy";
  if (!posts.some(({ role }) => role === "head")) return "unknown";
  return posts.some(({ text }) => isPostOf(head, text)) ? "head" : "other";
}

function isDeputy({ posts }: Individual): boolean {
  return posts.some(({ role }) => role === "deputy");
}

function isActing({ posts }: Individual): boolean {
  const heads = posts.filter(({ role }) => role === "head");
  return heads.length > 0 && heads.every(({ acting }) => acting);
}

/** "Trưởng phòng" of somebody who is "Trưởng phòng Nội vụ", and the other way round. */
function isPostOf(person: Individual, written: string): boolean {
  const post = `${bodyKey(postInFull(written))} `;
  return person.posts.some(({ text }) => {
    const own = `${bodyKey(postInFull(text))} `;
    return own.startsWith(post) || post.startsWith(own);
  });
}
