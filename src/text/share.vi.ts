import type { CommandWords } from "./commands.vi";
import { CHECKED, COLUMNS } from "./commands.vi";
import { vietnameseDate } from "./words";

/** What a copy is without, in words: a kind of `RemovalKind`, and how many. */
const removed = {
  cells: (count: number) => `${count} ô của cột được chọn bỏ`,
  derived: (count: number) => `${count} ô công thức cho thấy nội dung của cột được chọn bỏ`,
  formulas: (count: number) =>
    `${count} công thức đổi thành giá trị (liên kết tới chỗ không có trong bản gửi)`,
  hiddenSheets: () => "trang ẩn",
  ownSheets: () => "trang do chương trình ghi (ghi lại hoặc không gửi)",
  otherSheets: () => "trang biểu đồ, hộp thoại hoặc macro",
  comments: (count: number) => `${count} ghi chú (nhận xét) gắn vào ô`,
  people: () => "danh sách người nhận xét",
  properties: (count: number) => `${count} phần thông tin tệp: tác giả, người sửa cuối, cơ quan, tiêu đề …`,
  customXml: (count: number) => `${count} phần dữ liệu XML kèm theo`,
  externalLinks: (count: number) => `${count} liên kết tới sổ tính khác`,
  connections: (count: number) => `${count} kết nối dữ liệu, truy vấn`,
  pivots: (count: number) => `${count} phần của bảng tổng hợp PivotTable (có bản sao dữ liệu nguồn)`,
  printerSettings: (count: number) => `${count} cấu hình máy in`,
  revisions: (count: number) => `${count} phần lịch sử sửa đổi`,
  macros: (count: number) => `${count} phần macro`,
  embeddings: (count: number) => `${count} tệp nhúng, nút điều khiển`,
  pictures: (count: number) => `${count} hình ảnh`,
  shapes: (count: number) => `${count} hình vẽ, hộp chữ`,
  charts: (count: number) => `${count} biểu đồ vẽ từ dữ liệu không gửi`,
  tables: (count: number) =>
    `định dạng bảng (Table) của ${count} vùng: tiêu đề của bảng nằm trong cột đã bỏ hoặc nói nội dung đã bỏ; các ô khác giữ nguyên`,
  names: (count: number) => `${count} tên vùng (Defined Name)`,
  validations: (count: number) => `${count} danh sách chọn, quy tắc nhập liệu`,
  filters: (count: number) => `điều kiện của ${count} bộ lọc (dòng đang ẩn vẫn ẩn)`,
  conditionalFormats: (count: number) => `${count} định dạng có điều kiện`,
  marks: (count: number) => `${count} vùng đánh dấu của chương trình`,
  phonetics: (count: number) => `${count} phần phiên âm`,
  links: (count: number) => `${count} đường dẫn ra ngoài sổ tính`,
  passwords: (count: number) => `${count} mật khẩu khóa (trang vẫn khóa, không còn mật khẩu)`,
  headersFooters: (count: number) => `${count} đầu trang, chân trang có nội dung của cột được chọn bỏ`,
  views: (count: number) => `${count} chế độ xem riêng của từng người`,
  extensions: (count: number) => `${count} phần mở rộng của Excel đời mới (hiệu ứng, biểu đồ nhỏ trong ô …)`,
  signatures: () => "chữ ký số (không còn giá trị với bản sao)",
  otherParts: (count: number) => `${count} phần khác không rõ loại`,
};

