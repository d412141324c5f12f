import { clean } from "../fold";

/**
 * Words of rows that are nobody. With their tones: "Tổng" is no family name, but Tống and Công are; "Tổng cục" and
 * "Tổng công ty" are bodies, so "Tổng" counts only alone or before words that add up.
 */
const TOTAL =
  /^(?:tổng(?=$|[\s]*[:.(=\d]|\s+(?:cộng|số|hợp|chung|toàn)(?!\p{L}))|cộng(?!\s*(?:hòa|hoà|đồng))|tỷ lệ|tỉ lệ|tong (?:cong|so)|ty le|ti le)(?!\p{L})/iu;

/** Words that begin a signature block, or what stands below a list. */
const END =
  /^(?:nơi nhận|người lập|người tổng hợp|lập biểu|t\/m(?!\p{L})|tm\s*\.|kt\s*\.|tl\s*\.|tuq\s*\.|xác nhận|thủ trưởng (?:cơ quan|đơn vị)|chủ trì hội nghị|thư ký hội nghị)/iu;
/** "Sơn Trà, ngày 20 tháng 12 năm 2023": the place and date above a signature. */
const PLACE_AND_DATE = /^\p{L}[\p{L}\s]*,\s*ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm/iu;

/** "Ghi chú: …", "* Danh sách này có 12 người": told below or between rows. */
const NOTE =
  /^(?:[*()[\]\s]*)(?:ghi chú|lưu ý|chú thích|danh sách (?:này )?(?:gồm|có)|ấn định|trong đó)(?!\p{L})/iu;

/** "Tổng cộng: 12 người", "Cộng", "Tỷ lệ %". */
export function isTotal(text: string): boolean {
  return TOTAL.test(clean(text));
}

/** "Nơi nhận:", "NGƯỜI LẬP BIỂU", "T/M BAN THƯỜNG VỤ", "Sơn Trà, ngày … tháng … năm 2023". */
export function endsTable(text: string): boolean {
  const plain = clean(text);
  return END.test(plain) || PLACE_AND_DATE.test(plain);
}

export function isNote(text: string): boolean {
  return NOTE.test(clean(text));
}
