import type { WorkbookErrorCode } from "../workbook/errors";
import { excelErrors } from "./excelErrors.vi";

/** What happened, and what to do about it: a sentence each. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** A sheet that is nearly a list, and why it is none, with what to do about it. */
export interface NearListTold {
  readonly sheet: string;
  readonly why: string;
}

/** `file` is the name as the person gave it; the rest are the facts of the error, where it has any. */
export interface ErrorFacts {
  readonly file: string;
  readonly part?: string | number | undefined;
  readonly sheet?: string | number | undefined;
  /** The limit that was passed, and what it allows. */
  readonly limit?: string | number | undefined;
  readonly atMost?: string | number | undefined;
  /** Why a workbook is locked: "shared" for several people to edit at a time. */
  readonly reason?: string | number | undefined;
  readonly cell?: string | number | undefined;
  /** What a file is that is no workbook. */
  readonly kind?: string | number | undefined;
}

const SAVE_AS =
  "Mở tệp bằng Excel, WPS hoặc LibreOffice, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi kiểm tra bản vừa lưu.";

/** What each limit counts, to stand after a number. */
const LIMITS = new Map<unknown, string>([
  ["file", "byte của cả tệp"],
  ["parts", "phần trong tệp"],
  ["part", "byte của một phần sau khi giải nén"],
  ["total", "byte của cả tệp sau khi giải nén"],
  ["ratio", "lần, độ nén của một phần"],
  ["cells", "ô có dữ liệu"],
]);

const FROM_TEXT =
  "Mở Excel, chọn Dữ liệu ▸ Từ Văn bản/CSV (Data ▸ From Text/CSV), chọn đúng bảng mã để chữ Việt hiện đúng, rồi lưu kiểu “Excel Workbook (*.xlsx)”.";
const ASK_FOR_WORKBOOK =
  "Xin nơi lập danh sách bản Excel (.xlsx), hoặc chép bảng vào một sổ tính mới rồi lưu .xlsx.";

/** What a file is instead, and what to do with it. */
const OTHER_FILES = new Map<unknown, readonly [what: string, hint: string]>([
  ["empty", ["tệp rỗng", "Chép lại hoặc xin lại tệp gốc."]],
  ["html", ["trang web (HTML) mang tên tệp Excel", SAVE_AS]],
  ["xml", ["bảng tính XML 2003", SAVE_AS]],
  ["text", ["tệp chữ (CSV hoặc văn bản thuần)", FROM_TEXT]],
  ["pdf", ["tệp PDF", ASK_FOR_WORKBOOK]],
  ["picture", ["tệp ảnh", ASK_FOR_WORKBOOK]],
  ["xlsb", ["sổ tính nhị phân (.xlsb)", SAVE_AS]],
  ["ods", ["sổ tính OpenDocument (.ods)", SAVE_AS]],
  ["document", ["văn bản Word, bản trình chiếu hoặc tệp Office khác", ASK_FOR_WORKBOOK]],
  ["archive", ["tệp nén", "Giải nén, rồi kiểm tra tệp .xlsx ở bên trong."]],
]);

