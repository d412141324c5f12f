/** What the page without Excel says beside the pane. */
export const pageWords = {
  title: "Xếp loại",
  what: "Kiểm tra danh sách đánh giá, xếp loại tập thể, cá nhân hằng năm: chỉ tiêu “Hoàn thành xuất sắc nhiệm vụ”, thời hạn, hồ sơ, thẩm quyền; đánh dấu ô chưa đúng và lập biểu tổng hợp. Danh sách giữ nguyên mẫu của cơ quan.",
  drop: "Kéo tệp Excel (.xlsx) vào đây",
  choose: "Chọn tệp …",
  merge: "Gộp nhiều tệp …",
  mergeTitle: "Gộp danh sách của nhiều cơ quan",
  back: "Trở về",
  dismiss: "Đóng",
  sample: "Xem thử với sổ mẫu",
  whereTitle: "Dữ liệu đi đâu?",
  where: [
    "Không đi đâu cả. Trang này là một tệp nằm trên máy của bạn, không kết nối mạng và không có quyền kết nối; danh sách được đọc và kiểm tra ngay trong trình duyệt này.",
    "Tệp bạn chọn chỉ được đọc, không bao giờ bị ghi đè. Muốn giữ những gì đã sửa, đã đánh dấu thì tải bản sao về.",
    "Trình duyệt chỉ nhớ vài lựa chọn (ngôn ngữ, kế hoạch, ngày tính hạn), không nhớ tên người hay nội dung nào của danh sách. Đóng trang là hết.",
  ],
  file: "Tệp đang mở",
  opening: ({ name }: { name: string }) => `Đang đọc ${name} …`,
  cancel: "Dừng",
  another: "Mở tệp khác",
  leave: "Có chỗ đã sửa chưa tải về. Vẫn mở tệp khác?",
  leaveYes: "Mở tệp khác, bỏ chỗ đã sửa",
  leaveNo: "Ở lại",
  download: "Tải bản sao",
  downloadName: ({ name }: { name: string }) => `${name} - đã kiểm tra`,
  copying: "Đang làm bản sao …",
  cut: "Trang này lớn hơn phần hiện được ở đây (400.000 dòng, 2.000 cột). Việc kiểm tra và bản sao vẫn đủ cả trang.",
  undo: "Hoàn tác",
  redo: "Làm lại",
  find: "Tìm trong trang",
  findClear: "Xóa chữ đang tìm",
  findNext: "Tìm tiếp",
  findPrevious: "Tìm ngược lại",
  found: ({ place, of }: { place: number; of: number }) => (of === 0 ? "Không thấy" : `${place}/${of}`),
  sheets: "Các trang của sổ tính",
  grid: ({ sheet }: { sheet: string }) => `Trang “${sheet}”`,
  range: ({ area }: { area: string }) => `Đang chọn ${area}`,
  marked: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  content: ({ cell }: { cell: string }) => `Nội dung ô ${cell}`,
  levels: ({ cell }: { cell: string }) => `Chọn mức xếp loại cho ô ${cell}`,
  dayHint: "ngày/tháng/năm",
  uncalculated: ({ count }: { count: number }) =>
    `${count} ô công thức phụ thuộc chỗ vừa sửa chưa có kết quả mới (ghi “…”). Mở bản sao bằng Excel hoặc LibreOffice thì tự tính lại.`,
  marksOnlyShown:
    "Sổ tính có chỗ đang khóa nên dấu chỉ hiện ở đây; bản sao không có dấu và không có trang “Kết quả kiểm tra”.",
  ownSheet: "Trang do chương trình ghi; hãy sửa ở danh sách rồi kiểm tra lại.",
  protectedSheet:
    "Trang này đang khóa. Hãy mở khóa trong Excel (Xem lại ▸ Bỏ bảo vệ trang tính) rồi mở lại tệp ở đây.",
  /** Why a cell cannot be changed by itself. */
  boundCell: {
    array:
      "Ô này cùng một công thức mảng với các ô bên cạnh. Hãy sửa cả vùng trong Excel rồi mở lại tệp ở đây.",
    heading:
      "Ô này là tiêu đề cột của một Bảng (Table). Hãy sửa trong Excel để các công thức nhắc đến cột được đổi theo, rồi mở lại tệp ở đây.",
    shared: "Công thức ở ô này được nhiều ô khác dùng chung. Hãy sửa trong Excel rồi mở lại tệp ở đây.",
  },
  emptiedBound: ({ cell }: { cell: string }) => `Chưa xóa gì: ô ${cell} không sửa ở đây được.`,
  pastedOnBound: ({ cell }: { cell: string }) => `Chưa dán gì: ô ${cell} không sửa ở đây được.`,
  locked: "Ô này không sửa ở đây được.",
  /** Several values were pasted where one has its place. */
  pastedOnMerge: ({ area }: { area: string }) => ({
    message: `Chưa dán gì: các ô ${area} đã gộp thành một nên chỉ chứa được một giá trị.`,
    hint: "Hãy dán riêng từng ô, hoặc bỏ gộp các ô ấy trong Excel rồi mở lại tệp ở đây.",
  }),
  /** Of a cell that stands in no file by itself. */
  cellNotAlone: ({ sheet, cell }: { sheet: string; cell: string }) => ({
    message: `Chưa lưu được bản sao: ô ${cell} của trang “${sheet}” là tiêu đề của một Bảng (Table) hoặc có công thức dùng chung với ô khác nên không sửa riêng được.`,
    hint: "Bấm “Hoàn tác” cho đến khi ô ấy trở lại như cũ rồi tải bản sao. Muốn đổi ô ấy thì sửa trong Excel.",
  }),
};
