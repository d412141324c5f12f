import { outcomeName, severityName } from "../words";

/** All findings, grouped, filtered and searched. */
export const findingsWords = {
  title: "Phát hiện",
  search: "Tìm theo tên, đơn vị, nội dung",
  searchClear: "Xóa chữ đang tìm",
  by: "Xếp theo",
  groupings: { rule: "Quy định", unit: "Đơn vị" },
  severities: severityName.vi,
  filter: "Mức độ được hiện",
  outcomes: outcomeName.vi,
  count: ({ shown, of }: { shown: number; of: number }) =>
    shown === of ? `${of} phát hiện` : `${shown} trong ${of} phát hiện`,
  nothing: "Không phát hiện nội dung nào trái quy định trong những gì đã kiểm tra.",
  nothingShown: "Không có phát hiện nào hợp với lựa chọn này.",
  showAll: "Hiện tất cả",
  /** Of findings that name no unit. */
  noUnit: "Không ghi đơn vị",
  whole: "Cả sổ tính",
  goTo: ({ cell, subject }: { cell: string; subject: string }) => `Đến ô ${cell}${subject && `, ${subject}`}`,
  why: "Vì sao",
  steps: "Vì sao",
  basis: "Căn cứ",
  others: "Các ô liên quan",
  moreOthers: ({ count }: { count: number }) => `và ${count} ô khác`,
  waiting: "Đang lấy…",
  notToBeHad: "Chưa lấy được lý do. Bấm “Kiểm tra” rồi mở lại.",
  more: ({ count }: { count: number }) => `Xem thêm ${count} phát hiện`,
  moreGroups: ({ count }: { count: number }) => `Xem thêm ${count} nhóm`,
  /** A group for those who hear it. */
  group: ({ name, count }: { name: string; count: number }) => `${name}: ${count} phát hiện`,
};

export type FindingsWords = typeof findingsWords;
