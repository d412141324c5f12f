import { clean, fold } from "../fold";
import type { GivenLevel } from "../model";
import { levelOf } from "../ratings/levels";
import { splitSection } from "./numbering";

/** "Xuất sắc" alone is also said of pupils; these are levels by their words alone. */
const WHOLE =
  /^(?:khong |chua )?hoan thanh |^k?ht(?:xs|t)?(?:nv)?$|^ht (?:xuat sac|tot)|xep loai|^(?:khong|chua) danh gia$/;
/** Before the level in the name of a section: "Số đảng viên được xếp loại chất lượng mức …". */
const BEFORE =
  /^(?:(?:so|cac|nhung|danh sach) )*(?:(?:tap the|ca nhan|can bo|cong chuc|vien chuc|dang vien|dong chi|chi bo|dang bo|to chuc dang|don vi|nguoi lao dong|va) )*(?:(?:duoc|de nghi|de xuat|tu|danh gia|xep|loai|chat luong|muc(?: do)?|nhom) )*/;
/** Behind it: "năm 2023", "12 đồng chí", "gồm 5/20 người, chiếm 25%". */
const BEHIND =
  /(?: (?:nam|nam hoc|gom|co|so luong|tong so|chiem|ty le|\d+|dong chi|d c|nguoi|ca nhan|tap the|can bo|cong chuc|vien chuc|dang vien|don vi|to chuc dang|chi bo))+$/;
const LONGEST_NAME = 120;

/** The level that a section, or a sheet, bears as its name; null where it is named otherwise. */
export function levelNamed(text: string): GivenLevel | null {
  if (text.length > LONGEST_NAME) return null;
  const { name } = splitSection(text);
  const words = fold(name).replace(BEHIND, "");
  const bare = words.replace(BEFORE, "");
  const level = WHOLE.test(words) || WHOLE.test(bare) ? (levelOf(bare) ?? levelOf(words)) : null;
  return level && { level, text: clean(text) };
}
