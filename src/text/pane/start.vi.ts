/** What the pane says where it cannot work: what happened, and what to do. */
export const startWords = {
  product: "Xếp loại",
  noLibrary: {
    title: "Chưa mở được Xếp loại",
    text: "Máy này chưa kết nối được tới địa chỉ appsforoffice.microsoft.com của Microsoft, nơi Excel lấy phần kết nối với tiện ích.",
    hint: "Hãy kiểm tra mạng rồi đóng bảng này và mở lại. Nếu cơ quan chặn địa chỉ đó, hãy nhờ người quản trị mạng cho phép. Dữ liệu trong tệp không bị ảnh hưởng.",
  },
  outside: {
    title: "Trang này chạy trong Excel",
    text: "Bạn đang mở trang này ngoài Excel nên chưa có danh sách nào để kiểm tra.",
    hint: "Hãy mở danh sách trong Excel, chọn thẻ Xếp loại rồi bấm Mở bảng.",
  },
  tooOld: {
    title: "Bản Excel này chưa dùng được Xếp loại",
    text: "Tiện ích cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Tệp chưa bị thay đổi gì.",
    hint: "Hãy cập nhật Excel (Tệp ▸ Tài khoản ▸ Tùy chọn cập nhật) hoặc mở tệp bằng Excel trên web. Nếu cơ quan chỉ có Excel 2019 trở về trước, hãy nhờ bộ phận công nghệ thông tin kiểm tra tệp bằng lệnh xep-loai.",
  },
};
