import type { Headings } from "./headings";
import { PAPERS } from "./papers";

/** What bears on whether and how a person is rated: prompts, leave, moves, residence, papers, awards. */
export const circumstances = {
  prompted: {
    canonical: "Có gợi ý kiểm điểm",
    known: [
      "Gợi ý kiểm điểm",
      "Được gợi ý kiểm điểm",
      "Thuộc diện gợi ý kiểm điểm",
      "Thuộc diện được gợi ý kiểm điểm",
      "Gợi ý KĐ",
      "Có gợi ý",
      "Được gợi ý",
      "Gợi ý",
    ],
  },
  promptAnswer: {
    canonical: "Giải trình nội dung gợi ý kiểm điểm",
    known: [
      "Giải trình gợi ý kiểm điểm",
      "Giải trình gợi ý",
      "Nội dung giải trình",
      "Giải trình",
      "Trả lời gợi ý kiểm điểm",
    ],
  },
  monthsWorked: {
    canonical: "Số tháng công tác",
    known: [
      "Số tháng làm việc",
      "Số tháng công tác trong năm",
      "Thời gian công tác (tháng)",
      "Số tháng công tác thực tế",
      "Thời gian công tác trong năm",
      "Thời gian công tác trong năm (tháng)",
    ],
  },
  leaveKind: {
    canonical: "Loại nghỉ",
    known: ["Lý do nghỉ", "Hình thức nghỉ", "Chế độ nghỉ", "Nghỉ (thai sản, ốm, phép)"],
  },
  leaveMonths: {
    canonical: "Số tháng nghỉ",
    known: ["Thời gian nghỉ (tháng)", "Số tháng nghỉ trong năm", "Tổng số tháng nghỉ"],
  },
  admittedOn: {
    canonical: "Ngày kết nạp Đảng",
    known: ["Ngày vào Đảng", "Ngày kết nạp", "Ngày kết nạp đảng viên", "Ngày vào Đảng dự bị"],
  },
  transferredOn: {
    canonical: "Ngày chuyển đến",
    known: [
      "Ngày chuyển công tác",
      "Ngày điều động",
      "Ngày tiếp nhận",
      "Ngày chuyển về đơn vị",
      "Ngày điều động, luân chuyển",
    ],
  },
  previousAgencyOpinion: {
    canonical: "Ý kiến nhận xét của cơ quan cũ",
    known: [
      "Nhận xét của cơ quan cũ",
      "Nhận xét của đơn vị cũ",
      "Ý kiến của cơ quan cũ",
      "Nhận xét của cơ quan, đơn vị cũ",
      "Ý kiến nhận xét của đơn vị cũ",
    ],
  },
  residenceComment: {
    canonical: "Nhận xét của cấp ủy nơi cư trú",
    known: [
      "Nhận xét nơi cư trú",
      "Ý kiến nhận xét nơi cư trú",
      "Nhận xét của chi ủy nơi cư trú",
      "Nhận xét của chi bộ nơi cư trú",
      "Ý kiến của cấp ủy nơi cư trú",
      "Bản nhận xét của cấp ủy nơi cư trú",
      "Ý kiến nhận xét của cấp ủy nơi cư trú",
      "Phiếu nhận xét nơi cư trú",
      "Phiếu xin ý kiến chi ủy nơi cư trú",
      "Nhận xét đảng viên nơi cư trú",
      "Nhận xét 213",
      "Mẫu 3-213",
    ],
  },
  residenceExempt: {
    canonical: "Miễn nhận xét nơi cư trú",
    known: [
      "Miễn giới thiệu sinh hoạt nơi cư trú",
      "Miễn sinh hoạt nơi cư trú",
      "Miễn nơi cư trú",
      "Miễn lấy ý kiến nơi cư trú",
    ],
  },
  form: {
    canonical: "Mẫu bản kiểm điểm",
    known: [
      "Mẫu",
      "Mẫu kiểm điểm",
      "Mẫu bản tự kiểm điểm",
      "Mẫu bản KĐ",
      "Mẫu phiếu",
      "Mẫu biểu",
      "Mẫu số",
      "Mẫu sử dụng",
      "Mẫu phiếu đánh giá",
    ],
  },
  dossierItems: {
    canonical: "Thành phần hồ sơ",
    known: [
      "Danh mục hồ sơ",
      "Hồ sơ gồm",
      "Tài liệu trong hồ sơ",
      "Các loại hồ sơ",
      "Tài liệu kèm theo",
      "Hồ sơ kèm theo",
      ...PAPERS,
    ],
    weak: ["Hồ sơ"],
  },
  summaryText: {
    canonical: "Tóm tắt ưu điểm, khuyết điểm",
    known: [
      "Tóm tắt ưu, khuyết điểm",
      "Tóm tắt ưu điểm, hạn chế",
      "Tóm tắt ưu, nhược điểm",
      "Bản tóm tắt ưu, nhược điểm",
      "Tóm tắt kết quả công tác",
      "Tóm tắt nhận xét, đánh giá",
      "Tóm tắt nhận xét",
      "Bản tóm tắt",
      "Nội dung tóm tắt",
    ],
  },
  emulationRegistered: {
    canonical: "Đăng ký thi đua",
    known: [
      "Có đăng ký thi đua",
      "Đã đăng ký thi đua",
      "Danh hiệu đăng ký",
      "Danh hiệu thi đua đăng ký",
      "Đăng ký danh hiệu thi đua",
    ],
  },
  awardProposed: {
    canonical: "Danh hiệu, hình thức khen thưởng đề nghị",
    known: [
      "Danh hiệu đề nghị",
      "Đề nghị khen thưởng",
      "Đề nghị danh hiệu",
      "Đề nghị danh hiệu thi đua",
      "Đề nghị thi đua, khen thưởng",
      "Danh hiệu thi đua, hình thức khen thưởng đề nghị",
      "Hình thức khen thưởng đề nghị",
      "Hình thức khen thưởng",
      "Danh hiệu thi đua đề nghị",
      "Danh hiệu thi đua, hình thức khen thưởng",
      "Khen thưởng",
      "Danh hiệu thi đua",
    ],
  },
} satisfies Record<string, Headings>;