/** Sharing a copy with the level above. */
export const shareWords = {
  removed,
  /** Where it was: a sheet, or the file. */
  where: ({ sheet, what }: { sheet: string | null; what: string }) =>
    sheet === null ? what : `trang “${sheet}”: ${what}`,
  column: ({ name, sheet, area }: { name: string; sheet: string; area: string }) =>
    `cột “${name}”, trang “${sheet}”, ô ${area}`,
  openTitle: "Việc còn mở khi gửi:",
  noOpen: "Không còn lỗi, cảnh báo, thời hạn hay hồ sơ nào đang mở.",
  open: ({
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
    `${errors} lỗi, ${warnings} cảnh báo; trong đó thời hạn: ${deadlines}, hồ sơ còn thiếu: ${dossiers} (thời hạn gồm cả mục sắp đến hạn).`,
  openGoesOn: "Bản gửi vẫn được ghi; các việc còn mở được nêu trong “Phiếu gửi”.",
  emptiedTitle: "Cột đã bỏ trống nội dung (giữ tiêu đề):",
  absent: ({ names }: { names: string }) => `Không bảng nào có cột: ${names}.`,
  removedTitle: "Không đưa vào bản gửi:",
  nothingRemoved: "Không có gì phải bỏ.",
  findingsLeftOut: ({ count }: { count: number }) =>
    `${count} mục của kết quả kiểm tra, vì nói tới nội dung không có trong bản gửi`,
  leftTitle: ({ count }: { count: number }) =>
    `CẦN XEM: nội dung của cột đã bỏ vẫn còn ở ${count} ô khác; chương trình không tự xóa các ô này:`,
  more: ({ more }: { more: number }) => `… và ${more} ô nữa`,
  staysTitle: "Vẫn còn trong bản gửi, cần biết:",
  tellingName: ({ sheet }: { sheet: string }) =>
    `tên trang “${sheet}” có nội dung của cột đã bỏ: đổi tên trang ở tệp gốc rồi chạy lại`,
  hidden: ({ sheet, rows, columns }: { sheet: string; rows: number; columns: number }) =>
    `trang “${sheet}”: ${[rows > 0 ? `${rows} dòng ẩn` : "", columns > 0 ? `${columns} cột ẩn` : ""].filter((one) => one !== "").join(", ")}`,
  notSought: ({ count }: { count: number }) =>
    `${count} ô của cột đã bỏ chỉ có nội dung ngắn (dưới 6 chữ và số) hoặc mức xếp loại: nội dung ấy nếu được ghi lại ở chỗ khác thì chương trình không tìm ra`,
  pictures: ({ count }: { count: number }) =>
    `${count} hình ảnh; chương trình không đọc được trong hình có gì`,
  uncalculated: ({ count }: { count: number }) =>
    `${count} ô công thức chưa có kết quả: mở sổ tính bằng Excel, lưu lại rồi gửi lại, nếu không niêm phong sẽ không còn nguyên khi bên nhận mở và lưu`,
  seal: ({ code }: { code: string }) => `Mã niêm phong: ${code}`,
  written: ({ out }: { out: string }) => `Đã ghi bản gửi: ${out}`,
  /** Whether a workbook is what was sealed. */
  verified: {
    intact: ({ file }: { file: string }) => `NIÊM PHONG CÒN NGUYÊN: ${file}`,
    broken: ({ file }: { file: string }) =>
      `NIÊM PHONG KHÔNG CÒN NGUYÊN: ${file} đã bị sửa sau khi niêm phong:`,
    missing: ({ file }: { file: string }) =>
      `KHÔNG CÓ NIÊM PHONG: ${file} không phải bản gửi do chương trình ghi, hoặc phần niêm phong đã mất khi lưu bằng phần mềm khác. Đề nghị đơn vị gửi lại.`,
    unknown: ({ file }: { file: string }) =>
      `KHÔNG ĐỌC ĐƯỢC NIÊM PHONG: phần niêm phong trong ${file} do phiên bản khác ghi hoặc đã hỏng. Đề nghị cập nhật chương trình, hoặc đơn vị gửi lại.`,
    more: ({ more }: { more: number }) => `… và ${more} chỗ nữa`,
    made: ({
      year,
      plan,
      product,
      rules,
      asOf,
    }: {
      year: number;
      plan: string | null;
      product: string;
      rules: string;
      asOf: string;
    }) =>
      `Niêm phong ghi: năm ${year}, kế hoạch ${plan ?? "(không có)"}, kiểm tra tính đến ${vietnameseDate(asOf)}, xep-loai ${product}, bộ quy tắc ${rules}`,
    covers: ({ sheets }: { sheets: readonly string[] }) =>
      `Niêm phong bao trùm: ${sheets.map((sheet) => `trang “${sheet}”`).join(", ")}. Các trang khác trong tệp (biểu tổng hợp, Phiếu gửi …) không được niêm phong: lấy số liệu ở danh sách.`,
    code: ({ code }: { code: string }) => `Mã niêm phong: ${code}`,
    compare:
      "So mã này với mã trên Phiếu gửi nhận bằng giấy hoặc qua điện thoại: khớp mới đúng là bản đã gửi.",
    ask: "Đề nghị đơn vị gửi giải thích hoặc gửi lại; đừng dùng số liệu này khi chưa rõ.",
  },
  breaks: {
    changed: ({ sheet, row, begins }: { sheet: string; row: number; begins: string }) =>
      `trang “${sheet}”, dòng ${row}: nội dung đã khác (${begins})`,
    added: ({ sheet, row, begins }: { sheet: string; row: number; begins: string }) =>
      `trang “${sheet}”, dòng ${row}: dòng thêm vào (${begins})`,
    removed: ({ sheet, row }: { sheet: string; row: number; begins: string }) =>
      `trang “${sheet}”: dòng ${row} cũ không còn`,
    moved: ({ sheet, row, begins }: { sheet: string; row: number; begins: string }) =>
      `trang “${sheet}”, dòng ${row}: đã đổi chỗ (${begins})`,
    "sheet-missing": ({ sheet }: { sheet: string }) => `trang “${sheet}” không còn hoặc đã đổi tên`,
    "sheet-added": ({ sheet }: { sheet: string }) =>
      `trang “${sheet}” có danh sách hoặc kế hoạch nhưng không nằm trong niêm phong`,
    statement: "phần ghi trong niêm phong (số liệu, phiên bản hoặc mã) đã bị sửa",
  },
  unknownColumn: ({ word, fields }: { word: string; fields: string }) => ({
    message: `Không có cột nào tên “${word}” để bỏ.`,
    hint: `Ghi tiêu đề cột đúng như trong bảng, hoặc một trong các tên: ${fields}.`,
  }),
  notARosterAnyMore: ({ names }: { names: string }) => ({
    message: `Bỏ cột ${names} thì bản gửi không còn đọc ra đủ người và tập thể.`,
    hint: "Giữ lại cột họ tên, đơn vị, mức xếp loại; chỉ bỏ các cột riêng tư như ngày sinh, số thẻ, ghi chú.",
  }),
  hiddenRoster: {
    message: "Danh sách nằm ở trang đang ẩn, mà trang ẩn không đưa vào bản gửi.",
    hint: "Bỏ ẩn trang có danh sách (bấm phải vào tên trang ▸ Bỏ ẩn), lưu lại rồi gửi.",
  },
  badMarks: ({ value }: { value: string }) => ({
    message: `--marks không nhận giá trị “${value}”.`,
    hint: "Ghi --marks keep (giữ đánh dấu và trang kết quả kiểm tra) hoặc --marks remove (bỏ, mặc định).",
  }),
};

export const verifyCommand: CommandWords = {
  usage: "TỆP.xlsx",
  about: "Kiểm tra niêm phong của một bản gửi",
  options: [],
};

export const shareCommand: CommandWords = {
  usage: "TỆP.xlsx --out TỆP.xlsx [tùy chọn]",
  about: "Ghi bản gửi cấp trên: bỏ phần riêng tư, kèm Phiếu gửi và niêm phong",
  options: [
    ...CHECKED,
    COLUMNS,
    ["--redact CỘT,…", 'cột bỏ nội dung, theo tiêu đề hoặc tên: "ngày sinh", birthDate, note …'],
    ["--marks keep|remove", "giữ hay bỏ đánh dấu và trang kết quả kiểm tra; mặc định bỏ"],
    ["--out TỆP.xlsx", "bản gửi được ghi; tệp gốc giữ nguyên"],
  ],
};
