import { clean, fold } from "../../roster/fold";
import type { Roster, Table } from "../../roster/model";
import { summaryWords } from "../../text/summary.vi";
import type { Area } from "../../workbook/cell";
import type { DraftCell, DraftRow, DraftStyle, SheetRow } from "../../workbook/port";
import { fitted } from "../height";
import { STYLE } from "./style";

/** "ĐẢNG CỘNG SẢN VIỆT NAM" (36-HD/VPTW), or quốc hiệu and tiêu ngữ (30/2020/NĐ-CP). */
export type FrameKind = "party" | "administrative";

/** What stands around a summary. null is a line of dots, to be filled in by hand: nothing is made up. */
export interface Frame {
  readonly kind: FrameKind;
  readonly superior: string | null;
  readonly issuing: string | null;
  readonly number: string | null;
  readonly placeAndDate: string | null;
  /** "(Kèm theo Tờ trình số …)". */
  readonly attachment: string | null;
  /** The lines under "Nơi nhận:"; none where they are to be filled in. */
  readonly recipients: readonly string[];
  /** "T/M BAN THƯỜNG VỤ". */
  readonly authority: string | null;
  /** "BÍ THƯ". */
  readonly post: string | null;
  /** Names under the signatures, only where the clerk typed them. */
  readonly signer: string | null;
  readonly preparer: string | null;
}

const WORDS = summaryWords.frame;

/**
 * The frame that the roster's own papers have: what stands above and below its first table. Names of persons are not
 * taken over, nor is the number: they are another paper's.
 *
 * @param asked the kind that was asked for; else that of the titles, else by the words for those who issue.
 */
export function frameOf(roster: Roster, asked: FrameKind | null): Frame {
  // merged lists have no frame, and those of the files they came from are other offices' own
  const framed = roster.tables.filter(({ source }) => source === undefined).map(framedBy);
  const first = framed.find(({ issuing }) => issuing !== null) ?? framed[0];
  const kind = asked ?? framed.find((one) => one.kind !== null)?.kind ?? kindByBody(first?.issuing ?? "");
  const any = <K extends keyof Found>(what: K) =>
    framed.map((one) => one[what]).find((one) => one !== null) ?? null;
  return {
    kind,
    superior: first?.superior ?? null,
    issuing: first?.issuing ?? null,
    number: null,
    placeAndDate: any("placeAndDate"),
    attachment: any("attachment"),
    recipients: framed.map(({ recipients }) => recipients).find((lines) => lines.length > 0) ?? [],
    authority: any("authority"),
    post: any("post"),
    signer: null,
    preparer: null,
  };
}

interface Found {
  readonly kind: FrameKind | null;
  readonly superior: string | null;
  readonly issuing: string | null;
  readonly placeAndDate: string | null;
  readonly attachment: string | null;
  readonly recipients: readonly string[];
  readonly authority: string | null;
  readonly post: string | null;
}

