import { canonicalHeading } from "../../../src/roster";
import { LEXICON } from "../../../src/roster/detect/lexicon";
import { headingReader } from "../../../src/roster/detect/meaning";
import { plainWording } from "../../../src/roster/detect/synonyms";
import { FIELDS, type Field } from "../../../src/roster/fields";
import { fold } from "../../../src/roster/fold";

const wordingsOf = (field: Field) => {
  const {
    canonical,
    known,
    weak = [],
  }: { canonical: string; known: readonly string[]; weak?: readonly string[] } = LEXICON[field];
  return [canonical, ...known, ...weak];
};

test("every field has a heading in Vietnamese, and it means that field", () => {
  const reader = headingReader();
  for (const field of FIELDS) {
    expect([field, reader.known([canonicalHeading(field)])[0]]).toEqual([field, { of: field, score: 1 }]);
  }
});

test("headings are written in NFC, without blanks around", () => {
  for (const heading of FIELDS.flatMap(wordingsOf)) expect(heading).toBe(heading.normalize("NFC").trim());
});

test("a wording means one field, but for those that only the values can tell apart", () => {
  const fields = new Map<string, Set<Field>>();
  for (const field of FIELDS) {
    for (const heading of wordingsOf(field)) {
      const wording = plainWording(fold(heading));
      fields.set(wording, (fields.get(wording) ?? new Set()).add(field));
    }
  }
  const shared = [...fields]
    .filter(([, of]) => of.size > 1)
    .map(([wording, of]) => [wording, [...of].sort()]);
  expect(Object.fromEntries(shared)).toEqual({
    "cap co tham quyen": ["decidedBy", "rating"],
    "cap co tham quyen quyet dinh": ["decidedBy", "rating"],
    "dang vien": ["fullName", "isPartyMember"],
    "goi y kiem diem": ["prompted", "promptedOn"],
    "ngay kiem diem": ["reviewDays", "reviewedOn"],
    "tap the ca nhan": ["fullName", "unit"],
    "ten tap the ca nhan": ["fullName", "unit"],
    ten: ["fullName", "unit"],
  });
});

describe("a heading as it is typed", () => {
  const best = (...path: string[]) => headingReader().likely(path)[0]?.of;

  test.each([
    ["HỌ VÀ TÊN", "fullName"],
    ["Họ và tên (*)", "fullName"],
    ["Họ\nvà tên:", "fullName"],
    ["Ho\u0323 va\u0300 te\u0302n", "fullName"],
    ["Kết quả xếp loại (NĐ 335)", "rating"],
    ["Kết quả đánh giá, xếp loại chất lượng năm 2023", "rating"],
    ["Mức xếp loại CB, CC, VC", "civilRating"],
    ["Ngày nộp/gửi hồ sơ", "dossierSentOn"],
    ["Thời gian nộp hồ sơ (ngày/tháng)", "dossierSentOn"],
    ["Ngày gửi hồ sơ về Ban Tổ chức Huyện ủy", "dossierSentOn"],
    ["Ngày gửi dự thảo báo cáo kiểm điểm cho thành viên dự họp", "draftSentOn"],
    ["Thứ tự", "ordinal"],
    ["Ngày sinh hoạt chi bộ", undefined],
    ["Ngàyy hop kiểm điểm", "reviewedOn"],
    ["Họ và tên cán bộ chủ chốt", "fullName"],
    ["Họ và tên người đứng đầu", "other"],
    ["Bản kiểm điểm cá nhân", "dossierItems"],
    ["Văn bản gợi ý kiểm điểm (nếu có)", "dossierItems"],
    ["Bản nhận xét của cấp ủy nơi công tác", "dossierItems"],
    ["Bản nhận xét của cấp ủy nơi cư trú", "residenceComment"],
    ["Mẫu bản kiểm điểm", "form"],
    ["Mẫu", "form"],
    ["Mẫu 02", "dossierItems"],
    ["Mẫu 3-213", "residenceComment"],
    ["Ngày nộp bản kiểm điểm", "selfReviewSentOn"],
    ["TC1", "criteria"],
    ["Tiêu chí I.2. Kết quả thực hiện nhiệm vụ", "criteria"],
    ["Tổng số", "count"],
    ["%", "count"],
    ["Name", undefined],
    ["Rating", undefined],
    ["", undefined],
  ])("%j", (heading, field) => {
    expect(best(heading)).toBe(field);
  });

  test.each([
    [["Chức vụ", "Đảng"], "partyPost"],
    [["Kết quả xếp loại", "Đảng viên"], "partyRating"],
    [["Đảng viên", "Mức xếp loại"], "partyRating"],
    [["Cá nhân tự đánh giá", "Mức xếp loại"], "selfRating"],
    [["Ngày", "Họp kiểm điểm"], "reviewedOn"],
    [["Năm 2023", "Họ và tên"], "fullName"],
    [["Số phiếu đề nghị xếp loại", "Lần 1"], "votes"],
    [["Phiếu HTXSNV"], "votes"],
    [["Số phiếu không hoàn thành nhiệm vụ"], "votes"],
    [["Thành phần hồ sơ", "Biên bản"], "dossierItems"],
    [["Thành phần hồ sơ", "5"], "dossierItems"],
    [["Thành phần hồ sơ", "Nhận xét nơi cư trú"], "residenceComment"],
    [["Số lượng", "Nam trên 50"], "count"],
    [["Điểm", "Cấp có thẩm quyền"], "score"],
    [["Tiêu chí đánh giá", "I.2", "Trung bình"], "criteria"],
  ])("%j as a path", (path, field) => {
    expect(best(...path)).toBe(field);
  });

  test("a heading that says little is believed only with its values", () => {
    expect(headingReader().likely(["Đánh giá"])[0]?.score).toBeLessThan(0.5);
  });
});
