import { clean, toneKey } from "./fold";

/**
 * One short name for the names of a body, longest first where one begins another. Tones are kept. "TT" (thị trấn,
 * trung tâm, thường trực), "CB" (chi bộ, cán bộ) and "ĐB" stand for too many things to be written out.
 */
const ALIASES: readonly (readonly [short: string, ...names: string[]])[] = [
  ["ubnd", "ủy ban nhân dân", "ub nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  [
    "mttq",
    "ủy ban mặt trận tổ quốc việt nam",
    "ủy ban mặt trận tổ quốc",
    "ủy ban mttq việt nam",
    "ủy ban mttq",
    "ub mttq việt nam",
    "ub mttq",
    "ubmttq việt nam",
    "ubmttqvn",
    "ubmttq",
    "mặt trận tổ quốc việt nam",
    "mặt trận tổ quốc",
    "mttq việt nam",
    "mttqvn",
  ],
  [
    "đoàn thanh niên",
    "đoàn thanh niên cộng sản hồ chí minh",
    "đoàn tncs hồ chí minh",
    "đoàn tncs hcm",
    "đoàn tncshcm",
    "đoàn tncs",
    "đoàn tn",
    "đtn",
  ],
  ["đoàn thanh niên xã", "đoàn xã"],
  ["đoàn thanh niên phường", "đoàn phường"],
  ["đoàn thanh niên thị trấn", "đoàn thị trấn"],
  ["đoàn thanh niên huyện", "huyện đoàn", "đoàn huyện"],
  ["đoàn thanh niên tỉnh", "tỉnh đoàn", "đoàn tỉnh"],
  ["lđlđ", "liên đoàn lao động"],
  ["hội phụ nữ", "hội liên hiệp phụ nữ việt nam", "hội liên hiệp phụ nữ", "hội lhpn việt nam", "hội lhpn"],
  ["hội cựu chiến binh", "hội ccb việt nam", "hội ccb"],
  ["hội nông dân", "hội nông dân việt nam", "hội nd"],
  ["văn phòng", "vp"],
  ["ban thường vụ", "btv"],
  ["ban chỉ huy quân sự", "bch quân sự", "bch qs", "bchqs", "ban chqs"],
  ["ban chấp hành", "bch"],
  ["ubkt", "ủy ban kiểm tra"],
  ["ban quản lý dự án", "ban qlda"],
  ["giáo dục đào tạo", "gd đt", "gdđt"],
  ["lao động thương binh xã hội", "lđ tb xh", "lđtb xh", "lđtbxh"],
  ["nông nghiệp phát triển nông thôn", "nn ptnt", "nnptnt"],
  ["tài nguyên môi trường", "tn mt", "tnmt"],
  ["tài chính kế hoạch", "tc kh", "tckh"],
  ["kinh tế hạ tầng", "kt ht", "ktht"],
  ["kế hoạch đầu tư", "kh đt", "khđt"],
  ["thành phố", "tp"],
  ["thị xã", "tx"],
];

/** What follows "P." where it is a room and not a ward (phường). */
const ROOMS =
  "nội vụ|tài chính|tư pháp|giáo dục|văn hóa|lao động|tài nguyên|nông nghiệp|kinh tế|y tế|hành chính|tổ chức|tổng hợp|quản trị|kế hoạch|kế toán|thanh tra|dân tộc|công thương|khoa học|quản lý|kỹ thuật";

const SHORT: ReadonlyMap<string, string> = new Map(
  ALIASES.flatMap(([short, ...names]) => names.map((name) => [toneKey(name), toneKey(short)] as const)),
);
const LONG_NAMES = new RegExp(
  `(?<!\\S)(?:${[...SHORT.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\S)`,
  "gu",
);
const ROOM = new RegExp(`(?<!\\S)p(?= (?:${ROOMS})(?!\\S))`, "gu");
/** Behind the name of a commune's body "P." is a ward and "X." a commune. */
const COMMUNE = /(?<=(?:ubnd|hđnd|mttq|đảng ủy|đảng bộ|công an) )[px](?= \S)/gu;
const AND = /(?<!\S)và (?=\S)/gu;
/** "I.", "2)", "A -" of a section row. */
const ORDINAL = /^(?:\d{1,3}|[ivxlc]+|[a-d])\s*[.)/:–-]\s*(?=\p{L})/iu;
/** "(12 người)", ": 05 đồng chí" behind a section's name. */
const HEADCOUNT = /\s*[(:–-]\s*\d+\s*(?:người|đồng chí|đ\/c|cán bộ|cb|đv|đảng viên)\s*\)?\s*$/iu;

/**
 * The same for all names of one unit: "Uỷ ban nhân dân xã A" is "UBND xã A", "Phòng GD&ĐT" is "Phòng Giáo dục và Đào
 * tạo". Tones part units: Sơn Trà is not Sơn Trá.
 */
export function unitKey(name: string): string {
  const bare = clean(name).replace(ORDINAL, "");
  return toneKey(bare.replace(HEADCOUNT, "") || bare)
    .replace(AND, "")
    .replace(LONG_NAMES, (long) => SHORT.get(long) ?? long)
    .replace(COMMUNE, (letter) => (letter === "p" ? "phường" : "xã"))
    .replace(ROOM, "phòng");
}

/** Names of the collective that leads a body, put before the body's name. */
const LEADING =
  /^(?:tập thể|ban lãnh đạo|lãnh đạo quản lý|lãnh đạo|ban giám đốc|ban giám hiệu|ban thường vụ|thường vụ|ban thường trực|thường trực|ban chấp hành|cấp ủy)\s+(?=\S)/u;

/**
 * The body behind the collective that leads it, as a key: "Ban Thường vụ Đảng ủy xã A" and "Đảng bộ xã A" are one
 * body, as are "Tập thể lãnh đạo Phòng Nội vụ" and "Phòng Nội vụ". Takes and gives a `unitKey`.
 */
export function organisationKey(key: string): string {
  let body = key;
  for (let before = ""; before !== body; ) {
    before = body;
    body = body.replace(LEADING, "");
  }
  return body.replace(/^đảng ủy(?!\S)/u, "đảng bộ").replace(/^chi ủy(?!\S)/u, "chi bộ");
}

/** Whether the name is that of a collective that leads a body, and not the body's own. Takes a `unitKey`. */
export function isLeadingCollective(key: string): boolean {
  return LEADING.test(key) || /^(?:chi ủy|đảng ủy)(?!\S)/u.test(key);
}

const LEVEL_WORD =
  /(?<!\S)(?:xã(?! hội(?!\S))|phường|thị trấn|đặc khu|huyện(?! ủy)|quận(?! ủy)|thị xã|thành phố|tỉnh(?! ủy))(?!\S)/u;

/** "xã sơn trà" of "ubnd xã sơn trà"; null where the key names no place. */
export function placeOf(key: string): string | null {
  const match = LEVEL_WORD.exec(key);
  return match ? key.slice(match.index) : null;
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
