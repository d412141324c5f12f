import { countedFindings } from "./counts";

type Totals = Readonly<Record<"error" | "warning" | "info", number>>;

const counted = (totals: Totals) => countedFindings(totals, "vi");

/** What stands around every view. */
export const shellWords = {
  product: "Xếp loại",
  check: "Kiểm tra",
  clear: "Xóa đánh dấu",
  cancel: "Dừng",
  navigation: "Các mục của bảng",
  views: {
    overview: "Tổng quan",
    findings: "Phát hiện",
    quota: "Chỉ tiêu",
    deadlines: "Thời hạn",
    reading: "Cách đọc",
    fixes: "Cách viết",
    upward: "Cấp trên",
    settings: "Cài đặt",
  },
  stages: {
    reading: "Đang đọc sổ tính…",
    checking: "Đang kiểm tra…",
    writing: "Đang ghi vào sổ tính…",
    clearing: "Đang xóa đánh dấu…",
    making: "Đang làm…",
  },
  told: {
    checked: (totals: Totals) => `Đã kiểm tra: ${counted(totals)}.`,
    marked: (totals: Totals) =>
      totals.error + totals.warning + totals.info === 0
        ? "Đã kiểm tra: không phát hiện gì."
        : `Đã kiểm tra và đánh dấu: ${counted(totals)}.`,
    rechecked: (totals: Totals) => `Đã kiểm tra lại sau thay đổi: ${counted(totals)}.`,
    cleared: "Đã xóa mọi dấu của chương trình trong sổ tính.",
    cancelled: "Đã dừng; kết quả trước vẫn giữ.",
    columns: ({ isChecked }: { isChecked: boolean }) =>
      `Đã giữ chỉ định cột cùng sổ tính${isChecked ? " và kiểm tra lại" : ""}.`,
    fixed: ({ count, isChecked }: { count: number; isChecked: boolean }) =>
      count === 0
        ? `Không còn ô nào cần sửa${isChecked ? "; đã kiểm tra lại" : ""}.`
        : `Đã sửa ${count} ô${isChecked ? " và kiểm tra lại" : ""}.`,
    made: "Đã làm xong.",
  },
  unread: "Vừa có thay đổi; kết quả dưới đây là của lần trước.",
  unmarked: "Dấu trong các ô chưa theo kết quả này; bấm “Kiểm tra” để đánh dấu lại.",
  dismiss: "Đóng thông báo",
  showReading: "Xem cách đọc",

  welcome: {
    title: "Kiểm tra danh sách xếp loại",
    does: "Bấm “Kiểm tra”: chương trình đọc các danh sách trong sổ tính này, đối chiếu với quy định của năm, rồi đánh dấu những ô cần xem và ghi trang “Kết quả kiểm tra”.",
    keeps: "Không ô nào do cơ quan ghi bị sửa, và nội dung sổ tính không rời khỏi máy này.",
    where: "Dữ liệu đi đâu?",
    answers: [
      "Không đi đâu cả: đọc và kiểm tra đều làm ngay trong bảng này, trên máy này. Chương trình không có máy chủ nhận dữ liệu và không gửi thống kê sử dụng.",
      "Những gì đã chọn (kế hoạch, năm, cột) được lưu trong chính sổ tính, không kèm tên ai.",
      "Khi mở bảng, Excel tải phần mềm này và thư viện Office.js của Microsoft; thư viện ấy có thể báo cho Microsoft thông tin kỹ thuật về lần mở, như với mọi tiện ích của Excel. Sổ tính để ở OneDrive hay SharePoint thì Excel vẫn đồng bộ như thường lệ.",
    ],
  },
};

export type ShellWords = typeof shellWords;
