import { fold } from "../roster/fold";
import { unitKey } from "../roster/units";

/** The same for the spellings of a body or post: "BTV Huyện uỷ" and "Ban Thường vụ Huyện ủy". */
export function bodyKey(name: string): string {
  return fold(unitKey(name));
}

/** The test of names by their first words, for they go on with a place: "BTV Huyện uỷ Sơn Hà". Each is read once. */
export function beginningWith(words: readonly string[]): (name: string) => boolean {
  const beginnings = words.map((word) => `${bodyKey(word)} `);
  const known = new Map<string, boolean>();
  return (name) => {
    let begins = known.get(name);
    if (begins === undefined) {
      const key = `${bodyKey(name)} `;
      begins = beginnings.some((beginning) => key.startsWith(beginning));
      known.set(name, begins);
    }
    return begins;
  };
}

/** "T/M", "TM." of a signature, and "các" before several bodies, are no part of a name. */
const BEFORE_NAME = /^(?:(?:t\s*\/\s*m|tm|các)[.:]?\s+)+/iu;

/** The bodies and posts that a cell names: "UBND huyện (qua Phòng Nội vụ)" names two. */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[;,()+\n]|\s\/\s|(?<!\p{L})(?:qua|đồng thời)(?!\p{L})/iu)
    .map((piece) => piece.trim().replace(BEFORE_NAME, ""))
    .filter((piece) => bodyKey(piece) !== "");
}
