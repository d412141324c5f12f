import { HEADED_BODIES, HEADS, TEAMS } from "./titles";

const KINDS = [
  ...HEADS.flatMap(({ title, bodies }) => bodies.map((body) => ({ title, body }))),
  ...HEADED_BODIES.map((body) => ({ title: `trưởng ${body}`, body: body as string })),
];
const BARE = new Set(KINDS.map(({ body }) => body));
const BY_FIRST_WORD: ReadonlyMap<string, typeof KINDS> = new Map(
  KINDS.map(({ body }) => [
    firstWord(body),
    KINDS.filter((kind) => firstWord(kind.body) === firstWord(body)),
  ]),
);
const OF_TEAMS = new Set(
  KINDS.filter(({ body }) => TEAMS.some((team) => team === body)).map(({ title }) => title),
);
const LEVEL_AT_END = / (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)$/u;

/** The titles that head a body, by the first words of its name (a `unitKey`); none where its kind is not known. */
export function titlesHeading(key: string): readonly string[] {
  const kinds = BY_FIRST_WORD.get(firstWord(key)) ?? [];
  return kinds.filter(({ body }) => key === body || key.startsWith(`${body} `)).map(({ title }) => title);
}

/** Leaders listed as a unit of their own, without the name of what they lead: a "Hiệu trưởng" under "Ban Giám hiệu". */
const LEADERSHIP = /^(?:ban giám hiệu|ban giám đốc|ban lãnh đạo|tập thể lãnh đạo|lãnh đạo)$/u;

/**
 * Whether a title can head a body (a `unitKey`). A "Trưởng phòng" does not head a sở, nor a "Trưởng ban" the people's
 * council that the board belongs to. Of a body of no known kind any title can be the head, but for those that are met
 * within bodies ("Tổ trưởng").
 */
export function canHead(title: string, key: string): boolean {
  const titles = LEADERSHIP.test(key) ? [] : titlesHeading(key);
  return titles.length === 0 ? !OF_TEAMS.has(title) : titles.includes(title);
}

/** Whether a name says only what kind of body it is: "đảng ủy", "ubnd xã", "sở". */
export function isBareKind(key: string): boolean {
  return BARE.has(key.replace(LEVEL_AT_END, ""));
}

function firstWord(key: string): string {
  const end = key.indexOf(" ");
  return end < 0 ? key : key.slice(0, end);
}
