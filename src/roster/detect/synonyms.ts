import { fold } from "../fold";

/** Folded wordings that say the same in a heading, and what they are read as; applied in this order. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nam (?:hoc )?)?(?:19|20)\d\d(?: (?:19|20)\d\d)?\b/g, ""],
  [/\b(neu co|ghi ro|d c|cua|hien nay|hien tai)\b/g, ""],
  [/ {2,}/g, " "],
  [/\bkq(?=dg|xl)/g, "ket qua "],
  [/\bkq\b/g, "ket qua"],
  [/\b(?:dgxl|dg (?:va )?xl|xldg|pl|xl)\b/g, "xep loai"],
  [/\bdg\b/g, "danh gia"],
  [/\b(?:cap|nguoi) (?:co )?tq\b/g, "cap co tham quyen"],
  [/\bkd\b/g, "kiem diem"],
  [/\bdk(?= lich)/g, "dang ky"],
  [/\bdtb\b/g, "diem trung binh"],
  [/\bvtvl\b/g, "vi tri viec lam"],
  [/\bdiem hd(?= cham$|$)/g, "diem hoi dong"],
  [/\b(danh gia phan loai|phan loai danh gia|phan loai)\b/g, "xep loai"],
  [/\bdanh gia (va )?xep loai\b/g, "xep loai"],
  [/\bxep loai chat luong\b/g, "xep loai"],
  [/\bde nghi\b/g, "de xuat"],
  [/\b(ket qua|muc do|muc) (?=(xep loai|de xuat|tu|ca nhan tu)\b)/g, ""],
  [/\b(can bo )?cong chuc( va)? vien chuc( va)?( nguoi lao dong)?\b/g, "cbccvc"],
  [/\bcb cc vc( nld)?\b|\bcbccvc nld\b/g, "cbccvc"],
  [/\b(ngay thang nam|thoi gian|thoi diem)\b/g, "ngay"],
  [/\bnop\b/g, "gui"],
  [/\bho ten\b/g, "ho va ten"],
  // "TC1", "Tiêu chí I.2. Kết quả thực hiện nhiệm vụ": criteria by their numbers
  [/^(?:tieu chi|tc) ?(?=(?:i{1,3} |iv |v )?\d)/, "tieu chi "],
  [/^(tieu chi (?:i{1,3} |iv |v )?\d+) .*$/, "$1"],
  // to whom it was sent says nothing about the date
  [/^(ngay gui .+?) (ve|cho|den) .*$/, "$1"],
];

/** A folded heading with its synonyms made one: "Kết quả đánh giá, xếp loại năm 2023" is "xep loai". */
export function plainWording(folded: string): string {
  let text = folded;
  for (const [wording, plain] of SYNONYMS) text = text.replace(wording, plain);
  return text.replace(/ {2,}/g, " ").trim();
}

/** The folded heading without its year: a heading is known whatever year it is printed for. */
export function withoutYear(folded: string): string {
  return folded.replace(/ ?\b(?:nam (?:hoc )?)?(?:19|20)\d\d(?: (?:19|20)\d\d)?\b/g, "").trim();
}

/** The last year that a heading names ("Xếp loại năm 2023"); null where it names none. */
export function yearIn(heading: readonly string[]): number | null {
  const years = fold(heading.join(" ")).match(/\b(19|20)\d\d\b/g);
  return years ? Math.max(...years.map(Number)) : null;
}