/** Why a workbook was not read or written. */
export const workbookErrors = {
  FILE_NOT_FOUND: ({ file }) => ({
    message: `Không có tệp “${file}”, hoặc không có quyền đọc tệp này.`,
    hint: "Xem lại tên tệp và thư mục. Nếu tệp nằm ở ổ mạng thì chép về máy rồi kiểm tra lại.",
  }),
  NOT_A_WORKBOOK: ({ file, kind }) => {
    const [what, hint] = OTHER_FILES.get(kind) ?? ["", SAVE_AS];
    return { message: `“${file}” không phải là sổ tính Excel .xlsx${what && `, mà là ${what}`}.`, hint };
  },
  LEGACY_WORKBOOK: ({ file }) => ({
    message: `“${file}” là sổ tính kiểu cũ (.xls) nên chưa đọc được.`,
    hint: SAVE_AS,
  }),
  ENCRYPTED_WORKBOOK: ({ file }) => ({
    message: `“${file}” có mật khẩu mở tệp nên không đọc được.`,
    hint: "Mở bằng Excel với mật khẩu, vào Tệp ▸ Thông tin ▸ Bảo vệ sổ làm việc ▸ Mã hóa bằng mật khẩu (File ▸ Info ▸ Protect Workbook ▸ Encrypt with Password), xóa trắng ô mật khẩu, lưu lại rồi kiểm tra. Kiểm tra xong có thể đặt lại mật khẩu.",
  }),
  DAMAGED_WORKBOOK: ({ file, part }) => ({
    message: `“${file}” bị hỏng hoặc thiếu${part === undefined ? "" : ` (phần “${part}”)`} nên không đọc được.`,
    hint: "Xin lại hoặc chép lại tệp gốc. Nếu không có, mở bằng Excel: Mở ▸ Duyệt ▸ Mở và sửa chữa (Open and Repair), rồi lưu thành tệp .xlsx mới.",
  }),
  WORKBOOK_TOO_LARGE: ({ file, limit, atMost }) => ({
    message: `“${file}” lớn hơn mức đọc được${LIMITS.has(limit) ? ` (tối đa ${Number(atMost).toLocaleString("vi-VN")} ${LIMITS.get(limit)})` : ""}.`,
    hint: `Xóa các trang, ảnh và các dòng trống đã kẻ khung không dùng đến, hoặc chép riêng danh sách sang một sổ tính mới, rồi kiểm tra lại.${LIMITS.has(limit) ? ` Nếu chắc là tệp lành thì nâng mức, ví dụ: --limit ${limit}=${Number(atMost) * 2}.` : ""}`,
  }),
  PROTECTED_SHEET: ({ sheet }) => ({
    message: `${sheet === undefined ? "Có trang tính" : `Trang “${sheet}”`} đang được bảo vệ nên chưa ghi được gì vào đó.`,
    hint: "Bỏ bảo vệ (Xem lại ▸ Bỏ bảo vệ trang tính; Review ▸ Unprotect Sheet) rồi chạy lại, hoặc bỏ --out để chỉ xem kết quả.",
  }),
  CELL_NOT_ALONE: ({ sheet, cell, reason }) => ({
    message:
      reason === "heading"
        ? `Ô ${cell} của trang “${sheet}” là tiêu đề cột của một Bảng (Table) trong Excel nên chưa sửa được.`
        : `Ô ${cell} của trang “${sheet}” có công thức dùng chung với ô khác nên chưa sửa riêng được.`,
    hint:
      reason === "heading"
        ? "Sửa tiêu đề ấy trong Excel, để các công thức nhắc đến cột được đổi theo, rồi chạy lại."
        : "Sửa ô ấy trong Excel (với công thức mảng thì sửa cả vùng), rồi chạy lại.",
  }),
  PROTECTED_WORKBOOK: ({ file, reason }) =>
    reason === "shared"
      ? {
          message: `“${file}” đang được chia sẻ để nhiều người cùng sửa nên chưa đánh dấu được.`,
          hint: "Ngừng chia sẻ (Xem lại ▸ Chia sẻ Sổ làm việc; Review ▸ Share Workbook) rồi chạy lại, hoặc bỏ --out để chỉ xem kết quả.",
        }
      : {
          message: `Cấu trúc của “${file}” đang được bảo vệ nên không thêm được trang kết quả.`,
          hint: "Bỏ bảo vệ (Xem lại ▸ Bảo vệ sổ làm việc; Review ▸ Protect Workbook) rồi chạy lại, hoặc bỏ --out để chỉ xem kết quả.",
        },
  SIGNED_WORKBOOK: ({ file }) => ({
    message: `“${file}” có chữ ký số; ghi vào bản sao sẽ làm chữ ký mất hiệu lực.`,
    hint: "Kiểm tra bản chưa ký, hoặc bỏ --out để chỉ xem kết quả.",
  }),
  ...excelErrors,
} satisfies Readonly<Record<WorkbookErrorCode, (facts: ErrorFacts) => Advice>>;

