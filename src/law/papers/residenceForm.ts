import { fold } from "../../roster/fold";
import type { Individual } from "../../roster/model";

/** A question of form 3-213 on contact with the place of residence: its answers, the best first, the lowest last. */
export interface ResidenceQuestion {
  readonly number: number;
  readonly answers: readonly [best: string, middle: string, lowest: string];
}

/** The questions with boxes; exactly one is ticked for each. The seventh is free text. */
export const RESIDENCE_FORM: readonly ResidenceQuestion[] = [
  { number: 1, answers: ["Nêu gương tốt", "Nêu gương", "Chưa nêu gương"] },
  { number: 2, answers: ["Gương mẫu đi đầu", "Gương mẫu", "Chưa gương mẫu"] },
  { number: 3, answers: ["Tham gia đầy đủ", "Tham gia chưa đầy đủ", "Không tham gia"] },
  { number: 4, answers: ["Thường xuyên, tích cực", "Thường xuyên", "Chưa thường xuyên"] },
  { number: 5, answers: ["Rất tích cực", "Tích cực", "Chưa tích cực"] },
  { number: 6, answers: ["Biểu dương", "Không đề nghị", "Xem xét xử lý"] },
];

/** An answer found in a cell. */
export interface ResidenceAnswer {
  readonly question: number;
  readonly answer: string;
  readonly isLowest: boolean;
  /** Whether the cell says it in the words of the form, and not within a sentence of its own. */
  readonly isPlain: boolean;
}

/** The answers of the form that a cell holds, in its order: "Nêu gương tốt; Gương mẫu; …". */
export function residenceAnswers(text: string): readonly ResidenceAnswer[] {
  return text.split(BETWEEN).flatMap((piece) => answersIn(fold(piece)));
}

/** Semicolons, and the numbers before the answers; "Thường xuyên, tích cực" holds a comma. */
const BETWEEN = /[;|]|(?:^|\s)\d\s?[.):-]\s/u;

const ANSWERS = new Map(
  RESIDENCE_FORM.flatMap(({ number, answers }) =>
    answers.map(
      (answer, rank) => [fold(answer), { question: number, answer, isLowest: rank === 2 }] as const,
    ),
  ),
);
/** The longer first: "Chưa nêu gương" is not "Nêu gương". */
const PHRASES = [...ANSWERS.keys()].sort((a, b) => b.length - a.length).join("|");
/** "Không xem xét xử lý" denies its answer, "Không tham gia" is one. */
const ANSWER = new RegExp(`(?<!\\S)(khong (?:(?:co|bi|thuoc dien) )?)?(${PHRASES})(?!\\S)`, "g");

function answersIn(piece: string): readonly ResidenceAnswer[] {
  const isPlain = piece.replace(ANSWER, "").trim() === "";
  return [...piece.matchAll(ANSWER)].flatMap(([, denied, phrase = ""]) => {
    const answer = ANSWERS.get(phrase);
    return answer && denied === undefined ? [{ ...answer, isPlain }] : [];
  });
}

/**
 * Whether somebody need not have the comment: the column of exemptions says so, or the cell of the comment itself.
 * The grounds of exemption are the office's to know.
 */
export function isResidenceExempt(person: Individual): boolean {
  const said = person.truth("residenceExempt");
  if (said !== null) return said;
  return (
    /\p{L}{2}/u.test(person.text("residenceExempt")) || EXEMPT.test(fold(person.text("residenceComment")))
  );
}
const EXEMPT = /^(duoc )?mien(?!\S)|^khong thuoc dien(?!\S)/;
