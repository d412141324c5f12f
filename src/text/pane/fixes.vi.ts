/** Cells that can be written otherwise without saying anything else. */
export const fixesWords = {
  title: "Sửa cách viết",
  needsCheck: "Bấm “Kiểm tra” trước; sửa cách viết chỉ dùng được với danh sách đã đọc được.",
  working: "Đang đọc …",
  intro:
    "Chỉ đổi cách viết, không đổi mức xếp loại của ai: viết đủ chữ những mức đã nhận ra chắc chắn, và chuyển chữ gõ bằng TCVN3, VNI sang Unicode. Không ô nào được sửa khi bạn chưa bấm.",
  none: "Không có ô nào cần sửa cách viết.",
  formulas:
    'Nếu sổ tính có công thức đếm theo chữ viết tắt, ví dụ COUNTIF(F3:F40;"HTTNV"), thì sửa xong công thức ấy không đếm được nữa: hãy sửa cả công thức.',
  all: ({ count }: { count: number }) => `Sửa cả ${count} ô`,
  one: "Sửa",
  fixCell: ({ cell, before, after }: { cell: string; before: string; after: string }) =>
    `Sửa ô ${cell} từ “${before}” thành “${after}”`,
  levels: "Viết đủ chữ mức xếp loại",
  encodings: "Chuyển sang Unicode",
  change: ({ before, after }: { before: string; after: string }) => `“${before}” thành “${after}”`,
  cells: ({ count }: { count: number }) => `${count} ô`,
  showCells: ({ count }: { count: number }) => `Xem ${count} ô`,
  moreGroups: ({ count }: { count: number }) => `Xem thêm ${count} mục`,
  moreCells: ({ count }: { count: number }) => `Xem thêm ${count} ô`,
  goTo: ({ cell }: { cell: string }) => `Đến ô ${cell}`,
  locked: ({ sheets }: { sheets: string }) =>
    `Trang ${sheets} đang được bảo vệ nên chưa sửa được các ô ở đó. Bỏ bảo vệ (Xem lại ▸ Bỏ bảo vệ trang tính) rồi kiểm tra lại.`,
  doubtful: ({ count }: { count: number }) =>
    `${count} ô gõ bằng bảng mã cũ chưa đọc chắc được, để nguyên cho người xem`,
  reads: ({ reading }: { reading: string }) => `có thể là “${reading}”`,
  moreDoubtful: ({ count }: { count: number }) => `… và ${count} ô nữa`,
};

export type FixesWords = typeof fixesWords;
