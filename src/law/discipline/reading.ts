import { fold } from "../../roster/fold";
import type { Collective, Individual } from "../../roster/model";

/** What a row says about discipline in the rating year. */
export type Discipline =
  | { readonly state: "none" }
  /** Disciplined; `selfRemedied` where the row says that the breach was found and put right by those who made it. */
  | { readonly state: "disciplined"; readonly written: string; readonly selfRemedied: boolean }
  /** The same breach is said to have been counted in an earlier year. */
  | { readonly state: "counted"; readonly written: string }
  /** Only another year is named. */
  | { readonly state: "otherYear"; readonly written: string }
  /** Not known to be discipline, or denied, pending or lifted in the same breath. */
  | { readonly state: "unclear"; readonly written: string };

const FORM =
  "(?:khien trach|canh cao|cach chuc|giang chuc|ha bac luong|khai tru|bai nhiem|buoc thoi viec|giai tan)";
const DISCIPLINE = new RegExp(`\\b(?:${FORM}|bi (?:xu ly )?ky luat|ky luat dang|ky luat hanh chinh)\\b`);
/** "không bị kỷ luật", "đang xem xét hình thức cảnh cáo", "đã hết hiệu lực kỷ luật": a word of doubt close before. */
const DOUBTED = new RegExp(
  `\\b(?:khong|chua|mien|xoa|het|dang|de nghi|du kien|xem xet)(?: \\w+){0,3}? (?:${FORM}|ky luat)\\b`,
);
const DENIED = /^(?:khong|chua)(?: (?:co|bi|co bi|bi xu ly|xu ly))?(?: ky luat)?(?: nao)?$/;
const SELF_REMEDIED = /\btu (?:phat hien|giac|khac phuc)\b|\b(?:da|chu dong) khac phuc truoc\b/;
/** What a note must speak of to bear on it: "đã xếp loại năm 2022" alone may be anything. */
const OF_IT = new RegExp(`\\b(?:${FORM}|ky luat|vi pham|khuyet diem)\\b`);
/** "đã tính xếp loại năm 2022", "đã dùng làm căn cứ đánh giá năm trước". */
const COUNTED =
  /\bda (?:duoc )?(?:tinh|dung|su dung|lam can cu|xep loai|danh gia|xem xet (?:danh gia|xep loai))(?: \w+){0,8}? (?:nam truoc|nam (\d{4}))\b/;

/** Reads the cells of discipline of a row, and for a breach counted before also its notes. */
export function disciplineOf(entry: Individual | Collective, ratingYear: number): Discipline {
  const written = entry
    .parts("discipline")
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join("; ");
  const words = fold(written);
  const isTicked = entry.truth("discipline");
  if (words === "" || DENIED.test(words)) return { state: "none" };
  const isNamed = DISCIPLINE.test(words);
  if (isTicked === false && !isNamed) return { state: "none" };

  const remarks = [entry.text("note"), entry.text("reason")].map(fold).filter((remark) => OF_IT.test(remark));
  const said = [words, ...remarks];
  if (said.some((text) => isCountedBefore(text, ratingYear))) return { state: "counted", written };
  if (DOUBTED.test(words) || (isTicked === false && isNamed)) return { state: "unclear", written };
  if (!isNamed && isTicked !== true) return { state: "unclear", written };
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  if (years.length > 0 && !years.includes(ratingYear)) return { state: "otherYear", written };
  return { state: "disciplined", written, selfRemedied: said.some((text) => SELF_REMEDIED.test(text)) };
}

function isCountedBefore(words: string, ratingYear: number): boolean {
  const match = COUNTED.exec(words);
  return match !== null && (match[1] === undefined || Number(match[1]) < ratingYear);
}
