import { isBodyName } from "../detect/words";
import { clean, toneKey } from "../fold";
import type { Post } from "../model";
import { isPlace } from "../names/places";
import { unitKey } from "../units";
import { FORMS, HEADED_BODIES, HEADS, HEADS_OF, MEMBERS, STAFF } from "./titles";
import { begins, behind, textOf, type Word, wordsOf } from "./words";

/** A post with the title that tells which bodies it can head when it names none. */
export interface ReadPost extends Post {
  /** "bí thư", "trưởng phòng" …, also of a deputy; "ủy viên" of a member; null of those who hold no such post. */
  readonly title: string | null;
}

/** Where one post of a cell may end; it does only where another begins, for names of bodies hold these marks too. */
const SEPARATOR = /\s*([,;/+&–—]|\s-\s|(?<!\p{L})(?:kiêm nhiệm|kiêm|và)(?!\p{L}))[\s•-]*/giu;
/** Only these part a post from one that leads nothing: "Phòng Văn thư - Lưu trữ" is the name of a room. */
const FIRM_SEPARATOR = /^(?:[,;]|kiêm nhiệm|kiêm)$/iu;
/** What follows is held today: "Nguyên Phó Chủ tịch, nay là Bí thư". */
const NOW = /[,;]?\s*(?<!\p{L})(?:hiện nay là|nay là|hiện là)(?!\p{L})\s*/giu;
const PARENTHESES = /\((?!\s*(?:được giao |giao )?phụ trách)[^()]*\)/giu;

/**
 * The posts of a cell, in their order. "Phó Bí thư Đảng ủy, Chủ tịch UBND xã" is a deputy of one body and the head of
 * another; "Trưởng phòng Lao động - Thương binh và Xã hội" is one post. A former post ("Nguyên …") is none.
 */
export function postsOf(cell: string): readonly ReadPost[] {
  return split(cell)
    .map(readPost)
    .filter((post) => post !== null);
}

/** The longest cells of posts hold a few hundred characters; what a hostile one holds beyond this is not looked at. */
const READ_AT_MOST = 2000;

function split(cell: string): string[] {
  const text = clean(
    joined(cell.slice(0, READ_AT_MOST).split(/[\r\n]+/))
      .replace(NOW, "; ")
      .replace(PARENTHESES, " "),
  ).replace(/[\s;,]+$/, "");
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    const next = match.index + match[0].length;
    const words = wordsOf(text.slice(next, next + LONGEST_OPENING));
    const openings = FIRM_SEPARATOR.test(match[1] ?? "") ? [...OPENINGS, ...STAFF] : OPENINGS;
    if (match.index > start && openings.some((opening) => begins(words, opening))) {
      pieces.push(text.slice(start, match.index));
      start = next;
    }
  }
  return [...pieces, text.slice(start)].filter((piece) => piece !== "");
}

/** Alt+Enter lines part posts as commas do, where a post or a body begins behind them: Word breaks a line anywhere. */
function joined([first = "", ...more]: readonly string[]): string {
  const beginsAnew = (line: string) => {
    const words = wordsOf(line.slice(0, LONGEST_OPENING));
    if ([...OPENINGS, ...STAFF].some((opening) => begins(words, opening))) return true;
    return !/^\s*\p{Ll}/u.test(line) && isBodyName(line);
  };
  return more.reduce((text, line) => `${text}${beginsAnew(line) ? "; " : " "}${line}`, first);
}

const FORMER = ["nguyên", "cựu"];
const ACTING = ["quyền", "q"];
const DEPUTY = ["phó", "p"];
const IN_CHARGE = "phụ trách";
/** "Được giao phụ trách phòng", "Tạm giao quyền Trưởng phòng": what is held is named behind it. */
const MANDATE = /^[\s•-]*(?:(?:được|tạm thời|tạm)\s+)*(?:giao\s+)?(?=(?:quyền|phụ trách)(?!\p{L}))/iu;
const MANDATES = ["giao", "được giao", "tạm giao", "được tạm giao", "tạm quyền"];
const OPENINGS: readonly string[] = [
  ...FORMER,
  ...ACTING,
  ...DEPUTY,
  ...HEADS_OF,
  ...FORMS.map(([form]) => form),
  ...HEADS.map(({ title }) => title),
  ...MEMBERS.map(([form]) => form),
  IN_CHARGE,
  ...MANDATES,
];
/** In characters, spaces and dots included: what must be seen of a piece to tell that it begins a post. */
const LONGEST_OPENING = 60;

