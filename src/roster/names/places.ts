/** A level of administration in a name; "xã hội" and "huyện ủy" are other words. */
const LEVEL_WORD =
  /(?<!\S)(?:xã(?! hội(?!\S))|phường|thị trấn|đặc khu|huyện(?! ủy)|quận(?! ủy)|thị xã|thành phố|tỉnh(?! ủy))(?!\S)/u;

/** "xã sơn trà" of "ubnd xã sơn trà"; null where the key names no place. */
export function placeOf(key: string): string | null {
  const match = LEVEL_WORD.exec(key);
  return match ? key.slice(match.index) : null;
}

/** "sơn trà" of "xã sơn trà": the name of a place without its level. */
export function bareName(place: string): string {
  return place.replace(LEVEL_WORD, "").trim();
}

/** Whether a name is a place and no more: "xã sơn trà". */
export function isPlace(key: string): boolean {
  return placeOf(key) === key;
}

const DISTRICT =
  /(?: (?<level>huyện|quận|thị xã|thành phố|tỉnh)(?<name> (?!ủy(?!\S)).*)?|(?<=(?:huyện|tỉnh|thành|thị|quận) ủy)(?<committee> .*))$/u;

/** A name as an office writes it at home, and the district or province that it leaves out or not. */
export interface AtHome {
  readonly key: string;
  /** "huyện", "tỉnh" …; null where the name has no such word. */
  readonly level: string | null;
  readonly isNamed: boolean;
}

/** "phòng nội vụ" of "phòng nội vụ huyện bình an", "huyện ủy" of "huyện ủy bình an". Takes a `unitKey`. */
export function atHome(key: string): AtHome {
  const match = DISTRICT.exec(key);
  if (!match || match.index === 0) return { key, level: null, isNamed: false };
  const { level = null, name, committee } = match.groups ?? {};
  return { key: key.slice(0, match.index), level, isNamed: (name ?? committee) !== undefined };
}

/** Whether two names that are one at home may be those of one body. */
export function mayBeOne(a: AtHome, b: AtHome): boolean {
  const levels = a.level === null || b.level === null || a.level === b.level;
  return a.key === b.key && levels && !(a.isNamed && b.isNamed);
}

const LEVEL_ALONE = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)$/u;

/** Whether a place is no more than its level: "xã" of "UBND xã". */
export function isLevelAlone(place: string): boolean {
  return LEVEL_ALONE.test(place);
}
