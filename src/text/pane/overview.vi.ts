import type { Level, TableKind } from "../../roster/model";
import { levelName, vietnameseDate } from "../words";

/** What the workbook was taken for, in short, and what to do next. */
export const overviewWords = {
  title: "Tổng quan",
  taken: "Sổ tính được hiểu là",
  year: ({ year, asOf }: { year: number; asOf: string }) =>
    `Xếp loại năm ${year}, tính đến ngày ${vietnameseDate(asOf)}.`,
  yearAssumed:
    "Tiêu đề danh sách không ghi năm nên lấy năm của ngày kiểm tra. Nếu xếp loại cho năm khác thì chọn lại ở nút “Chọn năm, kế hoạch, ngày”.",
  plan: ({ title }: { title: string }) => `Kế hoạch áp dụng: ${title}`,
  noPlan: ({ year }: { year: number }) =>
    `Không có kế hoạch nào áp dụng cho năm ${year}; tỷ lệ và thời hạn chưa được kiểm tra.`,
  counts: ({
    individuals,
    units,
    collectives,
  }: {
    individuals: number;
    units: number;
    collectives: number;
  }) =>
    [
      ...(individuals > 0 ? [`${individuals} cá nhân${units > 1 ? ` ở ${units} đơn vị` : ""}`] : []),
      ...(collectives > 0 ? [`${collectives} tập thể`] : []),
    ].join(", "),
  list: ({ sheet, kind, rows }: { sheet: string; kind: string; rows: number }) =>
    `“${sheet}”: ${kind}, ${rows} dòng`,
  kinds: {
    individuals: "danh sách cá nhân",
    collectives: "danh sách tập thể",
    plan: "kế hoạch",
    summary: "bảng tổng hợp",
    other: "bảng khác",
  } satisfies Readonly<Record<TableKind, string>>,
  unsure: "chưa chắc, cần xem lại",
  unknownColumns: ({ count }: { count: number }) => `${count} cột chưa hiểu nên không được xét`,
  unread: ({ count }: { count: number }) => `${count} dòng không hiểu được nên không được kiểm tra.`,
  correct: "Xem và sửa cách đọc",
  choosePlan: "Chọn năm, kế hoạch, ngày",

  result: "Kết quả",
  nothing: "Không phát hiện nội dung nào trái quy định trong những gì đã kiểm tra.",
  severities: {
    error: { name: "Lỗi", next: "Trái với quy định đã nêu rõ. Sửa hoặc chuẩn bị giải trình trước khi gửi." },
    warning: {
      name: "Cảnh báo",
      next: "Có thể chưa đúng, hoặc quy định còn có cách hiểu khác. Cần xem lại.",
    },
    info: { name: "Lưu ý", next: "Để biết; không nhất thiết phải sửa." },
  },
  show: ({ name, count }: { name: string; count: number }) => `${name}: ${count}. Xem danh sách`,

  ratings: "Số lượng theo mức xếp loại",
  ratingsOf: { individuals: "Cá nhân", collectives: "Tập thể" },
  levels: {
    ...levelName.vi,
    missing: "Chưa ghi mức xếp loại",
    unrecognised: "Ghi không rõ mức",
  } satisfies Readonly<Record<Level | "missing" | "unrecognised", string>>,
  level: "Mức",

  notRun: ({ count }: { count: number }) => `Chưa kiểm tra được: ${count} quy tắc`,
  /** Rules that the plan or the year does not ask for. */
  notAsked: ({ count }: { count: number }) => `Năm và kế hoạch này không đặt ra: ${count} quy tắc`,
  next: {
    "missing-column":
      "Nếu cần kiểm tra, thêm cột ấy vào danh sách; nếu danh sách đã có dưới tên khác, chỉ ra ở “Cách đọc”.",
    "no-plan": "Chọn kế hoạch ở “Cài đặt”, hoặc xem lại năm xếp loại.",
    "not-in-plan": "Không phải làm gì, trừ khi kế hoạch của cơ quan có quy định: khi ấy chọn đúng kế hoạch.",
    "not-in-force": "Không phải làm gì.",
  },
};

export type OverviewWords = typeof overviewWords;