function readPost(piece: string): ReadPost | null {
  const words = wordsOf(piece.replace(MANDATE, ""));
  const text = piece.trim();
  if (words.length === 0 || FORMER.some((word) => begins(words, word))) return null;

  const acting = ACTING.some((word) => begins(words, word));
  const titled = writtenOut(acting ? words.slice(1) : words);
  const deputy = DEPUTY.some((word) => begins(titled, word));
  const lead = leadOf(deputy ? writtenOut(titled.slice(1)) : titled);
  if (!lead) return begins(words, IN_CHARGE) ? inCharge(text, words) : memberOf(text, words);

  const { title } = lead;
  if (!deputy) return { text, role: "head", acting, body: bodyOf(title, lead.rest), title };
  return deputyOf(text, title, withoutStanding(standingOfTitle(title, lead.rest)));
}

/** A standing deputy is a deputy. "TT" is "Thường trực" at the end or before a body, else perhaps a "thị trấn". */
function withoutStanding(rest: readonly Word[]): readonly Word[] {
  if (begins(rest, "thường trực")) return rest.slice(2);
  const isStanding = begins(rest, "tt") && isWholeBody(rest.slice(1));
  return isStanding ? rest.slice(1) : rest;
}

/** "PCT UBND xã" as "Phó Chủ tịch UBND xã". */
function writtenOut(words: readonly Word[]): readonly Word[] {
  const form = FORMS.filter(([abbreviation]) => begins(words, abbreviation)).sort(
    ([a], [b]) => b.length - a.length,
  )[0];
  if (!form) return words;
  return [...wordsOf(form[1]), ...words.slice(form[0].split(" ").length)];
}

/**
 * One post as the documents write it: "Q. CT.UBND xã A" is "Chủ tịch UBND xã A", "PBT TT Đảng ủy" is "Phó Bí thư Đảng
 * ủy". Who holds it for the time being, or as the standing deputy, holds that post.
 */
export function postInFull(text: string): string {
  const words = wordsOf(text);
  const titled = writtenOut(ACTING.some((word) => begins(words, word)) ? words.slice(1) : words);
  if (!DEPUTY.some((word) => begins(titled, word))) return textOf(titled);
  const lead = writtenOut(titled.slice(1));
  const [first = "", second = ""] = lead.map(({ text }) => text);
  const stands = begins(lead, "bí thư") || begins(lead, "chủ tịch");
  return stands
    ? `Phó ${first} ${second} ${textOf(withoutStanding(lead.slice(2)))}`.trim()
    : `Phó ${textOf(lead)}`;
}

/** The title at the beginning and the words behind it, which may name a body. */
function leadOf(words: readonly Word[]): { title: string; rest: readonly Word[] } | null {
  const head = HEADS.find(({ title }) => begins(words, title));
  if (head) return { title: head.title, rest: behind(words, head.title.split(" ").length) };
  if (!HEADS_OF.some((word) => begins(words, word))) return null;

  const after = words.slice(1);
  const body = HEADED_BODIES.find((name) => begins(after, name));
  if (!body) return after.length > 0 && isWholeBody(after) ? { title: "trưởng", rest: after } : null;
  const further = behind(after, body.split(" ").length);
  // "Trưởng phòng Phòng Nội vụ" names the word twice; "Trưởng phòng" alone names no body
  const named = further.length === 0 || begins(further, body) ? further : after;
  return { title: `trưởng ${body}`, rest: named };
}

/** "Phó Trưởng ban Thường trực" is the standing deputy of the board, not that of a "Ban Thường trực". */
function standingOfTitle(title: string, rest: readonly Word[]): readonly Word[] {
  const kind = title.startsWith("trưởng ") ? title.slice("trưởng ".length) : "";
  if (kind === "" || !begins(rest, `${kind} thường trực`)) return rest;
  const further = rest.slice(kind.split(" ").length + 2);
  return further.length === 0 || begins(further, kind)
    ? further
    : [...rest.slice(0, kind.split(" ").length), ...further];
}