/** Why a file cannot be written, by the system's code. */
const NOT_WRITABLE = new Map([
  ["ENOENT", "thư mục không tồn tại"],
  ["ENOTDIR", "thư mục không tồn tại"],
  ["EEXIST", "đã có một tệp mang tên này"],
  ["EISDIR", "đó không phải là một tệp"],
  ["EACCES", "không có quyền ghi"],
  ["EPERM", "không có quyền ghi, hoặc tệp đang mở"],
  ["EROFS", "ổ đĩa chỉ cho đọc"],
  ["ENOSPC", "ổ đĩa hết chỗ trống"],
  ["EBUSY", "tệp đang mở trong chương trình khác"],
  ["ENAMETOOLONG", "tên tệp quá dài"],
]);

/** What was asked cannot be done as asked. */
export const usageErrors = {
  noCommand: () => ({ message: "Chưa có lệnh nào.", hint: "Xem các lệnh: xep-loai --help" }),
  unknownCommand: ({ command, commands }: { command: string; commands: string }) => ({
    message: `Không có lệnh “${command}”.`,
    hint: `Các lệnh: ${commands}. Xem thêm: xep-loai --help`,
  }),
  unknownOption: ({ option, command }: { option: string; command: string }) => ({
    message: `Lệnh “${command}” không có tùy chọn ${option}.`,
    hint: "Xem các tùy chọn: xep-loai --help",
  }),
  missingValue: ({ option }: { option: string }) => ({
    message: `Tùy chọn ${option} thiếu giá trị.`,
    hint: `Viết giá trị ngay sau tùy chọn, ví dụ: ${option} …`,
  }),
  needlessValue: ({ option }: { option: string }) => ({
    message: `Tùy chọn ${option} không nhận giá trị.`,
    hint: `Viết ${option} đứng một mình.`,
  }),
  repeated: ({ option }: { option: string }) => ({
    message: `Tùy chọn ${option} được viết hai lần.`,
    hint: "Chỉ giữ lại một.",
  }),
  noFile: ({ command }: { command: string }) => ({
    message: "Chưa có tên tệp cần kiểm tra.",
    hint: `Ví dụ: xep-loai ${command} danh-sach.xlsx; xem thêm: xep-loai ${command} --help`,
  }),
  noOut: ({ command }: { command: string }) => ({
    message: "Chưa có tên tệp để ghi ra; tệp gốc không bao giờ bị ghi đè.",
    hint: `Ví dụ: xep-loai ${command} danh-sach.xlsx --out ban-moi.xlsx`,
  }),
  noCell: () => ({
    message: "Chưa có địa chỉ của ô cần giải thích.",
    hint: 'Viết tên trang, dấu ! và ô, tất cả trong ngoặc kép, ví dụ: xep-loai explain danh-sach.xlsx "Cá nhân!F9"',
  }),
  badCell: ({ value }: { value: string }) => ({
    message: `“${value}” không phải là địa chỉ của một ô.`,
    hint: 'Viết tên trang, dấu ! rồi một ô, tất cả trong ngoặc kép, ví dụ: "Cá nhân!F9"',
  }),
  unknownSheet: ({ sheet, sheets }: { sheet: string; sheets: string }) => ({
    message: `Sổ tính không có trang “${sheet}”.`,
    hint: `Các trang của sổ tính: ${sheets}.`,
  }),
  tooMany: ({ argument, takesFile }: { argument: string; takesFile: boolean }) => ({
    message: `Thừa “${argument}”.`,
    hint: takesFile
      ? "Mỗi lần chỉ kiểm tra một tệp. Tên tệp có dấu cách phải đặt trong ngoặc kép."
      : "Lệnh này không dùng tên tệp nào.",
  }),
  badYear: ({ value }: { value: string }) => ({
    message: `“${value}” không phải là năm.`,
    hint: "Viết năm bằng bốn chữ số, ví dụ: --year 2023",
  }),
  badDate: ({ value }: { value: string }) => ({
    message: `“${value}” không phải là ngày.`,
    hint: "Viết ngày theo dạng năm-tháng-ngày, ví dụ: --as-of 2023-12-26",
  }),
  badFrame: ({ value }: { value: string }) => ({
    message: `Không có thể thức “${value}”.`,
    hint: "Chọn --frame party (của Đảng) hoặc --frame administrative (hành chính).",
  }),
  badLimit: ({ value, names }: { value: string; names: string }) => ({
    message: `“${value}” không phải là một mức giới hạn.`,
    hint: `Viết tên=số, cách nhau bằng dấu phẩy, mỗi tên một lần, ví dụ: --limit cells=40M,file=500M. Các tên: ${names}.`,
  }),
  badLanguage: ({ value }: { value: string }) => ({
    message: `Không có ngôn ngữ “${value}”.`,
    hint: "Chọn --language vi hoặc --language en.",
  }),
  noMapping: ({ file }: { file: string }) => ({
    message: `Không đọc được tệp chỉ định cột “${file}”.`,
    hint: "Xem lại tên tệp sau --columns. Tạo tệp ấy: xep-loai columns danh-sach.xlsx --json, lưu kết quả vào một tệp .json rồi sửa.",
  }),
  mappingNotJson: ({ file }: { file: string }) => ({
    message: `“${file}” không phải là tệp chỉ định cột: nội dung không phải JSON.`,
    hint: "Tệp chỉ định cột là những gì lệnh này in ra, đã sửa: xep-loai columns danh-sach.xlsx --json",
  }),
  mappingProblem: ({ file, problem, property }: MappingProblem) => ({
    message: `Tệp “${file}” không phải là một chỉ định cột đọc được.`,
    hint: {
      unknown: `Không có thuộc tính nào tên là “${property}”; hãy xóa hoặc sửa tên.`,
      wrongKind: `Giá trị của “${property || "cả tệp"}” không đúng kiểu.`,
      missing: `Thiếu “${property}”.`,
      noRating: `“${property}” chỉ dùng cho cột của một mức xếp loại (field là rating và các loại tương tự).`,
      twice: `“${property}” lặp lại một trang, hoặc một cột, đã ghi ở trên; chỉ giữ lại một.`,
    }[problem],
  }),
  outIsInput: ({ out }: { out: string }) => ({
    message: `“${out}” chính là tệp cần kiểm tra; chương trình không bao giờ ghi đè lên tệp gốc.`,
    hint: "Chọn một tên khác cho --out.",
  }),
  outIsNotOurs: ({ out }: { out: string }) => ({
    message: `“${out}” đã có và không phải là bản do chương trình này ghi ra, nên không bị ghi đè.`,
    hint: "Chọn một tên khác cho --out, hoặc tự chuyển tệp ấy đi nơi khác.",
  }),
  outNotXlsx: ({ out }: { out: string }) => ({
    message: `Tệp được ghi là sổ tính Excel, mà “${out}” không có đuôi giống tệp gốc.`,
    hint: "Đặt cho --out một tên có cùng đuôi với tệp gốc, ví dụ: --out da-kiem-tra.xlsx",
  }),
  outNotPlain: ({ out }: { out: string }) => ({
    message: `Tệp được ghi là sổ tính Excel không có macro, mà “${out}” không có đuôi .xlsx.`,
    hint: "Đặt cho --out một tên có đuôi .xlsx, ví dụ: --out gui-cap-tren.xlsx",
  }),
  convertWithoutOut: () => ({
    message:
      "--convert-legacy chỉ chuyển chữ trong bản sao, mà chưa có tên bản sao; tệp gốc không bao giờ bị sửa.",
    hint: "Ví dụ: xep-loai check danh-sach.xlsx --out da-chuyen.xlsx --convert-legacy",
  }),
  answerLost: ({ reason }: { reason: string }) => ({
    message: `Không ghi được hết kết quả: ${NOT_WRITABLE.get(reason) ?? reason}.`,
    hint: "Nếu kết quả được chuyển vào một tệp (sau dấu >) thì xem lại ổ đĩa và thư mục của tệp ấy, rồi chạy lại.",
  }),
  outNotWritable: ({ out, reason }: { out: string; reason: string }) => ({
    message: `Không ghi được “${out}”: ${NOT_WRITABLE.get(reason) ?? reason}.`,
    hint: "Chọn một tên hoặc thư mục khác cho --out; nếu tệp đang mở trong Excel thì đóng lại rồi chạy lại.",
  }),
};

