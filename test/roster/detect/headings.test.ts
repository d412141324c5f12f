import { headingReader } from "../../../src/roster/detect/meaning";

/** What headings of published lists and their variants are taken for by their words alone; null for none of ours. */
const HEADINGS: Readonly<Record<string, string | null>> = {
  // L1, the proposal list of a party committee
  "Chức vụ, đơn vị công tác": "post",
  "Cá nhân tự đề xuất mức xếp loại": "selfRating",
  "Cấp có thẩm quyền đề xuất mức xếp loại": "proposedRating",
  "Tóm tắt căn cứ, cơ sở, lý do trong trường hợp đề xuất mức HTXS hoặc KHTNV hoặc các nội dung khác (nếu có)":
    "reason",
  "Đề xuất nội dung liên quan về công tác cán bộ (nếu có)": null,
  // L2, the scored summary
  "Họ và tên cán bộ": "fullName",
  "Chức danh chính quyền": "governmentPost",
  "Đơn vị chuyên môn": "unit",
  "Điểm chung (30đ)": null,
  "Điểm chuyên môn (70đ)": null,
  "Chi bộ đề xuất": "proposedRating",
  "Điểm thẩm định": "score",
  "Mức xếp loại chính thức": "rating",
  // L4, the export of a commune
  "Chức vụ / Vị trí việc làm": "post",
  "Phòng ban / Bộ phận": "unit",
  "Điểm TP duyệt": "score",
  "Điểm Lãnh đạo": "score",
  "Kết quả xếp loại (NĐ 335)": "rating",
  "Trạng thái": null,
  "Ghi chú / Đánh giá": "note",
  // L6, a small unit
  "Tên nhân sự": "fullName",
  "Vị trí": "post",
  "Điểm lãnh đạo duyệt": "score",
  "Tự xếp loại": "selfRating",
  "Lãnh đạo xếp": "rating",
  // L7, ballots
  "Chức vụ, đơn vị": "post",
  "Số phiếu đề nghị xếp loại": "votes",
  "Phiếu đồng ý": "votes",
  // L9, a school
  "Mã cán bộ": null,
  "Tổ / Đơn vị công tác": "unit",
  "Kỳ đánh giá": null,
  "Năm học": null,
  "Nhóm I (Tối đa 15)": null,
  "Tổng điểm (Tối đa 100)": "score",
  "Cá nhân tự xếp loại": "selfRating",
  "Lãnh đạo xếp loại": "rating",
  "Ngày cập nhật": null,
  // L10 to L12
  "Người được khảo sát": "fullName",
  "Họ và tên (*)": "fullName",
  "Tên đăng nhập (*)": null,
  "Mã hoặc Tên Phòng/Ban": "unit",
  "Danh hiệu đề nghị": "awardProposed",
  // who rates
  "Thủ trưởng đơn vị đánh giá, xếp loại": "rating",
  "Hội đồng xét duyệt": "rating",
  "BTV phê duyệt": "rating",
  "Cấp trên xếp loại": "rating",
  "Kết quả phê duyệt xếp loại": "rating",
  "Phòng đề nghị xếp loại": "proposedRating",
  "Đề xuất mức xếp loại của tập thể": "proposedRating",
  "Chi bộ xếp loại": "proposedRating",
  // whose rating it is
  XLĐV: "partyRating",
  "XL ĐV": "partyRating",
  "Kết quả xếp loại đảng viên": "partyRating",
  "Xếp loại CC, VC": "civilRating",
  "XL CC": "civilRating",
  "Kết quả đánh giá, xếp loại công chức": "civilRating",
  // people, posts, places
  "Họ và tên CBCCVC": "fullName",
  "Họ và tên giáo viên": "fullName",
  "Họ tên (viết in hoa)": "fullName",
  "Chức vụ hiện tại": "post",
  "Chức danh nghề nghiệp": "post",
  "Phòng/Đơn vị": "unit",
  "Đơn vị được đánh giá": "unit",
  "Tổ chức cơ sở đảng": "unit",
  "Chi bộ trực thuộc": "partyCell",
  "Đảng viên/Quần chúng": "isPartyMember",
  "Số thẻ Đảng viên": "partyCardNumber",
  // points
  "Tổng số điểm đạt được": "score",
  "Điểm hội đồng chấm": "score",
  "Điểm bình quân": null,
  // dates and the rest
  "Ngày, tháng kiểm điểm": "reviewedOn",
  "Thời gian tổ chức kiểm điểm": "reviewedOn",
  "Ngày ban hành QĐ": "decidedOn",
  "Số quyết định": null,
  "Ngày vào Đảng": "admittedOn",
  "Ngày vào đảng chính thức": null,
  "Lí do": "reason",
  "Ghi chú (nếu có)": "note",
  "Đề nghị danh hiệu thi đua": "awardProposed",
  "Hình thức kỷ luật (nếu có)": "discipline",
  // of something else altogether
  "Xếp loại học lực": null,
  "Xếp loại sức khỏe": null,
  "Xếp loại tốt nghiệp": null,
  "Xếp loại năm trước": null,
  "Số điện thoại": null,
  "Đơn vị tính": null,
};

/** Below this a heading says nothing by itself. */
const TAKEN = 0.5;

test.each(Object.entries(HEADINGS))("“%s”: %s", (heading, field) => {
  const [best] = headingReader().likely([heading]);
  const taken = best && best.score >= TAKEN && best.of !== "other" ? best.of : null;
  expect(taken).toBe(field);
});
