import { joined } from "../joined";

/** Replaces the characters from `start` up to `end` (not included) by `text`; an insertion has `end === start`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made, their offsets meaning the text as it was. Insertions at one offset come out in the
 * order given, and before what replaces the characters that follow.
 *
 * @throws RangeError where two edits claim the same characters or one lies outside: better no file than a torn one.
 */
export function splice(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const edit of inOrder) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}–${edit.end} does not fit after ${done} of ${text.length}`);
    }
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/** The same of the bytes of a part: offsets count bytes, and what is put in is written in UTF-8. */
export function spliceBytes(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const encoder = new TextEncoder();
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const edit of inOrder) {
    if (edit.start < done || edit.end < edit.start || edit.end > bytes.length) {
      throw new RangeError(`edit ${edit.start}–${edit.end} does not fit after ${done} of ${bytes.length}`);
    }
    pieces.push(bytes.subarray(done, edit.start), encoder.encode(edit.text));
    done = edit.end;
  }
  return joined([...pieces, bytes.subarray(done)]);
}

/** An insertion before the character at `at`. */
export function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
