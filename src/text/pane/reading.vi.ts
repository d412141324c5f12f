import type { TableKind } from "../../roster/model";

/** What the workbook was taken for, and how to say it is otherwise. */
export const readingWords = {
  title: "Cách đọc",
  needsCheck: "Bấm “Kiểm tra” để chương trình đọc sổ tính này.",
  working: "Đang đọc …",
  intro:
    "Chương trình hiểu sổ tính này như dưới đây. Chỗ nào hiểu sai thì chọn lại rồi bấm “Áp dụng”; những gì bạn chọn được giữ cùng sổ tính, không ghi gì vào các ô.",
  isNoRoster:
    "Chưa thấy danh sách nào kiểm tra được. Hãy chỉ ra trang nào là danh sách, dòng nào là tiêu đề, cột nào là họ tên và mức xếp loại.",
  asks: ({ count }: { count: number }) => `Có ${count} chỗ chưa chắc, cần bạn xem lại.`,
  notes: "Những gì bạn đã chỉ định",
  forget: "Bỏ mọi chỉ định",
  yearAndPlan: "Năm và kế hoạch",
  year: "Năm xếp loại",
  yearOfTitles: ({ year }: { year: number }) => `Theo tiêu đề danh sách (${year})`,
  yearNotFound: "Tự chọn (tiêu đề không ghi năm)",
  plan: "Kế hoạch áp dụng",
  planOfWorkbook: ({ title }: { title: string }) => `Theo trang “Kế hoạch” của sổ tính (${title})`,
  planOfYear: "Kế hoạch mặc định của năm",
  sheets: "Các trang",
  sheet: {
    own: "trang do chương trình ghi",
    notRead: "không đọc, theo chỉ định của bạn",
    none: "không có danh sách",
  },
  kinds: {
    individuals: "Danh sách cá nhân",
    collectives: "Danh sách tập thể",
    plan: "Kế hoạch",
    summary: "Bảng tổng hợp, thống kê",
    other: "Không phải danh sách xếp loại",
  } satisfies Readonly<Record<TableKind, string>>,
  readSheet: "Đọc trang này",
  rows: ({ rows, first, last }: { rows: number; first: number; last: number }) =>
    `${rows} dòng dữ liệu, từ dòng ${first} đến dòng ${last}`,
  header: ({ first, last }: { first: number; last: number }) =>
    first === last ? `Tiêu đề ở dòng ${first}` : `Tiêu đề ở dòng ${first}–${last}`,
  tableKind: "Bảng này là",
  asksKind: "Chưa chắc bảng này là gì: hãy xem lại.",
  columns: ({ count }: { count: number }) => `${count} cột`,
  column: ({ letter, heading }: { letter: string; heading: string }) =>
    heading === "" ? `Cột ${letter} (không có tiêu đề)` : `Cột ${letter} “${heading}”`,
  takenFor: ({ column }: { column: string }) => `${column} được hiểu là`,
  notUsed: "không dùng",
  likely: "Có thể là",
  levels: "Cột đánh dấu cho một mức",
  allFields: "Các cột khác",
  isIt: ({ name }: { name: string }) => `Có phải là “${name}” không?`,
  yes: "Đúng",
  no: "Không phải",
  unread: ({ count }: { count: number }) => `${count} dòng không hiểu được, không đưa vào kiểm tra`,
  unreadRow: ({ row }: { row: number }) => `Dòng ${row}`,
  more: ({ count }: { count: number }) => `… và ${count} dòng nữa`,
  sayHeader: "Trang này có danh sách",
  sayOther: "Trang này còn danh sách khác",
  notApplied: "bạn chọn, chưa áp dụng",
  headerRow: "Tiêu đề ở dòng số",
  headerRowWrong: "Ghi số dòng, từ 1 trở lên.",
  sayIt: "Chỉ định",
  changes: ({ count }: { count: number }) => `${count} thay đổi chưa áp dụng`,
  apply: "Áp dụng",
  drop: "Bỏ thay đổi",
  show: "Xem ô",
};

export type ReadingWords = typeof readingWords;
