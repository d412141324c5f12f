import type { LawDocument } from "./document";

/** Instruments of the Party and the State that hold everywhere. */
export const NATIONAL = [
  {
    number: "124-QĐ/TW",
    title:
      "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
    issuer: "Bộ Chính trị",
    issued: "2023-10-04",
    inForce: { from: "2023-10-04", to: "2025-08-29" },
    source:
      "https://lawnet.vn/en/laws/process-for-evaluating-and-classifying-quality-in-the-political-system-as-stipulated-by-regulation-1-167960.html",
    known: "reported",
  },
  {
    number: "25-HD/BTCTW",
    title: "Hướng dẫn một số nội dung về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm",
    issuer: "Ban Tổ chức Trung ương",
    issued: "2023-11-10",
    inForce: { from: "2023-11-10", to: "2025-10-30" },
    source:
      "https://hieuluat.vn/hanh-chinh/huong-dan-25-hd-btctw-ban-to-chuc-ban-chap-hanh-trung-uong-43683.html",
    known: "reported",
  },
  {
    number: "21-HD/BTCTW",
    title: "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hằng năm (các năm 2019–2022)",
    issuer: "Ban Tổ chức Trung ương",
    issued: "2019-10-18",
    inForce: { from: "2019-10-18", to: "2023-11-09" },
    source:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/4BA57-hd-tieu-chuan-danh-gia-tap-the-lanh-dao-quan-ly-hoan-thanh-xuat-sac-nhiem-vu-tu-18-10-2019.html",
    known: "reported",
    note: "Chỉ dùng để làm rõ cách hiểu; không phải căn cứ trực tiếp từ năm 2023.",
  },
  {
    number: "90/2020/NĐ-CP",
    title: "Nghị định về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
    issuer: "Chính phủ",
    issued: "2020-08-13",
    inForce: { from: "2020-08-20", to: "2026-06-30" },
    source:
      "https://ja.laodong.vn/cong-doan/thoi-diem-danh-gia-xep-loai-chat-luong-nam-2025-doi-voi-can-bo-cong-chuc-vien-chuc-1614632.ldo",
    known: "reported",
    note: "Với công chức: đến hết 31/12/2025 (thay bằng 335/2025/NĐ-CP). Với viên chức: đến hết 30/6/2026, theo tài liệu chưa kiểm chứng.",
  },
  {
    number: "48/2023/NĐ-CP",
    title: "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP",
    issuer: "Chính phủ",
    issued: "2023-07-17",
    inForce: { from: "2023-09-15", to: "2026-06-30" },
    source: "https://luatminhkhue.vn/ty-le-cong-chuc-xep-loai-hoan-thanh-xuat-sac-nhiem-vu-la-bao-nhieu.aspx",
    known: "reported",
    note: "Với công chức: đến hết 31/12/2025.",
  },
  {
    number: "366-QĐ/TW",
    title:
      "Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị",
    issuer: "Bộ Chính trị",
    issued: "2025-08-30",
    inForce: { from: "2025-08-30", to: null },
    source:
      "https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm",
    known: "reported",
  },
  {
    number: "43-HD/BTCTW",
    title: "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng trong hệ thống chính trị",
    issuer: "Ban Tổ chức Trung ương",
    issued: "2025-10-31",
    inForce: { from: "2025-10-31", to: null },
    source:
      "https://www.encovietnam.com/ban-tin-phap-luat/140-hanh-chinh/5216-da-co-huong-dan-43-hd-btctw-ve-kiem-diem-danh-gia-xep-loai-chat-luong-trong-he-thong-chinh-tri.html",
    known: "reported",
  },
  {
    number: "335/2025/NĐ-CP",
    title: "Nghị định quy định đánh giá, xếp loại chất lượng cơ quan hành chính nhà nước và công chức",
    issuer: "Chính phủ",
    issued: "2025-12-21",
    inForce: { from: "2026-01-01", to: null },
    source:
      "https://luatvietnam.vn/can-bo/nghi-dinh-335-2025-nd-cp-quy-dinh-danh-gia-xep-loai-chat-luong-co-quan-hanh-chinh-422349-d1.html",
    known: "reported",
  },
  {
    number: "10/2012/QH13",
    title: "Bộ luật Lao động",
    issuer: "Quốc hội",
    issued: "2012-06-18",
    inForce: { from: "2013-05-01", to: "2020-12-31" },
    source:
      "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html",
    known: "reported",
  },
  {
    number: "45/2019/QH14",
    title: "Bộ luật Lao động",
    issuer: "Quốc hội",
    issued: "2019-11-20",
    inForce: { from: "2021-01-01", to: null },
    source:
      "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html",
    known: "reported",
  },
  {
    number: "15/2003/QH11",
    title: "Luật Thi đua, khen thưởng (sửa đổi, bổ sung các năm 2005, 2009, 2013)",
    issuer: "Quốc hội",
    issued: "2003-11-26",
    inForce: { from: "2004-07-01", to: "2023-12-31" },
    source:
      "https://thuviennhadat.vn/phap-luat-doi-song/hoan-thanh-xuat-sac-nhiem-vu-la-lao-dong-tien-tien-585496.html",
    known: "reported",
  },
  {
    number: "06/2022/QH15",
    title: "Luật Thi đua, khen thưởng",
    issuer: "Quốc hội",
    issued: "2022-06-15",
    inForce: { from: "2024-01-01", to: null },
    source: "http://laocai.edu.vn/?pageid=100257&qid=76381",
    known: "reported",
  },
  {
    number: "91/2017/NĐ-CP",
    title: "Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    issuer: "Chính phủ",
    issued: "2017-07-31",
    inForce: { from: "2017-10-01", to: "2023-12-31" },
    source:
      "https://thuvienphapluat.vn/hoi-dap-phap-luat/45A9C-hd-tieu-chuan-de-xet-tang-danh-hieu-chien-si-thi-dua-co-so.html",
    known: "reported",
  },
  {
    number: "213-QĐ/TW",
    title:
      "Quy định về trách nhiệm của đảng viên đang công tác thường xuyên giữ mối liên hệ với tổ chức đảng và nhân dân nơi cư trú",
    issuer: "Bộ Chính trị",
    issued: "2020-01-02",
    inForce: { from: "2020-01-02", to: null },
    source:
      "https://hethongphapluat.vn/huong-dan-33-hd-btctw-nam-2020-ve-thuc-hien-noi-dung-trong-quy-dinh-213-qd-tw-ve-trach-nhiem-cua-dang-vien-dang-cong-tac-thuong-xuyen-giu-moi-lien-he-voi-to-chuc-dang-va-nhan-dan-noi-cu-tru-do-ban-to-chuc-trung-uong-ban-hanh.html",
    known: "reported",
    note: "Mẫu 3-213 đọc ở bản kèm kế hoạch của BTV Huyện ủy thực hiện 245-KH/TU; danh mục người được miễn chưa đọc được.",
  },
] as const satisfies readonly LawDocument[];
