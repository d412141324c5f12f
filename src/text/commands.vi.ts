/** How one command is used. */
export interface CommandWords {
  /** What follows its name. */
  readonly usage: string;
  /** What it does, without a stop. */
  readonly about: string;
  readonly options: readonly (readonly [form: string, about: string])[];
}

const PLAN = [
  "--plan MÃ|TỆP.json",
  'kế hoạch áp dụng; không ghi thì lấy trang "Kế hoạch" của sổ tính, không có thì lấy kế hoạch mặc định của năm',
] as const;
const YEAR = ["--year NĂM", "năm xếp loại; không ghi thì lấy theo tiêu đề của danh sách"] as const;
const AS_OF = [
  "--as-of NGÀY",
  '"hôm nay" khi xét thời hạn, ví dụ 2023-12-26; không ghi thì lấy ngày của máy',
] as const;

/** The option of every command that reads a roster. */
export const COLUMNS = [
  "--columns TỆP.json",
  "chỉ định cột: trang nào, cột nào là gì; không ghi thì lấy chỉ định lưu trong sổ tính, nếu có",
] as const;

/** The options of every command that checks a file. */
export const CHECKED = [PLAN, YEAR, AS_OF] as const;

/** Typed alike, so that another language may say it in other words. */
const plain = (words: CommandWords): CommandWords => words;

/** The commands, by name. */
export const commands = {
  check: plain({
    usage: "TỆP.xlsx [tùy chọn]",
    about: "Kiểm tra một danh sách",
    options: [
      ...CHECKED,
      COLUMNS,
      ["--out TỆP.xlsx", 'ghi bản sao có đánh dấu và trang "Kết quả kiểm tra"; tệp gốc giữ nguyên'],
      [
        "--convert-legacy",
        "chuyển chữ TCVN3, VNI trong bản sao sang Unicode (cùng với --out); ô đọc chưa chắc thì để nguyên",
      ],
    ],
  }),
  columns: plain({
    usage: "TỆP.xlsx [--columns TỆP.json] [--out TỆP.xlsx] [--json]",
    about: "Cho biết từng trang, từng cột được hiểu là gì, vì sao, và những gì không hiểu",
    options: [
      COLUMNS,
      [
        "--out TỆP.xlsx",
        "ghi bản sao có lưu chỉ định cột, để lần sau không phải ghi --columns; tệp gốc giữ nguyên",
      ],
    ],
  }),
  explain: plain({
    usage: 'TỆP.xlsx "Trang!A1" [tùy chọn]',
    about: "Giải thích một ô: vì sao có lỗi, căn cứ nào",
    options: [...CHECKED, COLUMNS],
  }),
  plan: plain({
    usage: "TỆP.xlsx --out TỆP.xlsx [--plan …]",
    about: 'Ghi kế hoạch vào một bản sao thành trang "Kế hoạch" để sửa trong Excel',
    options: [PLAN, ["--out TỆP.xlsx", "bản sao được ghi; tệp gốc giữ nguyên"]],
  }),
  plans: plain({ usage: "", about: "Các kế hoạch có sẵn", options: [] }),
  rules: plain({ usage: "", about: "Các quy tắc và căn cứ", options: [] }),
};

/** What the help says around them. */
export const help = {
  title: "xep-loai: kiểm tra danh sách đánh giá, xếp loại hằng năm",
  usage: "Cách dùng",
  more: "Các tùy chọn của một lệnh: xep-loai LỆNH --help",
  own: "Tùy chọn",
  common: "Tùy chọn chung",
  options: [
    ["--json", "in kết quả cho máy đọc"],
    ["--language vi|en", "ngôn ngữ"],
    ["--limit TÊN=SỐ,…", "mức giới hạn khi đọc tệp, ví dụ cells=40M,file=500M (docs/limits.md)"],
    ["--help", "trang này; sau tên lệnh: cách dùng lệnh ấy"],
    ["--version", "phiên bản"],
  ] as readonly (readonly [string, string])[],
  status: "Mã kết thúc: 0 không có lỗi; 1 có ít nhất một lỗi; 2 chưa làm được (không ghi gì).",
};
