import { fold } from "../fold";
import { levelOf } from "./levels";

/**
 * Stated reasons for not rating somebody, folded: probation, leave, exemption, suspension, newly admitted or newly set
 * up (124-QĐ/TW as paraphrased; NĐ 90/2020). Being away at school is none: the school's result is used.
 */
const REASONS = [
  "thai san",
  "om",
  "nghi benh",
  "nghi dieu tri",
  "khong luong",
  "khong huong luong",
  "nghi dai han",
  "nghi huu",
  "nghi viec",
  "nghi che do",
  "tap su",
  "thu viec",
  "moi tuyen dung",
  "moi ket nap",
  "moi thanh lap",
  "chua du 6 thang",
  "chua du 06 thang",
  "duoi 6 thang",
  "duoi 06 thang",
  "chua du thoi gian",
  "mien cong tac",
  "mien sinh hoat",
  "mien shd",
  "mien sh",
  "mien ct",
  "mien danh gia",
  "mien kiem diem",
  "mien xep loai",
  "duoc mien",
  "dinh chi sinh hoat",
  "khong xep loai",
  "khong danh gia",
  "khong kiem diem",
  "khong thuoc doi tuong",
  "khong thuoc dien",
  "chua xep loai",
] as const;

const REASON = new RegExp(`(?:^| )(?:${REASONS.join("|")})(?: |$)`);
const REASON_ALONE = new RegExp(
  `^(?:(?:khong xep loai|kxl) )?(?:do |vi )?(?:nghi )?(?:${REASONS.join("|")})$`,
);

/** What turns a reason round: "hết thời gian tập sự", "đã đi làm lại sau thai sản". */
const OVER = /(?:^| )(?:het|di lam lai|tro lai|khong nghi|khong duoc mien)(?: |$)/;

/**
 * Whether a note states why its person is not rated. A note is a sentence, so its words are searched, unlike those of
 * a rating; it only speaks for a cell that is blank.
 */
export function isExcuse(note: string): boolean {
  if (/\p{L}{2}/u.test(note) && levelOf(note) === "notRated") return true;
  const words = fold(note);
  return REASON.test(words) && !OVER.test(words);
}

/** What stands between "Chưa xếp loại" and the reason for it. */
const BECAUSE = /\s*(?:[(,:;–—-]|(?<!\p{L})(?:do|vì|vi)(?!\p{L}))\s*/iu;

/**
 * Whether a rating cell holds nothing but such a reason: "Tập sự", "Không xếp loại (nghỉ ốm)"; or says first that
 * nothing was rated, and then why: "Chưa xếp loại (nghỉ ốm 8 tháng)".
 */
export function isExcuseAlone(text: string): boolean {
  if (REASON_ALONE.test(fold(text))) return true;
  const because = BECAUSE.exec(text);
  if (!because || because.index === 0) return false;
  const rest = text.slice(because.index + because[0].length);
  return levelOf(text.slice(0, because.index)) === "notRated" && isExcuse(rest);
}
