import { CHECKED, COLUMNS, type CommandWords } from "./commands.vi";

/** What the command says; the sheets themselves have their words in summary.vi.ts. */
export const summariseWords = {
  written: ({ sheets, out }: { sheets: number; out: string }) => `Đã ghi ${sheets} biểu vào ${out}:`,
  sheet: ({ title }: { title: string }) => `  - ${title}`,
  notWritten: "Không lập, vì không có gì để ghi:",
  without: ({ title, reason }: { title: string; reason: string }) => `  - ${title}: ${reason}`,
  /** The roster has nobody whom a summary is about. */
  nobody: "danh sách không có trường hợp nào",
  frame: {
    party: "Thể thức: văn bản của Đảng (đổi bằng --frame administrative).",
    administrative: "Thể thức: văn bản hành chính (đổi bằng --frame party).",
  },
  open: ({ parts }: { parts: readonly string[] }) =>
    `Cần điền tay trên các biểu, ở chỗ có dấu chấm (……): ${parts.join(", ")}. Điền rồi lập lại biểu thì vẫn giữ.`,
  openParts: {
    superior: "cơ quan cấp trên",
    issuing: "cơ quan lập biểu",
    number: "số văn bản",
    placeAndDate: "nơi và ngày ký",
    attachment: "văn bản mà biểu kèm theo",
    recipients: "nơi nhận",
    authority: "thẩm quyền ký",
    post: "chức vụ người ký",
  },
  findings: ({ result }: { result: string }) =>
    `Kiểm tra danh sách: ${result} Xem từng mục bằng lệnh xep-loai check.`,
  nothing: {
    message:
      "Danh sách chưa có gì để tổng hợp: không có cột mức xếp loại nào, cũng không có mốc thời hạn nào phải theo.",
    hint: "Kiểm tra xem danh sách có cột mức xếp loại không; xep-loai columns cho biết từng cột được hiểu là gì.",
  },
};

export const summariseCommand: CommandWords = {
  usage: "TỆP.xlsx --out TỆP.xlsx [tùy chọn]",
  about: "Lập các biểu tổng hợp gửi cấp trên vào một bản sao",
  options: [
    ["--out TỆP.xlsx", "bản sao được ghi; tệp gốc giữ nguyên; ghi lại thì giữ các ghi chú đã gõ trong biểu"],
    ...CHECKED,
    COLUMNS,
    [
      "--frame party|administrative",
      "thể thức của các biểu: của Đảng, hay hành chính; không ghi thì theo tiêu đề",
    ],
  ],
};
