import { attributeText } from "./escape";
import type { Section } from "./section";

/** ECMA-376 part 1, 18.8.30: formats that every stylesheet has without saying so, in every language alike. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Numbers below this are Excel's own. */
const FIRST_CUSTOM = 164;

/**
 * Gives the number of a number format, adding it to the stylesheet where it is new.
 *
 * @param section the stylesheet's `<numFmts>`, opened only when needed: it may not be there.
 */
export function numberFormatIds(prefix: string, section: () => Section): (code: string) => number {
  return (code) => {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    const formats = section();
    const written = `formatCode="${attributeText(code)}"`;
    const all = [...formats.members, ...formats.added].map((member) => ({ member, id: idOf(member) }));
    const same = all.find(({ member, id }) => member.includes(written) && id >= FIRST_CUSTOM);
    if (same) return same.id;
    const id = all.reduce((last, format) => Math.max(last, format.id), FIRST_CUSTOM - 1) + 1;
    formats.push(`<${prefix}numFmt numFmtId="${id}" ${written}/>`);
    return id;
  };
}

function idOf(member: string): number {
  return Number(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(member)?.[1] ?? 0);
}
