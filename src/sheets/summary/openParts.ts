import type { Report } from "../../check/report";
import type { SheetDraft, SheetSnapshot } from "../../workbook/port";
import { withFilledIn } from "./filled";
import { type Frame, type FrameKind, frameOf } from "./frame";

/** What of a frame is a line of dots as long as nobody says it. */
const OPEN_PARTS = [
  "superior",
  "issuing",
  "number",
  "placeAndDate",
  "attachment",
  "recipients",
  "authority",
  "post",
] as const satisfies readonly (keyof Frame)[];
export type OpenPart = (typeof OPEN_PARTS)[number];

/**
 * What is left to be filled in by hand in any of the sheets, in the order in which it stands on the paper.
 *
 * @param kind of their frame
 * @param earlier the sheets that they were written from: what somebody typed there is kept
 */
export function openParts(
  { roster, plan }: Report,
  kind: FrameKind,
  drafts: readonly SheetDraft[],
  earlier: readonly SheetSnapshot[],
): readonly OpenPart[] {
  const frame = frameOf(roster, kind, plan);
  const filled = drafts.map(({ id }) => withFilledIn(frame, earlier.find(({ own }) => own === id) ?? null));
  return OPEN_PARTS.filter((part) => filled.some((one) => one[part] === null || one[part]?.length === 0));
}
