import type { Layout } from "./breaches";
import { ABBREVIATION } from "./columns";
import { LINE, linesOf, type Page } from "./page";

const WIDTH = 110;

const COMMON = [
  "Danh sách gồm tập thể và cá nhân diện Ban Thường vụ Huyện ủy quản lý, do Ban Tổ chức Huyện ủy lập.",
  "Mọi tên người, tên địa phương trong sổ này đều do máy đặt ra để làm mẫu; trùng tên là ngẫu nhiên.",
];
const BY_LAYOUT = {
  words: [
    `Chữ viết tắt: ${ABBREVIATION.excellent} là hoàn thành xuất sắc nhiệm vụ; ${ABBREVIATION.good} là hoàn thành tốt nhiệm vụ; ${ABBREVIATION.completed} là hoàn thành nhiệm vụ; ${ABBREVIATION.notCompleted} là không hoàn thành nhiệm vụ.`,
  ],
  marks: ["Đánh dấu x vào đúng một trong bốn cột mức xếp loại; người không xếp loại thì ghi rõ lý do."],
};

/** A sheet that an office keeps beside its rosters, and that is none. */
export function putNotes(page: Page, layout: Layout): void {
  page.widths([6, WIDTH]);
  page.putAcross([0, 0, 0, 1], "GHI CHÚ", { bold: true, size: 14, align: "center" });
  [...COMMON, ...BY_LAYOUT[layout]].forEach((note, index) => {
    page.put(2 + index, 0, index + 1, { align: "center" });
    page.put(2 + index, 1, note);
    page.height(2 + index, LINE * linesOf(note, WIDTH) + 3);
  });
  page.printed("portrait");
}
