import { fold } from "../../roster/fold";
import { unitKey } from "../../roster/units";

/** The same for the spellings of a body or post: "BTV Huyện uỷ" and "Ban Thường vụ Huyện ủy". */
export function bodyKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = fold(unitKey(name));
    if (keys.size >= KEYS_AT_MOST) keys.clear();
    keys.set(name, key);
  }
  return key;
}

/** Many tests ask for the key of one name; past so many names the earlier ones are forgotten. */
const KEYS_AT_MOST = 100_000;
const keys = new Map<string, string>();

/** The test of names by their first words, for they go on with a place: "BTV Huyện uỷ Sơn Hà". Each is read once. */
export function beginningWith(words: readonly string[]): (name: string) => boolean {
  const beginnings = words.map((word) => `${bodyKey(word)} `);
  return remembered((name) => {
    const key = `${bodyKey(name)} `;
    return beginnings.some((beginning) => key.startsWith(beginning));
  });
}

/** The same answer, found once for each text. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = work(text);
      known.set(text, answer);
    }
    return answer;
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