const PARTY = /^dang cong san viet nam$/;
const COUNTRY = /^cong hoa xa hoi chu nghia viet nam$/;
const MOTTO = /^doc lap tu do hanh phuc$/;
const PLACE_AND_DATE = /\bngay\b.*\bthang\b.*\bnam\b/;
/** With its tone: "Sở" is a body. */
const NUMBER = /^số\s*[:.…\d]/iu;
const ATTACHED = /^\(\s*kèm theo/i;
/** With these words the title of the list itself begins, below the frame. */
const TITLE = /^(?:danh sach|bang|bieu|tong hop|thong ke|ket qua|du kien|de nghi|de xuat|tap the|phu luc)\b/;
const AUTHORITY = /^(?:t\/m|tm\.|tm |kt\.|tl\.|tuq\.)/i;

function framedBy(table: Table): Found {
  const [header] = table.headerRows;
  const above = table.sheet.rows.filter(({ index }) => index < header).map(textsOf);
  const below = table.sheet.rows.filter(({ index }) => index > table.lastRow);
  const texts = above.flat().map(({ text }) => text);
  const kind = texts.some((text) => PARTY.test(fold(text)))
    ? "party"
    : texts.some((text) => COUNTRY.test(fold(text)))
      ? "administrative"
      : null;
  const bodies = bodiesIn(above);
  return {
    kind,
    superior: bodies.length > 1 ? (bodies[0] ?? null) : null,
    issuing: bodies.at(-1) ?? null,
    placeAndDate: texts.find((text) => PLACE_AND_DATE.test(fold(text)) && !ATTACHED.test(text)) ?? null,
    attachment: texts.find((text) => ATTACHED.test(text)) ?? null,
    ...signedBelow(below),
  };
}

/** The bodies at the left, from the top down to the title: at most two, the one above and the one that issues. */
function bodiesIn(above: readonly (readonly Text[])[]): readonly string[] {
  const bodies: string[] = [];
  for (const [first] of above) {
    if (!first) continue;
    const folded = fold(first.text);
    if (TITLE.test(folded) || ATTACHED.test(first.text)) break;
    const isFrame = [PARTY, COUNTRY, MOTTO, PLACE_AND_DATE].some((words) => words.test(folded));
    if (!isFrame && !NUMBER.test(first.text) && /\p{L}{2}/u.test(first.text)) bodies.push(first.text);
  }
  return bodies.slice(0, 2);
}

/** "Nơi nhận:" with the lines below it, and the two lines at the head of the signature. */
function signedBelow(rows: readonly SheetRow[]): Pick<Found, "recipients" | "authority" | "post"> {
  const texts = rows.flatMap(textsOf);
  const label = texts.find(({ text }) => fold(text) === "noi nhan");
  const under = label ? texts.filter(({ column, row }) => column === label.column && row > label.row) : [];
  const signed = texts.find(({ text }) => AUTHORITY.test(text));
  const next = signed && texts.find(({ column, row }) => column === signed.column && row === signed.row + 1);
  return {
    recipients: under.map(({ text }) => text).filter((text) => /^[-–+]/.test(text)),
    authority: signed?.text ?? null,
    post: next?.text ?? null,
  };
}

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function textsOf({ index, cells }: SheetRow): Text[] {
  return cells.flatMap((value, column) =>
    typeof value === "string" && clean(value) !== "" ? [{ row: index, column, text: clean(value) }] : [],
  );
}

/** Bodies of the Party call themselves so; all others issue under the State's name. */
function kindByBody(issuing: string): FrameKind {
  const party = /\b(dang|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|chi uy|ban thuong vu|ban to chuc)\b/;
  return party.test(fold(issuing)) ? "party" : "administrative";
}

/** Rows of a sheet, with what is merged. */
export interface Framed {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

/** How many rows the head takes, down to the title and what it is attached to. */
export const HEAD_ROWS = 8;

/** The head: bodies at the left, Party or State at the right, the title, what it is attached to. Begins in row 0. */
export function headOf(frame: Frame, heading: string, widths: readonly number[]): Framed {
  const { open } = WORDS;
  const pair = twoSides(widths);
  const whole: Side = [0, widths.length - 1];
  const superior: Put = [pair.left, frame.superior ?? open.superior, STYLE.frame];
  const issuing: Put = [pair.left, frame.issuing ?? open.issuing, STYLE.frameBold];
  const number: Put = [pair.left, frame.number ?? open.number[frame.kind], STYLE.frame];
  const date: Put = [pair.right, frame.placeAndDate ?? open.placeAndDate, STYLE.frameItalic];
  const head: readonly (readonly Put[])[] =
    frame.kind === "party"
      ? [
          [superior, [pair.right, WORDS.party, STYLE.frameUnderlined]],
          [issuing],
          [[pair.left, WORDS.star, STYLE.frame]],
          [number, date],
        ]
      : [
          [superior, [pair.right, WORDS.country, STYLE.frameBold]],
          [issuing, [pair.right, WORDS.motto, STYLE.frameUnderlined]],
          [],
          [number, date],
        ];
  return rowsOf(
    [
      ...head,
      [],
      [[whole, heading, STYLE.heading]],
      [[whole, frame.attachment ?? open.attachment, STYLE.attachment]],
      [],
    ],
    widths,
    0,
  );
}

/** Lines between a signature's post and its name. */
const ROOM_TO_SIGN = 4;
/** Lines for recipients that nobody has named yet. */
const OPEN_RECIPIENTS = 2;

/** The foot: "Nơi nhận" at the left, who made the sheet in the middle, who signs at the right. */
export function footOf(frame: Frame, widths: readonly number[], top: number): Framed {
  const { open } = WORDS;
  const { left, middle, right } = threeSides(widths);
  const recipients =
    frame.recipients.length > 0 ? frame.recipients : Array<string>(OPEN_RECIPIENTS).fill(open.recipient);
  const stacks: readonly (readonly (readonly [string, DraftStyle] | null)[])[] = [
    [[WORDS.recipients, STYLE.recipients], ...recipients.map((line) => [line, STYLE.recipient] as const)],
    [
      [WORDS.preparer, STYLE.signed],
      [WORDS.sign, STYLE.signedPlain],
      ...Array<null>(ROOM_TO_SIGN).fill(null),
      frame.preparer === null ? null : [frame.preparer, STYLE.signed],
    ],
    [
      [frame.authority ?? open.authority[frame.kind], STYLE.signed],
      [frame.post ?? open.post, STYLE.signed],
      ...Array<null>(ROOM_TO_SIGN).fill(null),
      frame.signer === null ? null : [frame.signer, STYLE.signed],
    ],
  ];
  const height = Math.max(...stacks.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    stacks.flatMap((stack, at): Put[] => {
      const line = stack[row];
      const side = [left, middle, right][at];
      return line && side ? [[side, line[0], line[1]]] : [];
    }),
  );
  return rowsOf(rows, widths, top);
}

/** First and last column. */
type Side = readonly [number, number];
type Put = readonly [Side, string, DraftStyle];

/** In points: one line of 13. */
const LINE = 18;

function rowsOf(lines: readonly (readonly Put[])[], widths: readonly number[], top: number): Framed {
  const merges: Area[] = [];
  const rows = lines.map((puts, at): DraftRow => {
    const cells: (DraftCell | null)[] = widths.map(() => null);
    const room = widths.map(() => 0);
    for (const [[left, right], value, style] of puts) {
      cells[left] = { value, style };
      room[left] = widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
      if (right > left) merges.push({ top: top + at, left, bottom: top + at, right });
    }
    const shown = cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
    return { height: Math.max(LINE, fitted({ cells: shown }, room).height ?? LINE), cells: shown };
  });
  return { rows, merges };
}

/** The columns of the left and of the right block: each about half of the width. */
function twoSides(widths: readonly number[]): { left: Side; right: Side } {
  const at = splitAt(widths, 0.45);
  return { left: [0, at], right: [at + 1, widths.length - 1] };
}

function threeSides(widths: readonly number[]): { left: Side; middle: Side; right: Side } {
  const first = splitAt(widths, 0.3);
  const second = Math.max(first + 1, splitAt(widths, 0.6));
  return { left: [0, first], middle: [first + 1, second], right: [second + 1, widths.length - 1] };
}

/** The column whose end is the nearest to a share of the width; two columns at least are left at the right. */
function splitAt(widths: readonly number[], share: number): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const ends = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0));
  const off = ends.map((end) => Math.abs(end - whole * share));
  const nearest = off.indexOf(Math.min(...off));
  return Math.min(nearest, widths.length - 3);
}
