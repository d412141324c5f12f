import { encodingOf, partText } from "../partText";
import { encodedLike } from "./encoding";

/**
 * A worksheet with its cells taken out: the few elements around a hundred megabytes of cells can be edited as text,
 * while the cells stay the bytes they are.
 */
export interface SheetShell {
  /** The XML with nothing inside `<sheetData>`; for what surrounds it to be edited. */
  readonly text: string;
  /** The part with another shell around the same cells, in pieces: the cells are not copied. */
  around(shell: string): readonly Uint8Array[];
}

/** Takes the cells out where that is safe and worth it; otherwise the shell is the whole part. @throws WorkbookError */
export function shellOf(bytes: Uint8Array, part: string): SheetShell {
  const cells = cellsOf(bytes);
  if (!cells) return { text: partText(bytes, part), around: (shell) => [encodedLike(bytes, shell)] };

  const head = partText(bytes.subarray(0, cells.start), part);
  const tail = partText(bytes.subarray(cells.end), part);
  const opening = head.slice(head.lastIndexOf("<"));
  return {
    text: head + tail,
    around(shell) {
      const inside = shell.indexOf(opening) + opening.length;
      return [
        encodedLike(bytes, shell.slice(0, inside)),
        bytes.subarray(cells.start, cells.end),
        new TextEncoder().encode(shell.slice(inside)),
      ];
    },
  };
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;

/**
 * From behind the opening tag of `<sheetData>` to before its closing tag; null where there is none, where it closes
 * itself, and where a comment or CDATA section could hold a tag that is none.
 */
function cellsOf(bytes: Uint8Array): { readonly start: number; readonly end: number } | null {
  if (encodingOf(bytes) !== "utf-8" || hasDeclarations(bytes)) return null;
  let open = bytes.indexOf(LESS);
  while (open >= 0 && !isSheetData(bytes, open + 1)) open = bytes.indexOf(LESS, open + 1);
  let close = bytes.lastIndexOf(LESS);
  while (close >= 0 && !(bytes[close + 1] === SLASH && isSheetData(bytes, close + 2))) {
    close = close === 0 ? -1 : bytes.lastIndexOf(LESS, close - 1);
  }
  const start = open < 0 ? 0 : bytes.indexOf(GREATER, open) + 1;
  return start > 0 && close >= start && bytes[start - 2] !== SLASH ? { start, end: close } : null;
}

/** Whether "<!" stands anywhere. */
function hasDeclarations(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(EXCLAMATION);
  while (at >= 0 && bytes[at - 1] !== LESS) at = bytes.indexOf(EXCLAMATION, at + 1);
  return at >= 0;
}

/** A prefix is longer than this in no file that is meant to be read. */
const LONGEST_TAG = 64;
const NAME = /^(?:[^\s/>:"'=]+:)?sheetData[\s/>]/;

/** Whether the name of a tag begins here that is `sheetData`, with or without a prefix. */
function isSheetData(bytes: Uint8Array, at: number): boolean {
  const tag = bytes.subarray(at, at + LONGEST_TAG);
  return NAME.test(String.fromCharCode(...tag));
}
