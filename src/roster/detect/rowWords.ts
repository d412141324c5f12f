/**
 * Words of rows that are nobody. With their tones: "Tổng" is no family name, but Tống and Công are; "Tổng cục" and
 * "Tổng công ty" are bodies, so "Tổng" counts only alone or before words that add up.
 */
const TOTAL =
  /^(?:tổng(?=$|[\s]*[:.(=\d]|\s+(?:cộng|số|hợp|chung|toàn)(?!\p{L}))|mang sang|cộng(?!\s*(?:hòa|hoà|đồng))|tỷ lệ|tỉ lệ|tong (?:cong|so)|ty le|ti le)(?!\p{L})/iu;

/** Words that begin a signature block, or what stands below a list. */
const END =
  /^(?:nơi nhận|người (?:lập|ghi|viết|tổng hợp|kiểm tra|thẩm định|duyệt|báo cáo)(?!\p{L})|lập (?:biểu|bảng)|\(?\s*(?:đã )?ký(?:,|\)| tên| ghi)|t\/m(?!\p{L})|tm\s*\.|kt\s*\.|tl\s*\.|tuq\s*\.|xác nhận|trên đây là(?!\p{L})|thủ trưởng (?:cơ quan|đơn vị)|chủ trì hội nghị|thư ký hội nghị)/iu;
/** "Sơn Trà, ngày 20 tháng 12 năm 2023": the place and date above a signature. */
const PLACE_AND_DATE = /^\p{L}[\p{L}\s]*,\s*ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm/iu;

const DATE_ALONE = /^ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm/iu;

/** Posts as they stand above a signature. */
const SIGNER =
  /^(?:QUYỀN |PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG|CHÁNH|GIÁM ĐỐC|HIỆU TRƯỞNG|THỦ TRƯỞNG|CHỦ TRÌ|THƯ KÝ|KẾ TOÁN)(?!\p{L})/u;

/** "Ghi chú: …", "* Danh sách này có 12 người", "Số phiếu phát ra: 15": told below or between rows. */
const NOTE =
  /^(?:[-–*()[\]\s]*)(?:ghi chú|lưu ý|chú thích|chú giải|(?:ký|kí) hiệu|quy ước|danh sách (?:này )?(?:gồm|có)|ấn định|trong đó|bằng chữ|số (?:lượng|người|cán bộ|công chức|viên chức|đảng viên|tập thể|cá nhân)|(?:số )?phiếu (?:phát ra|thu vào|thu về|hợp lệ|không hợp lệ))(?!\p{L})/iu;

/** "1", "(2)", "A", "3=4+5": the columns' numbers under a header. */
const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|[A-Z])\s*\)?(?:\s*=.*)?$/;

/** Whether a row holds but "(1)", "(2)", "(3)" … as below a header, or "A", "B", "1", "2". Takes its filled cells. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text));
}

/** "Tổng cộng: 12 người", "Cộng", "Mang sang", "Tỷ lệ %". Takes a clean text, as the others here. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** "Nơi nhận:", "NGƯỜI LẬP BIỂU", "T/M BAN THƯỜNG VỤ", "Sơn Trà, ngày … tháng … năm 2023". */
export function endsTable(text: string): boolean {
  return END.test(text) || PLACE_AND_DATE.test(text);
}

/** "Ngày 20 tháng 12 năm 2023": above a signature where it stands alone in its row; else a date. */
export function isSigningDate(text: string): boolean {
  return DATE_ALONE.test(text);
}

/** "CHỦ TỊCH", "CHÁNH VĂN PHÒNG": a post in capitals and nothing else. */
export function isSigner(text: string): boolean {
  return text === text.toUpperCase() && SIGNER.test(text.normalize("NFC"));
}

/** "Khuyết", "(Chưa bổ nhiệm)": a post that nobody holds stands where a name would. */
const VACANT =
  /^[(\s]*(?:khuyết|còn khuyết|trống|chưa bổ nhiệm|chưa có(?: người)?|chưa bố trí)(?:\s+\d{1,2}(?:\s+(?:người|vị trí|đ\/c|đồng chí))?)?[)\s.]*$/iu;
const LONGEST_VACANT = 20;

/** Whether a cell of names says that nobody holds the post. */
export function isVacant(name: string): boolean {
  return name.length <= LONGEST_VACANT && VACANT.test(name.normalize("NFC"));
}

/** "Số phiếu phát ra", "Phiếu hợp lệ": of the notes those that count, with a figure beside them; nobody has such a name. */
export function isCount(text: string): boolean {
  return /^(?:số|phiếu) /iu.test(text);
}

/** "Ghi chú: …", "Danh sách này có 12 người". */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}
