import { fold } from "../../roster/fold";
import type { Table } from "../../roster/model";

/** How the title of a list begins; what stands above and below it is the frame of the paper. */
const TITLE = /^(?:danh sach|bang|bieu (?!so |mau |\d)|tong hop|thong ke|ket qua|du kien|de nghi|de xuat)\b/;

/** What a list calls itself; in a merged list with the file behind it, since every office calls its list alike. */
export function listName(table: Table): string {
  const { source, sheet } = table;
  const own = titleOf(table) ?? source?.sheet ?? sheet.name;
  return source ? `${own} (${source.file})` : own;
}

/** Its title, on one row or broken over two; null where it has none. */
function titleOf({ title }: Table): string | null {
  const first = title.findIndex((row) => TITLE.test(fold(row)));
  if (first < 0) return null;
  const whole = title.slice(first).filter((row) => !/^\(/.test(row));
  const [opening = "", next = ""] = whole.map((row) => fold(row));
  const goesOn = opening.split(" ").length <= 2 || (!YEAR.test(opening) && ENDS_WITH_YEAR.test(next));
  return whole.slice(0, goesOn ? 2 : 1).join(" ");
}

const YEAR = /\bnam (?:hoc )?20\d\d\b/;
/** "CÔNG CHỨC, VIÊN CHỨC NĂM 2023" below "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI"; a date, or a year alone, is no part of the name. */
const ENDS_WITH_YEAR = /^(?!.*\bngay\b).*\S nam (?:hoc )?20\d\d$/;
