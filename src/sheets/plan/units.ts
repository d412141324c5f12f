import { withItsLeadership } from "../../law/plans/huyen-uy-245kh/bodies";
import type { PlanWords } from "../../text/plan.vi";
import { ALL_WORDS } from "./codecs";
import { parts, quoted, unquoted } from "./quoting";

/**
 * Names of units as one cell. Plans name a body together with the collectives that lead it ("UBND huyện", "Tập thể
 * lãnh đạo UBND huyện" …); nobody would read nine names for each, so they are written as one:
 * "UBND huyện (cả tập thể lãnh đạo)".
 */
export function unitsText(names: readonly string[], words: PlanWords): string {
  const written: string[] = [];
  for (let at = 0; at < names.length; ) {
    const name = names[at] as string;
    const all = withItsLeadership([name]);
    const isWhole = all.every((each, index) => names[at + index] === each);
    written.push(isWhole && quoted(name) === name ? `${name} ${words.withLeadership}` : safely(name));
    at += isWhole && quoted(name) === name ? all.length : 1;
  }
  return written.join("; ");
}

/** The names that `unitsText` wrote; undefined where quotes do not match. */
export function unitsIn(text: string): string[] | undefined {
  const names: string[] = [];
  for (const part of parts(text, ";").map((one) => one.trim())) {
    if (part === "") continue;
    const mark = MARKS.find((one) => part.toLowerCase().endsWith(one));
    const name = unquoted(mark === undefined ? part : part.slice(0, -mark.length));
    if (name === undefined) return undefined;
    names.push(...(mark === undefined ? [name] : withItsLeadership([name])));
  }
  return names;
}

const MARKS = ALL_WORDS.map(({ withLeadership }) => withLeadership.toLowerCase());

/** A name that ends like our own mark is put in quotes. */
function safely(name: string): string {
  const isMarked = MARKS.some((mark) => name.toLowerCase().endsWith(mark));
  return isMarked ? `“${name.replaceAll("”", "””")}”` : quoted(name);
}
