import type { CommandWords } from "./commands.vi";

/** Tables for other programs. */
export const exportWords = {
  read: ({ read, files, folder }: { read: number; files: number; folder: string }) =>
    `Đọc được ${read}/${files} tệp; đã ghi vào thư mục ${folder}:`,
  table: ({ file, rows }: { file: string; rows: number }) => `  ${file}: ${rows} dòng`,
  badFormat: ({ value }: { value: string }) => ({
    message: value === "" ? "Chưa ghi dạng tệp cần xuất." : `Không có dạng tệp “${value}”.`,
    hint: "Chọn --format parquet, --format csv hoặc --format json.",
  }),
  exists: ({ folder, name }: { folder: string; name: string }) => ({
    message: `Thư mục ${folder} đã có tệp ${name} nên không ghi đè.`,
    hint: "Chọn thư mục khác ở --out, hoặc tự xóa các tệp cũ rồi chạy lại.",
  }),
  nothingRead: ({ files }: { files: number }) => ({
    message: `Không đọc được tệp nào trong ${files} tệp nên không có gì để xuất.`,
    hint: "Xem từng tệp bị lỗi gì ở trên; sửa hoặc xin lại tệp rồi chạy lại.",
  }),
};

/** The help of the command. */
export const exportCommand: CommandWords = {
  usage: "TỆP.xlsx… --format parquet|csv|json --out THƯ_MỤC [tùy chọn]",
  about: "Xuất danh sách, mức xếp loại, tỷ lệ và sai sót thành bảng cho chương trình khác",
  options: [
    ["--format parquet|csv|json", "dạng tệp; json là mỗi dòng một đối tượng (JSON Lines)"],
    ["--out THƯ_MỤC", "thư mục ghi các bảng và schema.json; tệp có sẵn không bị ghi đè"],
    ["--plan MÃ|TỆP.json", "kế hoạch áp dụng cho mọi tệp; không ghi thì theo từng tệp"],
    ["--year NĂM", "năm xếp loại; không ghi thì lấy theo tiêu đề của từng danh sách"],
    ["--as-of NGÀY", '"hôm nay" khi xét thời hạn, ví dụ 2023-12-26; không ghi thì lấy ngày của máy'],
  ],
};
