/** The sheet "Phiếu gửi". It is an official paper: Vietnamese whatever language the program speaks. */
export const submissionWords = {
  title: "Phiếu gửi",
  heading: ({ year }: { year: number }) => `PHIẾU GỬI KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`,
  footer: "&CTrang &P/&N",
  /** The blocks, each after its number. */
  caption: ({ number, caption }: { number: string; caption: string }) => `${number}. ${caption}`,
  general: "THÔNG TIN CHUNG",
  sender: "Đơn vị gửi",
  recipient: "Gửi đến",
  toFillIn: "…………………………………………………………",
  file: "Tệp gốc",
  sheets: "Danh sách trong bản gửi",
  sheet: ({ name, area }: { name: string; area: string }) => `trang “${name}” (${area})`,
  plan: "Kế hoạch áp dụng",
  noPlan: ({ year }: { year: number }) => `Không có kế hoạch nào áp dụng cho năm ${year}`,
  asOf: "Kiểm tra tính đến ngày",
  version: "Chương trình",
  versionOf: ({ product, rules }: { product: string; rules: string }) =>
    `xep-loai ${product}, bộ quy tắc ${rules}`,

  totals: "SỐ LIỆU TRONG BẢN GỬI",
  columns: {
    ordinal: "STT",
    kind: "Đối tượng",
    excellent: "HT xuất sắc",
    good: "HT tốt",
    completed: "HT nhiệm vụ",
    notCompleted: "Không HT",
    notRated: "Không xếp loại",
    missing: "Chưa ghi mức",
    unrecognised: "Ghi không rõ",
    total: "Cộng",
  },
  kinds: { collectives: "Tập thể", individuals: "Cá nhân" },
  stage: ({ kind, stage }: { kind: string; stage: string }) => `${kind} (theo ${stage})`,
  mixedStage: "mức của từng danh sách",

  open: "VIỆC CÒN MỞ KHI GỬI",
  openColumns: { ordinal: "STT", rule: "Quy định", severity: "Mức độ cao nhất", count: "Số việc" },

  removed: "KHÔNG ĐƯA VÀO BẢN GỬI",
  emptied: ({ columns }: { columns: string }) => `Cột đã bỏ trống nội dung: ${columns}.`,
  noneEmptied: "Không cột nào bị bỏ trống nội dung.",
  remains: "CÒN TRONG BẢN GỬI, CẦN BIẾT",
  left: ({ count, cells }: { count: number; cells: string }) =>
    `Nội dung của cột đã bỏ còn thấy ở ${count} ô khác: ${cells}.`,

  seal: "NIÊM PHONG",
  code: "Mã niêm phong",
  sealNotes: [
    "Mã được tính từ toàn bộ nội dung các trang danh sách nêu ở mục I, cùng số liệu, kế hoạch và phiên bản. Sửa một mức xếp loại, một tên, thêm hoặc bớt một dòng thì niêm phong không còn nguyên; mở ra và lưu lại mà không sửa gì thì vẫn nguyên.",
    "Bên nhận kiểm tra bằng lệnh: xep-loai verify TỆP.xlsx, rồi so mã hiện ra với mã trên phiếu này (bản giấy, hoặc đọc qua điện thoại).",
    "Niêm phong không phải là chữ ký số: ai có chương trình cũng niêm phong lại được, khi đó mã sẽ khác. Chỉ mã nhận qua đường khác mới cho biết đây đúng là bản đã gửi.",
  ],
} as const;
