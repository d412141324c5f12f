import { countedFindings } from "./counts";

interface OpenRule {
  readonly title: string;
  readonly totals: Readonly<Record<"error" | "warning" | "info", number>>;
}

/** Summaries, the copy for the level above, and merging the files of many offices. */
export const upwardWords = {
  title: "Lên cấp trên",
  needsCheck: "Bấm “Kiểm tra” trước; chỉ danh sách đã đọc được mới tổng hợp và gửi được.",
  tabs: { summaries: "Tổng hợp", send: "Gửi cấp trên", merge: "Gộp tệp" },
  working: "Đang làm …",
  cancel: "Dừng",
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },

  summaries: {
    intro:
      "Các biểu được ghi thành trang mới trong sổ tính này. Ghi lại thì giữ những gì bạn đã gõ thêm trong biểu.",
    frame: "Thể thức",
    frames: { party: "Văn bản của Đảng", administrative: "Văn bản hành chính" },
    written: ({ count }: { count: number }) => `Sẽ ghi ${count} biểu`,
    open: ({ count }: { count: number }) => `còn ${count} dòng chấm để điền tay`,
    absent: "Không lập được",
    write: "Ghi các biểu",
    done: ({ count }: { count: number }) =>
      `Đã ghi ${count} biểu vào sổ tính. Xem lại, điền các dòng chấm rồi in hoặc gửi.`,
  },

  send: {
    intro:
      "Tạo một bản sao để gửi: bỏ phần riêng tư và trang ẩn, kèm “Phiếu gửi” và niêm phong. Sổ tính này giữ nguyên.",
    open: "Việc còn mở",
    nothingOpen: "Không còn lỗi, cảnh báo, thời hạn hay hồ sơ nào đang mở.",
    counts: ({
      errors,
      warnings,
      deadlines,
      dossiers,
    }: {
      errors: number;
      warnings: number;
      deadlines: number;
      dossiers: number;
    }) =>
      `${errors} lỗi, ${warnings} cảnh báo; trong đó thời hạn: ${deadlines}, hồ sơ còn thiếu: ${dossiers}.`,
    /** What is open of one rule. */
    rule: ({ title, totals }: OpenRule) => `${title}: ${countedFindings(totals, "vi")}`,
    goesOn: "Vẫn gửi được; các việc này được nêu trong “Phiếu gửi” để cấp trên biết.",
    columns: "Cột bỏ trống nội dung trong bản gửi",
    columnsHint:
      "Tiêu đề cột vẫn giữ. Nên bỏ những gì cấp trên không cần, như ngày sinh, số thẻ, số điện thoại.",
    noColumns: "Danh sách không có cột nào nên bỏ.",
    keepMarks: "Gửi kèm đánh dấu và trang “Kết quả kiểm tra”",
    make: "Tạo bản gửi",
    makeAnyway: "Vẫn tạo bản gửi",
    made: ({ name }: { name: string }) => `Đã tạo bản gửi “${name}”.`,
    opened: "Bản gửi đang mở ở cửa sổ khác: lưu lại (Ctrl+S) rồi gửi tệp đã lưu.",
    saved: "Bản gửi đã được lưu.",
    code: "Mã niêm phong",
    codeHint: "Đọc mã này cho nơi nhận, hoặc ghi vào giấy gửi kèm: khớp mã thì đúng là bản này.",
    emptied: "Cột đã bỏ trống nội dung",
    absent: ({ names }: { names: string }) => `Không bảng nào có cột: ${names}.`,
    removed: "Không đưa vào bản gửi",
    nothingRemoved: "Không có gì phải bỏ.",
    left: "CẦN XEM: nội dung của cột đã bỏ vẫn còn ở các ô này",
    leftMore: ({ count }: { count: number }) => `… và ${count} ô nữa`,
    stays: "Vẫn còn trong bản gửi, cần biết",
    again: "Tạo lại",
  },
  /** "Danh sách 2023 (gửi cấp trên).xlsx". */
  copyName: (workbook: string) => `${workbook} (gửi cấp trên).xlsx`,

  merge: {
    intro:
      "Gộp danh sách của nhiều đơn vị thành một sổ tổng hợp mới: đối chiếu, kiểm tra chung, lập biểu. Các tệp đã chọn giữ nguyên.",
    choose: "Chọn các tệp …",
    chosen: ({ count }: { count: number }) => `Đã chọn ${count} tệp`,
    expected: "Sổ tính liệt kê các đơn vị phải gửi (không bắt buộc)",
    chooseExpected: "Chọn tệp …",
    remove: ({ name }: { name: string }) => `Bỏ tệp ${name}`,
    removeAll: "Bỏ hết",
    start: ({ count }: { count: number }) => (count === 0 ? "Gộp" : `Gộp ${count} tệp`),
    progress: ({ done, of }: { done: number; of: number }) => `Đang đọc ${done}/${of} tệp`,
    making: "Đang kiểm tra chung và lập sổ tổng hợp …",
    masterName: "Tổng hợp.xlsx",
    came: ({
      read,
      files,
      collectives,
      individuals,
    }: {
      read: number;
      files: number;
      collectives: number;
      individuals: number;
    }) => `Đọc được ${read}/${files} tệp: ${collectives} tập thể, ${individuals} cá nhân.`,
    found: ({ error, warning, info }: { error: number; warning: number; info: number }) =>
      `Kiểm tra chung: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
    conflicts: ({ count }: { count: number }) =>
      `${count} người, tập thể có mức khác nhau giữa các tệp; xem trang “Đối chiếu”.`,
    notices: "Việc cần xem lại",
    showMore: ({ count }: { count: number }) => `Xem thêm ${count} việc`,
    noticesMore: ({ count }: { count: number }) =>
      `… và ${count} việc nữa; xem trang “Đối chiếu” của sổ tổng hợp.`,
    missing: "Chưa gửi",
    unread: ({ file }: { file: string }) => `tệp “${file}” không đọc được`,
    nobodyMissing: "Các đơn vị phải gửi đều đã gửi.",
    late: ({ lastDay }: { lastDay: string }) => `quá hạn ${lastDay}`,
    due: ({ lastDay }: { lastDay: string }) => `hạn ${lastDay}`,
    files: "Các tệp đã nhận",
    file: ({ collectives, individuals }: { collectives: number; individuals: number }) =>
      `${collectives} tập thể, ${individuals} cá nhân`,
    seal: ({ state }: { state: string }) => `niêm phong: ${state.toLowerCase()}`,
    made: ({ name }: { name: string }) => `Đã lập sổ tổng hợp “${name}”.`,
    opened: "Sổ tổng hợp đang mở ở cửa sổ khác: lưu lại (Ctrl+S).",
    saved: "Sổ tổng hợp đã được lưu.",
    notWorkbooks: ({ names }: { names: string }) =>
      `Không phải sổ tính .xlsx hoặc .xlsm nên không đưa vào: ${names}.`,
    again: "Gộp lần khác",
  },
};

export type UpwardWords = typeof upwardWords;
