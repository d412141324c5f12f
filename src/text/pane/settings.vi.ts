import type { Language } from "../words";

/** What can be set; kept with the workbook. */
export const settingsWords = {
  title: "Cài đặt",
  intro: "Được lưu cùng sổ tính này.",
  language: "Ngôn ngữ",
  languages: { vi: "Tiếng Việt", en: "English" } satisfies Readonly<Record<Language, string>>,
  asOf: "Tính đến ngày",
  asOfHint: "Để trống: hôm nay. Mọi thời hạn được tính theo ngày này.",
  dayOrder: "ngày/tháng/năm",
  dayWrong: "Ghi đủ ngày/tháng/năm, ví dụ 26/12/2023.",
  marks: "Đánh dấu ô và ghi trang “Kết quả kiểm tra”",
  marksHint: "Tắt thì kết quả chỉ hiện ở bảng này, không ghi gì vào sổ tính.",
  holidays: "Ngày nghỉ thêm",
  holidaysHint: "Ngày nghỉ ngoài các ngày lễ của cả nước và của kế hoạch; dùng để đếm ngày làm việc.",
  add: "Thêm",
  remove: ({ day }: { day: string }) => `Bỏ ngày ${day}`,
  columns: "Cột và bảng",
  columnsHint: "Chỉ cho chương trình cột nào là gì, trang nào không đọc.",
  openReading: "Mở “Cách đọc”",
  reset: "Đặt lại",
  resetHint: "Trả mọi cài đặt ở đây về ban đầu. Những gì đã chỉ định ở “Cách đọc” vẫn giữ.",
  wasReset: "Đã đặt lại mọi cài đặt.",
};

export type SettingsWords = typeof settingsWords;
