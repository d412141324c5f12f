import { fold } from "../../roster/fold";
import type { StaffKind } from "../subjects/staff";

/** A form as a cell or a plan names it. */
export interface FormName {
  /** "1", "2B": without zeros and words; null where no code is written. */
  readonly code: string | null;
  /** Whether it is named as the decree's. */
  readonly ofDecree: boolean;
}

/**
 * The forms that a text names: "Mẫu 02B-HD KĐ.ĐG", "02B", "2b" and "Mẫu số 2B" are one; "Mẫu 02 NĐ 90" is the
 * decree's. A text that names none gives one without a code.
 */
export function formsIn(text: string): readonly FormName[] {
  let forms = read.get(text);
  if (!forms) {
    forms = namedIn(text);
    if (read.size < READ_AT_MOST) read.set(text, forms);
  }
  return forms;
}

/** A list repeats a handful of forms; what a strange one holds beyond these is read each time. */
const read = new Map<string, readonly FormName[]>();
const READ_AT_MOST = 1000;

function namedIn(text: string): readonly FormName[] {
  const names = text.split(BETWEEN).map(formOf);
  const told = names.filter(({ code, ofDecree }) => code !== null || ofDecree);
  return told.length > 0 ? told : [{ code: null, ofDecree: false }];
}
const BETWEEN = /[;,+&\n]|(?<!\p{L})và(?!\p{L})/u;

/** Numbers of instruments are no codes: "90/2020/NĐ-CP", "NĐ 90", "25-HD/BTCTW", "HD 43", "Kế hoạch số 245". */
const INSTRUMENTS =
  /\b(?:\d+ )?(?:\d{4} )?nd cp\b|\b(?:nd|nghi dinh|hd|huong dan|kh|ke hoach|qd|quy dinh)(?: so)?(?: \d+)+\b|\b\d+ (?:hd|kh|qd) (?:tu|hu|tw|btctw|dd)\b/g;
const CODE = /(?<!\S)(?:m|mau)?0?([1-3]) ?([abc])?(?!\S)/;

function formOf(text: string): FormName {
  const words = fold(text);
  const [, digit, letter = ""] = CODE.exec(words.replace(INSTRUMENTS, " ")) ?? [];
  const code = digit === undefined ? null : digit + letter.toUpperCase();
  return { code, ofDecree: /\b(?:nd|nghi dinh)\b/.test(words) };
}

/** The forms of the decree: 01 for cán bộ, 02 for công chức, 03 for viên chức (90/2020/NĐ-CP). */
const DECREE_CODES: readonly (readonly [StaffKind, string])[] = [
  ["cadre", "1"],
  ["official", "2"],
  ["employee", "3"],
];

/** Whether a form may be the decree's for one of these kinds of staff; for any kind, where none is known. */
export function isDecreeForm({ code, ofDecree }: FormName, kinds: readonly StaffKind[]): boolean {
  if (code === null) return ofDecree;
  const known = DECREE_CODES.filter(([kind]) => kinds.includes(kind));
  return (known.length > 0 ? known : DECREE_CODES).some(([, decreeCode]) => decreeCode === code);
}