/** A deputy, or, where the deputy is in charge of the whole body, its head for the time being. */
function deputyOf(text: string, title: string, rest: readonly Word[]): ReadPost {
  const at = rest.findIndex((_, index) => begins(rest, IN_CHARGE, index));
  if (at < 0) return { text, role: "deputy", acting: false, body: bodyOf(title, rest), title };

  const before = rest.slice(0, begins(rest, "được giao", at - 2) ? at - 2 : at);
  const charge = rest.slice(at + 2);
  // "Phó Chủ tịch phụ trách kinh tế" stays a deputy
  if (!isWholeBody(charge))
    return { text, role: "deputy", acting: false, body: bodyOf(title, before), title };
  const body = bodyOf(title, before) ?? bodyOf(title, isBare(charge) ? [] : charge);
  return { text, role: "head", acting: true, body, title };
}

/** "Phụ trách Phòng Nội vụ" is a head for the time being; "Phụ trách kế toán" is not. */
function inCharge(text: string, words: readonly Word[]): ReadPost {
  const charge = words.slice(2);
  if (!isWholeBody(charge)) return { text, role: "member", acting: false, body: null, title: null };
  const kind = HEADED_BODIES.find((name) => begins(charge, name));
  const title = kind ? `trưởng ${kind}` : "trưởng";
  return { text, role: "head", acting: true, body: isBare(charge) ? null : textOf(charge), title };
}

function memberOf(text: string, words: readonly Word[]): ReadPost {
  const forms = MEMBERS.filter(([form]) => begins(words, form)).sort(([a], [b]) => b.length - a.length);
  const [member] = forms;
  if (!member) return staffOf(text, words);
  const [form, names] = member;
  const body = textOf(wordsOf(`${names} ${textOf(words.slice(form.split(" ").length))}`));
  return { text, role: "member", acting: false, body: body || null, title: "ủy viên" };
}

/** "Chuyên viên, Phòng Nội vụ" works in a body; "Công chức Tư pháp - Hộ tịch" names none. */
function staffOf(text: string, words: readonly Word[]): ReadPost {
  const form = STAFF.find((name) => begins(words, name)) ?? "";
  const rest = form === "" ? [] : behind(words, form.split(" ").length);
  const place = BODY_NAMES.some((name) => begins(rest, name)) && !isBare(rest) ? textOf(rest) : null;
  return { text, role: "member", acting: false, body: place, title: null };
}

const BODY_NAMES: readonly string[] = [
  ...HEADED_BODIES,
  ...HEADS.flatMap(({ bodies }) => bodies),
  ...["đơn vị", "cơ quan", "chung", "điều hành"],
];

function isWholeBody(charge: readonly Word[]): boolean {
  return charge.length === 0 || BODY_NAMES.some((name) => begins(charge, name));
}

function isBare(charge: readonly Word[]): boolean {
  const key = toneKey(textOf(charge));
  return key === "" || BODY_NAMES.includes(key) || /^(?:đơn vị|cơ quan|chung|điều hành)/u.test(key);
}

/** The name of the body behind a title, with the word that the title implies. */
function bodyOf(title: string, rest: readonly Word[]): string | null {
  const named = textOf(rest.filter((word, index) => index > 0 || !/^(?:của|tại|thuộc)$/u.test(word.key)));
  // of "Trưởng phòng phụ trách" only the kind of body is left
  if (named === "" || title === `trưởng ${unitKey(named)}`) return null;
  const implied = impliedBody(title, unitKey(named));
  return implied === null ? named.charAt(0).toUpperCase() + named.slice(1) : `${implied} ${named}`;
}

function impliedBody(title: string, key: string): string | null {
  // "Chủ tịch xã Sơn Trà" presides over its people's committee
  if (isPlace(key) && title === "chủ tịch") return "UBND";
  if (isPlace(key) && title === "bí thư") return "Đảng ủy";
  const bodies = HEADS.find((head) => head.title === title)?.bodies ?? [];
  const [only] = bodies;
  if (!only || bodies.length > 1 || key.startsWith(only)) return null;
  return only.charAt(0).toUpperCase() + only.slice(1);
}