/** What is wrong with a mapping's file; `property` is its path, "" for the file as a whole. */
export interface MappingProblem {
  readonly file: string;
  readonly problem: "unknown" | "wrongKind" | "missing" | "noRating" | "twice";
  readonly property: string;
}

/** What is wrong with a plan's file; `property` is its path, "" for the file as a whole. */
export interface PlanProblem {
  readonly plan: string;
  readonly problem: "unknown" | "wrongKind" | "missing" | "unknownPlan";
  readonly property: string;
}

/** The other reasons why nothing was done. */
export const otherErrors = {
  NOT_A_ROSTER: ({ file, near }: { file: string; near: NearListTold | null }) => ({
    message: `Trong “${file}” không có danh sách cá nhân hay tập thể nào có mức xếp loại hoặc ngày tháng để kiểm tra.`,
    hint: `${near ? `Trang “${near.sheet}”: ${near.why}.` : "Danh sách cần có dòng tiêu đề với cột họ và tên (hoặc tên tập thể) và cột mức xếp loại hay ngày. Bảng tổng hợp, thống kê thì không kiểm tra được."} Xem từng trang được hiểu là gì: xep-loai columns danh-sach.xlsx`,
  }),
  unknownPlan: ({ plan, known }: { plan: string; known: string }) => ({
    message: `Không có kế hoạch nào tên là “${plan}”.`,
    hint: `Kế hoạch có sẵn: ${known}. Hoặc viết tên một tệp kế hoạch .json.`,
  }),
  noPlanOf: ({ year }: { year: number }) => ({
    message: `Không có kế hoạch mặc định nào cho năm ${year}.`,
    hint: "Ghi kế hoạch cần dùng, ví dụ: --plan mac-dinh-2023; xem các kế hoạch có sẵn: xep-loai plans",
  }),
  planUnreadable: ({ cells }: { cells: string }) => ({
    message: `Trang “Kế hoạch” của sổ tính có ô không đọc được: ${cells}. Ghi lại trang ấy thì mất những gì đã gõ ở đó.`,
    hint: "Sửa các ô ấy rồi chạy lại; hoặc ghi --plan nếu muốn thay cả trang bằng kế hoạch khác.",
  }),
  planNotJson: ({ plan }: { plan: string }) => ({
    message: `“${plan}” không phải là tệp kế hoạch: nội dung không phải JSON.`,
    hint: 'Tệp kế hoạch là JSON, ví dụ: { "extends": "mac-dinh-2023", "id": "cua-chung-toi-2023", "title": "…", "years": [2023] }',
  }),
  planProblem: ({ plan, problem, property }: PlanProblem) => ({
    message: `Tệp “${plan}” không phải là một kế hoạch đọc được.`,
    hint: {
      unknown: `Không có thuộc tính nào tên là “${property}”; hãy xóa hoặc sửa tên.`,
      wrongKind: `Giá trị của “${property || "cả tệp"}” không đúng kiểu.`,
      missing: `Thiếu “${property}”.`,
      unknownPlan: `“${property}” phải là mã của một kế hoạch có sẵn; xem: xep-loai plans`,
    }[problem],
  }),
  INTERNAL_ERROR: ({ error }: { error: string }) => ({
    message: `Chương trình gặp lỗi của chính nó (${error}); chưa ghi gì cả.`,
    hint: "Xin báo cho người làm chương trình, kèm câu lệnh đã dùng (không gửi danh sách). Đặt XEPLOAI_DEBUG=1 để xem chi tiết.",
  }),
};
