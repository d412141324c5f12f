import { baseName, scopeName } from "../words";

type Scope = "leaders" | "staff" | "members" | "collectives";
type Base = "good" | "goodOrBetter" | "rated";
type Rounding = "floor" | "nearest" | "ceiling";

/** The share of "excellent", group by group, and trying other levels. */
export const quotaWords = {
  title: "Chỉ tiêu xuất sắc",
  noPlan: ({ year }: { year: number }) =>
    `Không có kế hoạch nào áp dụng cho năm ${year} nên chưa tính được tỷ lệ. Chọn kế hoạch ở mục Cài đặt.`,
  noGroups:
    "Chưa có nhóm nào để tính tỷ lệ: danh sách chưa có mức xếp loại nào đọc được. Ghi mức xếp loại rồi kiểm tra lại.",
  summary: ({ over, look, of }: { over: number; look: number; of: number }) => {
    const parts = [
      ...(over > 0 ? [`${over} nhóm vượt tỷ lệ`] : []),
      ...(look > 0 ? [`${look} nhóm cần xem lại`] : []),
    ];
    return parts.length === 0
      ? `Không nhóm nào vượt tỷ lệ (${of} nhóm).`
      : `${parts.join(", ")}, trong ${of} nhóm.`;
  },
  plan: ({ title }: { title: string }) => `Theo: ${title}`,
  basis: "Căn cứ",
  scope: scopeName.vi,
  part: "cũng được tính trong danh sách chung",

  verdict: {
    over: ({ over }: { over: number }) => `Vượt ${over}`,
    look: "Cần xem lại",
    holds: "Trong giới hạn",
  },
  /** Beside the large figure "12/10". */
  figure: "xuất sắc / nhiều nhất được",
  spoken: ({ excellent, allowed, scope }: { excellent: number; allowed: number; scope: Scope }) =>
    `${excellent} ${noun(scope)} xuất sắc, nhiều nhất được ${allowed}`,
  excess: ({ excess, scope }: { excess: number; scope: Scope }) =>
    `Có ít nhất ${excess} ${noun(scope)} chuyển từ xuất sắc sang tốt thì đạt.`,
  /** Why that may be fewer than the number above the cap. */
  baseGrows: ({ scope }: { scope: Scope }) =>
    `Mỗi ${noun(scope)} chuyển sang tốt làm cơ sở tính tăng thêm một.`,
  tooFew: ({ rated, scope }: { rated: number; scope: Scope }) =>
    `Chỉ có ${rated} ${noun(scope)} được xếp loại nên tỷ lệ chưa đủ 1 ${noun(scope)}. Tỷ lệ tính theo nhóm tương đương: xem lại việc gộp nhóm rồi mới kết luận.`,
  counts: ({ good, rated }: { good: number; rated: number }) =>
    `Hoàn thành tốt ${good} · được xếp loại ${rated}`,
  unread: ({ unread, scope }: { unread: number; scope: Scope }) =>
    `${unread} ${noun(scope)} chưa có mức đọc được nên chưa tính; số liệu có thể đổi.`,
  share: ({ percent, base, count, exact, rounding, allowed }: ShareFacts) =>
    `${percent}% ${baseName.vi[base]} (${count}) là ${exact.replace(".", ",")}${
      exact === String(allowed) ? "" : `, ${ROUNDING[rounding]} ${allowed}`
    }.`,
  small: ({ atMost, allowed }: { atMost: number; allowed: number }) =>
    `Tập thể lãnh đạo từ ${atMost} người trở xuống: nhiều nhất ${allowed} người, không theo tỷ lệ.`,

  bases: {
    title: "Nếu tính trên cơ sở khác",
    base: "Cơ sở tính",
    count: "Số",
    allowed: "Tối đa",
    result: "Kết quả",
    name: {
      good: "Hoàn thành tốt",
      goodOrBetter: "Hoàn thành tốt trở lên",
      rated: "Tổng số được xếp loại",
    },
    planned: "theo kế hoạch",
    holds: "Đạt",
    over: ({ over }: { over: number }) => `Vượt ${over}`,
  },

  trial: {
    open: "Thử đổi mức",
    nothingWritten: "Chỉ thử, không ghi gì vào sổ tính.",
    limits:
      "Phần thử chỉ tính lại tỷ lệ. Các quy định khác (người đứng đầu so với tập thể, điểm, phiếu, hồ sơ, kỷ luật…) không được xét lại; ai giữ mức nào là do cấp có thẩm quyền quyết định.",
    order:
      "Xếp theo mức trong sổ, cùng mức thì theo thứ tự của danh sách. Người không xếp loại không tính vào tỷ lệ nên không có ở đây.",
    search: "Tìm tên, đơn vị, chức vụ",
    noneFound: "Không có ai khớp với chữ cần tìm.",
    up: ({ name, level }: { name: string; level: string }) => `Nâng ${name} lên: ${level}`,
    down: ({ name, level }: { name: string; level: string }) => `Hạ ${name} xuống: ${level}`,
    back: ({ name }: { name: string }) => `Trả ${name} về chưa có mức`,
    upMost: ({ name }: { name: string }) => `${name} đã ở mức cao nhất`,
    downMost: ({ name }: { name: string }) => `${name} đã ở mức thấp nhất`,
    levelOf: ({ name, level }: { name: string; level: string }) => `${name}: ${level}`,
    was: ({ level }: { level: string }) => `Đang thử; trong sổ: ${level}`,
    level: {
      excellent: "Xuất sắc",
      good: "Tốt",
      completed: "Hoàn thành",
      notCompleted: "Không hoàn thành",
    },
    noLevel: "Chưa có mức",
    show: ({ name, address }: { name: string; address: string }) => `${name}, xem ô ${address}`,
    tried: ({ changes }: { changes: number }) => `Đang thử ${changes} thay đổi.`,
    reset: "Đặt lại thử",
    /** Told while somebody steps through levels: the group's figures as tried, and those of the workbook. */
    outcome: ({ group, excellent, allowed, result, before }: Outcome) =>
      `${group}: ${excellent}/${allowed} (${result}); trong sổ ${before}.`,
  },
  more: ({ more }: { more: number }) => `Hiện thêm ${more}`,
};

export type QuotaWords = typeof quotaWords;

const ROUNDING: Readonly<Record<Rounding, string>> = {
  floor: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất",
  ceiling: "làm tròn lên",
};

function noun(scope: Scope): string {
  return scope === "collectives" ? "tập thể" : "người";
}

interface ShareFacts {
  readonly percent: number;
  readonly base: Base;
  readonly count: number;
  /** The share before rounding, with a decimal point. */
  readonly exact: string;
  readonly rounding: Rounding;
  readonly allowed: number;
}

interface Outcome {
  readonly group: string;
  readonly excellent: number;
  readonly allowed: number;
  /** The verdict in words. */
  readonly result: string;
  /** "12/10". */
  readonly before: string;
}
