import type { Page } from "./page";
import { DISTRICT } from "./units";

/** How many rows the frame above a roster takes. */
export const FRAME_ROWS = 7;

/** The head of a party paper: bodies at the left, the Party at the right, the title below. */
export function putFrame(page: Page, columns: number, title: string): void {
  const left = Math.floor(columns / 2) - 1;
  const last = columns - 1;
  const centred = { align: "center" } as const;
  page.putAcross([0, 0, 0, left], `ĐẢNG BỘ HUYỆN ${DISTRICT.toUpperCase()}`, { ...centred, size: 13 });
  page.putAcross([0, left + 1, 0, last], "ĐẢNG CỘNG SẢN VIỆT NAM", {
    ...centred,
    size: 13,
    bold: true,
    underline: true,
  });
  page.putAcross([1, 0, 1, left], "BAN THƯỜNG VỤ", { ...centred, size: 13, bold: true });
  page.putAcross([2, 0, 2, left], "*", { ...centred, size: 13 });
  page.putAcross([2, left + 1, 2, last], `${DISTRICT}, ngày 20 tháng 12 năm 2023`, {
    ...centred,
    size: 13,
    italic: true,
  });
  page.putAcross([4, 0, 4, last], title, { ...centred, size: 14, bold: true });
  page.putAcross(
    [5, 0, 5, last],
    "(Kèm theo Tờ trình số 15-TTr/BTCHU ngày 20/12/2023 của Ban Tổ chức Huyện ủy)",
    {
      ...centred,
      italic: true,
    },
  );
  page.height(4, 24);
}

/** "Nơi nhận" at the left, the signature at the right, from this row down. */
export function putSignature(page: Page, top: number, columns: number): void {
  const last = columns - 1;
  const right = Math.ceil(columns / 2);
  page.putAcross([top, 0, top, 2], "Nơi nhận:", { bold: true, italic: true });
  page.putAcross([top + 1, 0, top + 1, 2], "- Ban Thường vụ Huyện ủy (b/c),", { size: 11 });
  page.putAcross([top + 2, 0, top + 2, 2], "- Lưu Ban Tổ chức Huyện ủy.", { size: 11 });
  const signed = { align: "center", bold: true, size: 13 } as const;
  page.putAcross([top, right, top, last], "T/M BAN THƯỜNG VỤ", signed);
  page.putAcross([top + 1, right, top + 1, last], "PHÓ BÍ THƯ THƯỜNG TRỰC", { ...signed, bold: false });
  page.putAcross([top + 5, right, top + 5, last], "Lưu Chí Khiêm", signed);
}
