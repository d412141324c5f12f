import type { WorkbookErrorCode } from "../workbook/errors";
import type { Advice, ErrorFacts } from "./errors.vi";

/** Why Excel did not do what was asked, while the workbook is open in it. */
export const excelErrors = {
  CELL_BEING_EDITED: () => ({
    message: "Đang có một ô được gõ dở nên Excel chưa làm được việc này.",
    hint: "Bấm Enter để xong ô đó (hoặc Esc để bỏ), rồi bấm lại.",
  }),
  EXCEL_BUSY: () => ({
    message: "Excel đang bận nên chưa làm được việc này.",
    hint: "Chờ Excel xong việc (đóng hộp thoại đang mở, nếu có), rồi bấm lại.",
  }),
  EXCEL_LOST: () => ({
    message: "Mất liên lạc với Excel nên chưa làm được việc này.",
    hint: "Lưu sổ tính. Đóng bảng Xếp loại rồi mở lại; nếu vẫn vậy thì đóng Excel, mở lại sổ tính. Excel trên web cần có mạng.",
  }),
  READ_ONLY_WORKBOOK: () => ({
    message: "Sổ tính đang mở ở chế độ chỉ đọc nên chưa ghi được gì.",
    hint: "Bấm “Bật chỉnh sửa” (Enable Editing) nếu Excel hiện nút này; hoặc lưu thành tệp khác (Tệp ▸ Lưu thành; File ▸ Save As) rồi làm lại trên tệp ấy.",
  }),
  OTHER_WORKBOOK_IN_FRONT: () => ({
    message: "Đang mở nhiều sổ tính, và sổ tính này không ở phía trước nên Excel chưa làm được.",
    hint: "Bấm vào cửa sổ của sổ tính này, rồi bấm lại.",
  }),
  WORKBOOK_CHANGED: ({ sheet, cell }) => ({
    message:
      cell === undefined
        ? `Sổ tính đã thay đổi từ lần kiểm tra trước${sheet === undefined ? "" : ` (trang “${sheet}”)`} nên chưa làm được việc này.`
        : `Ô ${cell} của trang “${sheet}” đã khác với lần kiểm tra trước nên chưa sửa ô nào.`,
    hint: "Bấm Kiểm tra để đọc lại sổ tính, rồi làm lại.",
  }),
  HIDDEN_SHEET: ({ sheet }) => ({
    message: `Trang “${sheet}” đang ẩn nên chưa mở đến ô được.`,
    hint: "Cho trang ấy hiện lại (bấm chuột phải vào tên một trang ▸ Bỏ ẩn; Unhide), rồi bấm lại.",
  }),
  FILTERED_RANGE: ({ sheet }) => ({
    message: `${sheet === undefined ? "Một trang" : `Trang “${sheet}”`} đang lọc dữ liệu nên Excel không cho ghi.`,
    hint: "Bỏ lọc (Dữ liệu ▸ Xóa; Data ▸ Clear), rồi bấm lại.",
  }),
  MERGED_RANGE: ({ sheet }) => ({
    message: `${sheet === undefined ? "Một trang" : `Trang “${sheet}”`} có ô gộp ở chỗ cần ghi nên Excel không cho ghi.`,
    hint: "Bỏ gộp các ô ở chỗ đó (Trang đầu ▸ Phối và Căn giữa; Home ▸ Merge & Center), rồi bấm lại.",
  }),
  TOO_MUCH_AT_ONCE: () => ({
    message: "Sổ tính lớn quá mức Excel nhận trong một lần nên chưa làm được.",
    hint: "Xóa các trang và các dòng trống đã kẻ khung không dùng đến, hoặc chép riêng danh sách sang một sổ tính mới, rồi làm lại.",
  }),
  EXCEL_TOO_OLD: () => ({
    message: "Bản Excel này cũ quá, chưa có chức năng cần dùng.",
    hint: "Cập nhật Excel (Tệp ▸ Tài khoản ▸ Tùy chọn Cập nhật; File ▸ Account ▸ Update Options). Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  }),
  EXCEL_REFUSED: ({ reason }) => ({
    message: `Excel không làm được việc này${reason === undefined ? "" : ` (mã ${reason})`}.`,
    hint: "Lưu sổ tính rồi làm lại. Nếu vẫn vậy, đóng Excel và mở lại sổ tính; nếu còn gặp, xin báo cho người làm chương trình kèm mã này (không gửi danh sách).",
  }),
} satisfies Partial<Readonly<Record<WorkbookErrorCode, (facts: ErrorFacts) => Advice>>>;
