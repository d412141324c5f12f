import { clean } from "../../roster/fold";
import { summaryWords } from "../../text/summary.vi";
import type { SheetRow, SheetSnapshot } from "../../workbook/port";
import type { Frame, FrameKind } from "./frame";

const WORDS = summaryWords.frame;

/**
 * The frame with what somebody typed into an earlier sheet: into lines that would be left open, and anywhere into the
 * foot, where the clerk names recipients and those who sign.
 */
export function withFilledIn(frame: Frame, earlier: SheetSnapshot | null): Frame {
  if (!earlier) return frame;
  const head = headIn(earlier.rows);
  const foot = footIn(earlier.rows);
  const isSame = head?.kind === frame.kind;
  return {
    ...frame,
    superior: frame.superior ?? head?.superior ?? null,
    issuing: frame.issuing ?? head?.issuing ?? null,
    number: frame.number ?? (isSame ? (head?.number ?? null) : null),
    placeAndDate: frame.placeAndDate ?? head?.placeAndDate ?? null,
    attachment: frame.attachment ?? head?.attachment ?? null,
    recipients: foot && foot.recipients.length > 0 ? foot.recipients : frame.recipients,
    authority: (isSame ? foot?.authority : null) ?? frame.authority,
    post: (isSame ? foot?.post : null) ?? frame.post,
    preparer: foot?.preparer ?? frame.preparer,
    signer: foot?.signer ?? frame.signer,
  };
}

/** The frame that summaries of an earlier run have; null where there are none. */
export function frameKindOf(sheets: readonly SheetSnapshot[]): FrameKind | null {
  return sheets.map(({ rows }) => headIn(rows)?.kind).find((kind) => kind !== undefined) ?? null;
}

interface Head extends Pick<Frame, "superior" | "issuing" | "number" | "placeAndDate" | "attachment"> {
  readonly kind: FrameKind;
}

/** The head as it stands below "ĐẢNG CỘNG SẢN VIỆT NAM" or quốc hiệu, wherever that has moved. */
function headIn(rows: readonly SheetRow[]): Head | null {
  const at = rows.findIndex(({ cells }) =>
    cells.some((value) => value === WORDS.party || value === WORDS.country),
  );
  const first = rows[at];
  if (!first) return null;
  const side = first.cells.findIndex((value) => value === WORDS.party || value === WORDS.country);
  const text = (below: number, column: number) => textAt(rows, first.index + below, column);
  return {
    kind: first.cells[side] === WORDS.party ? "party" : "administrative",
    superior: filled(text(0, 0)),
    issuing: filled(text(1, 0)),
    number: filled(text(3, 0)),
    placeAndDate: filled(text(3, side)),
    attachment: filled(text(6, 0)),
  };
}

type Foot = Pick<Frame, "recipients" | "authority" | "post" | "preparer" | "signer">;

/** The foot: three stacks below the last "Nơi nhận:". */
function footIn(rows: readonly SheetRow[]): Foot | null {
  const label = rows.findLast(({ cells }) => textIn(cells[0]) === WORDS.recipients);
  if (!label) return null;
  const middle = label.cells.findIndex((value, column) => column > 0 && textIn(value) === WORDS.preparer);
  if (middle < 0) return null;
  const right = label.cells.findIndex((value, column) => column > middle && textIn(value) !== "");
  const below = (column: number, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => textAt(rows, label.index + from + at, column)).flatMap(
      (text) => filled(text) ?? [],
    );
  return {
    recipients: below(0, 1, MOST_LINES),
    authority: right < 0 ? null : filled(textIn(label.cells[right])),
    post: right < 0 ? null : (below(right, 1, 1)[0] ?? null),
    preparer: below(middle, 2, MOST_LINES).join(" ") || null,
    signer: right < 0 ? null : below(right, 2, MOST_LINES).join(" ") || null,
  };
}

/** Of a foot. */
const MOST_LINES = 12;

/** null where the line is still one of dots. */
function filled(text: string): string | null {
  return text === "" || /…{2}|\.{5}/.test(text) ? null : text;
}

function textAt(rows: readonly SheetRow[], index: number, column: number): string {
  return textIn(rows.find((row) => row.index === index)?.cells[column]);
}

function textIn(value: SheetRow["cells"][number] | undefined): string {
  return typeof value === "string" ? clean(value) : "";
}
