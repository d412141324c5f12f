import type { WorkbookErrorCode } from "../../workbook/errors";
import { type Advice, type ErrorFacts, workbookErrors } from "../errors.vi";

type Worded = Readonly<Record<WorkbookErrorCode, (facts: ErrorFacts) => Advice>>;

/** What went wrong, for somebody who has the workbook open before them. */
export const problems = {
  /** Those whose other words speak of the command line. */
  workbook: {
    ...workbookErrors,
    FILE_NOT_FOUND: ({ file }) => ({
      message: `Không đọc được “${file}”: đó là một thư mục, hoặc tệp đã bị chuyển đi hay đang bị khóa.`,
      hint: "Chọn từng tệp .xlsx. Nếu tệp nằm ở ổ mạng hay trong USB thì chép về máy rồi chọn lại.",
    }),
    PROTECTED_SHEET: ({ sheet }) => ({
      message: `${sheet === undefined ? "Có trang tính" : `Trang “${sheet}”`} đang được bảo vệ nên chưa ghi được gì vào đó.`,
      hint: "Bỏ bảo vệ (Xem lại ▸ Bỏ bảo vệ trang tính; Review ▸ Unprotect Sheet) rồi làm lại. Kết quả kiểm tra vẫn xem được ở bảng này.",
    }),
    CELL_NOT_ALONE: (facts) => ({
      message: workbookErrors.CELL_NOT_ALONE(facts).message,
      hint:
        facts.reason === "heading"
          ? "Sửa tiêu đề ấy trong Excel, để các công thức nhắc đến cột được đổi theo, rồi bấm “Kiểm tra”."
          : "Sửa ô ấy trong Excel (với công thức mảng thì sửa cả vùng), rồi bấm “Kiểm tra”.",
    }),
    PROTECTED_WORKBOOK: ({ reason }) =>
      reason === "shared"
        ? {
            message: "Sổ tính đang được chia sẻ để nhiều người cùng sửa nên chưa đánh dấu được.",
            hint: "Ngừng chia sẻ (Xem lại ▸ Chia sẻ Sổ làm việc; Review ▸ Share Workbook) rồi làm lại. Kết quả kiểm tra vẫn xem được ở bảng này.",
          }
        : {
            message: "Cấu trúc của sổ tính đang được bảo vệ nên không thêm được trang kết quả.",
            hint: "Bỏ bảo vệ (Xem lại ▸ Bảo vệ sổ làm việc; Review ▸ Protect Workbook) rồi làm lại. Kết quả kiểm tra vẫn xem được ở bảng này.",
          },
    SIGNED_WORKBOOK: () => ({
      message: "Sổ tính có chữ ký số; ghi vào thì chữ ký mất hiệu lực, nên chưa ghi gì.",
      hint: "Làm việc với bản chưa ký. Kết quả kiểm tra vẫn xem được ở bảng này.",
    }),
    WORKBOOK_TOO_LARGE: () => ({
      message: "Sổ tính lớn hơn mức đọc được.",
      hint: "Xóa các trang và các dòng trống không dùng đến, hoặc chép riêng danh sách sang một sổ tính mới, rồi kiểm tra lại.",
    }),
  } satisfies Worded as Worded,
  /** Why a task could not be carried out on a sound workbook. */
  task: {
    NOT_A_ROSTER: () => ({
      message:
        "Chưa nhận ra danh sách cá nhân hay tập thể nào có mức xếp loại hoặc ngày tháng để kiểm tra trong sổ tính này.",
      hint: "Danh sách cần có dòng tiêu đề với cột họ và tên (hoặc tên tập thể) và cột mức xếp loại hay ngày. Nếu đã có, mở mục “Cách đọc” để chỉ cho chương trình bảng nào là danh sách.",
    }),
    NOTHING_TO_SUMMARISE: () => ({
      message: "Danh sách chưa có mức xếp loại hay ngày tháng nào để tổng hợp.",
      hint: "Ghi mức xếp loại hoặc ngày vào danh sách, rồi làm lại.",
    }),
    HIDDEN_ROSTER: () => ({
      message: "Danh sách nằm ở trang đang ẩn, mà trang ẩn thì không gửi đi.",
      hint: "Cho trang ấy hiện lại (bấm chuột phải vào tên trang ▸ Bỏ ẩn), rồi làm lại.",
    }),
    PEOPLE_LOST: ({ names }) => ({
      message: `Bỏ trống ${names} thì không còn đọc được ai trong danh sách.`,
      hint: "Giữ lại các cột tên, mức xếp loại và đơn vị.",
    }),
    NOTHING_READ: () => ({
      message: "Không đọc được tệp nào trong các tệp đã chọn.",
      hint: "Xem lại từng tệp: cần là sổ tính .xlsx không có mật khẩu mở tệp.",
    }),
    NO_UNITS: ({ file }) => ({
      message: `Trong “${file}” không có danh sách đơn vị.`,
      hint: "Chọn sổ tính có cột tên đơn vị.",
    }),
    PLAN_UNREADABLE: ({ cells }) => ({
      message: `Trang “Kế hoạch” của sổ tính có ô không đọc được: ${cells}.`,
      hint: "Sửa các ô ấy rồi làm lại; ghi lại cả trang thì mất những gì đã gõ ở đó.",
    }),
    NO_PLAN: ({ year }) => ({
      message: `Không có kế hoạch mặc định nào cho năm ${year}.`,
      hint: "Vào Cài đặt, chọn kế hoạch cần dùng.",
    }),
  } satisfies TaskWords as TaskWords,
  internal: {
    message: "Chương trình gặp lỗi của chính nó; trong sổ tính chưa có gì bị đổi bởi lần làm này.",
    hint: "Thử lại. Nếu vẫn vậy, đóng bảng này rồi mở lại, và báo cho người phụ trách chương trình (không gửi kèm danh sách).",
  },
  /** Where what failed was writing: what stands in the workbook is then not known for sure. */
  internalWriting: {
    message: "Chương trình gặp lỗi của chính nó khi đang ghi; có thể mới ghi được một phần.",
    hint: "Xem lại các trang có dấu. Bấm “Xóa đánh dấu” rồi kiểm tra lại; nếu vẫn vậy, đóng bảng này rồi mở lại.",
  },
};

/** By the code of a task's error. */
export type TaskWords = Readonly<
  Record<
    | "NOT_A_ROSTER"
    | "NOTHING_TO_SUMMARISE"
    | "HIDDEN_ROSTER"
    | "PEOPLE_LOST"
    | "NOTHING_READ"
    | "NO_UNITS"
    | "PLAN_UNREADABLE"
    | "NO_PLAN",
    (facts: TaskFacts) => Advice
  >
>;

/** Facts of a task's error, those that its sentence names. */
export type TaskFacts = Readonly<Record<string, string | number>>;

export type ProblemWords = typeof problems;
