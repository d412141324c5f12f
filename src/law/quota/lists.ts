import { fold } from "../../roster/fold";
import type { Table } from "../../roster/model";

/** How the title of a list begins; what stands above and below it is the frame of the paper. */
const TITLE = /^(?:danh sach|bang|bieu (?!so |mau |\d)|tong hop|thong ke|ket qua|du kien|de nghi|de xuat)\b/;

/** What a list calls itself: its title, on one row or broken over two; the sheet's name where it has none. */
export function listName({ title, sheet }: Table): string {
  const first = title.findIndex((row) => TITLE.test(fold(row)));
  if (first < 0) return sheet.name;
  const whole = title.slice(first).filter((row) => !/^\(/.test(row));
  return (fold(whole[0] ?? "").split(" ").length > 2 ? whole.slice(0, 1) : whole.slice(0, 2)).join(" ");
}
