import { columnsWords } from "./columns.vi";
import { commands, help } from "./commands.vi";
import { consolidateCommand, consolidateWords } from "./consolidate.vi";
import { otherErrors, usageErrors, workbookErrors } from "./errors.vi";
import { explainWords } from "./explain.vi";
import { exportCommand, exportWords } from "./export.vi";
import { legacyWords } from "./legacy.vi";
import { planWords } from "./plan.vi";
import { shareCommand, shareWords, verifyCommand } from "./share.vi";
import { summariseCommand, summariseWords } from "./summarise.vi";

interface QuotaOver {
  group: string;
  /** Whose group it is, where another has the same name. */
  whose: string | null;
  excellent: number;
  allowed: number;
}

/** Everything that the product says in Vietnamese beside the sentences of its rules. */
export const vi = {
  errors: { ...workbookErrors, ...otherErrors },
  usage: usageErrors,
  /** Why a finding is one, and what is known of a cell. */
  explain: explainWords,
  /** What every sheet was taken for. */
  columns: columnsWords,
  /** Gathering the files of many offices. */
  consolidate: consolidateWords,
  /** Tables for other programs. */
  export: exportWords,
  legacy: legacyWords,
  /** The sheet "Kế hoạch". */
  plan: planWords,
  /** A copy for the level above. */
  share: shareWords,
  summarise: summariseWords,

  /** How well a text is known, to stand in brackets after its number; "" where it was read word for word. */
  verified: {
    quoted: "",
    paraphrased: "theo báo chí dẫn lại",
    unverified: "chưa đối chiếu được văn bản gốc",
  },
  article: (article: string) => `Điều ${article}`,
  part: (part: string) => `mục ${part}`,
  quote: (quote: string) => `“${quote}”`,

  rounding: { floor: "làm tròn xuống", nearest: "làm tròn đến số gần nhất", ceiling: "làm tròn lên" },
  notRun: {
    "missing-column": ({ columns }: { columns: string }) => `danh sách không có cột: ${columns}`,
    "no-plan": () => "không có kế hoạch nào áp dụng cho năm này",
    "not-in-plan": () => "kế hoạch đang dùng không quy định nội dung này",
    "not-in-force": () => "quy định chưa hoặc không còn hiệu lực trong năm này",
  },

  /** The sheet of findings. */
  sheet: {
    title: "Kết quả kiểm tra",
    heading: ({ year }: { year: number }) => `KẾT QUẢ KIỂM TRA XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`,
    workbook: "Sổ tính:",
    plan: "Kế hoạch áp dụng:",
    noPlan: ({ year }: { year: number }) =>
      `Không có kế hoạch nào áp dụng cho năm ${year}; các quy tắc về tỷ lệ, thời hạn không được kiểm tra.`,
    asOf: "Tính đến ngày:",
    ratingYear: "Năm xếp loại:",
    /** Said only where it is: 2026 may be the wrong year of a list of 2025 that is checked in January. */
    yearAssumed: ({ year }: { year: number }) =>
      `${year}, lấy theo ngày kiểm tra vì tiêu đề danh sách không ghi năm. Nếu xếp loại cho năm khác thì chọn năm ấy rồi kiểm tra lại.`,
    basis: "Căn cứ:",
    scope: "Phạm vi:",
    /** Of a check that was of one matter alone. */
    onlyOf: {
      quota:
        "Chỉ kiểm tra chỉ tiêu (tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”); các quy định khác chưa được xem đến.",
    },
    result: "Kết quả:",
    goTo: "Chuyển tới:",
    jumps: {
      figures: "Số lượng và tỷ lệ",
      findings: "Các ô cần xem",
      remarks: "Những gì không kiểm tra được",
    },
    legend: "Chú giải",
    legendOf: {
      error: "Trái với quy định đã nêu rõ; cần sửa hoặc giải trình trước khi gửi.",
      warning: "Có thể chưa đúng, hoặc cách hiểu quy định chưa thống nhất; cần xem lại.",
      info: "Để biết; không nhất thiết phải sửa.",
    },
    marksStay: "Màu đánh dấu không thay màu sẵn có của ô; chương trình chỉ nêu, không sửa mức xếp loại nào.",
    writtenAnew: "Trang này được ghi lại từ đầu mỗi lần kiểm tra; ghi chú riêng xin để ở trang khác.",
    ratings: "Số lượng theo mức xếp loại",
    ratingColumns: { level: "Mức xếp loại", share: "Tỷ lệ", total: "Cộng" },
    /** The share is over the four levels alone. */
    shareNote: "Tỷ lệ tính trên tổng số được xếp vào một trong bốn mức.",
    missing: "Chưa ghi mức xếp loại",
    unrecognised: "Ghi không rõ mức",
    quotas: "Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” theo từng nhóm",
    quotaRule: ({ percent, base, rounding }: { percent: number; base: string; rounding: string }) =>
      `Tối đa ${percent}% ${base}, ${rounding}.`,
    smallRule: ({ atMost, allowed }: { atMost: number; allowed: number }) =>
      `Tập thể lãnh đạo có từ ${atMost} người trở xuống được tối đa ${allowed} người.`,
    quotaColumns: {
      ordinal: "STT",
      group: "Nhóm",
      scope: "Phạm vi",
      rated: "Được xếp loại",
      good: "HT tốt",
      excellent: "HT xuất sắc",
      allowed: "Tối đa xuất sắc",
      result: "Kết luận",
      otherBases: "Nếu tính theo cách khác",
    },
    within: "Trong giới hạn",
    over: ({ excellent, allowed }: { excellent: number; allowed: number }) => `Vượt ${excellent - allowed}`,
    smallApplies: "Quy định riêng cho tập thể ít người",
    /** What a base that the plan did not choose would give. */
    otherBase: {
      good: (allowed: number) => `Trên số HT tốt: tối đa ${allowed}`,
      goodOrBetter: (allowed: number) => `Trên số HT tốt trở lên: tối đa ${allowed}`,
      rated: (allowed: number) => `Trên tổng số xếp loại: tối đa ${allowed}`,
    },
    sum: "Cộng",
    findings: "Các ô cần xem",
    findingColumns: {
      ordinal: "STT",
      subject: "Cá nhân, tập thể",
      unit: "Đơn vị",
      severity: "Mức độ",
      outcome: "Kết luận",
      cell: "Ô",
      message: "Nội dung",
      rule: "Quy định",
      because: "Vì sao",
    },
    otherCells: ({ cells, more }: { cells: string; more: number }) =>
      `Các ô liên quan: ${cells}${more > 0 ? ` và ${more} ô khác` : ""}`,
    notRun: "Những quy tắc không kiểm tra được, và lý do",
    unread: "Những dòng không hiểu được, không đưa vào kiểm tra",
    footer: "&CTrang &P/&N",
  },
  individuals: "Cá nhân",
  collectives: "Tập thể",
  nothing: "Không phát hiện nội dung nào trái quy định trong những gì đã kiểm tra.",
  wholeWorkbook: "Cả sổ tính",
  total: ({ error, warning, info }: { error: number; warning: number; info: number }) =>
    `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
  /** A row of a sheet, counted from 1. */
  sheetRow: ({ sheet, row }: { sheet: string; row: number }) => `${sheet}, dòng ${row}`,

  /** What is printed in a terminal. */
  terminal: {
    reading: "Đang đọc",
    writing: "Đang ghi",
    year: ({ year, asOf }: { year: number; asOf: string }) => `năm ${year}, tính đến ngày ${asOf}`,
    plan: ({ title, id }: { title: string; id: string }) => `Áp dụng: ${title} (${id})`,
    quotasHold: ({ held, of }: { held: number; of: number }) =>
      `Tỷ lệ xuất sắc: ${held}/${of} nhóm trong giới hạn.`,
    quotaOver: ({ group, whose, excellent, allowed }: QuotaOver) =>
      `Vượt ${excellent - allowed}: ${group}${whose ? ` (${whose})` : ""}: ${excellent} xuất sắc, tối đa ${allowed}`,
    more: ({ more }: { more: number }) => `… và ${more} mục nữa; dùng --out hoặc --json để xem đủ.`,
    written: ({ out }: { out: string }) => `Đã ghi bản đánh dấu: ${out}`,
    planWritten: ({ title, id, sheet, out }: { title: string; id: string; sheet: string; out: string }) =>
      `Đã ghi kế hoạch “${title}” (${id}) vào trang “${sheet}” của ${out}`,
    kept: ({ kept }: { kept: string }) => `Bản ghi lần trước có nội dung khác nên được giữ lại: ${kept}`,
    columns: {
      severity: "Mức độ",
      cell: "Ô",
      subject: "Cá nhân, tập thể",
      message: "Nội dung",
      id: "Mã",
      title: "Tên",
      years: "Năm",
      quota: "Tỷ lệ xuất sắc",
      basis: "Căn cứ",
    },
    /** Of a rule that takes its figures and clauses from the plan. */
    byPlan: "kế hoạch áp dụng",
    from: ({ year }: { year: number }) => `từ ${year}`,
  },
  commands: {
    ...commands,
    consolidate: consolidateCommand,
    export: exportCommand,
    share: shareCommand,
    verify: verifyCommand,
    summarise: summariseCommand,
  },
  help,
};
