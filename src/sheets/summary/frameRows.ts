import { summaryWords } from "../../text/summary.vi";
import type { Area } from "../../workbook/cell";
import type { DraftCell, DraftRow, DraftStyle } from "../../workbook/port";
import { fitted } from "../height";
import type { Frame } from "./frame";
import { STYLE } from "./style";

const WORDS = summaryWords.frame;

/** Rows of a sheet, with what is merged. */
export interface Framed {
  readonly rows: readonly DraftRow[];
  readonly merges: readonly Area[];
}

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
