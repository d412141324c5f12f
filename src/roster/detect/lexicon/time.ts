import type { Headings } from "./headings";

/** When things were done, before whom and how long. "Nộp" and "gửi", "ngày" and "thời gian" are one in ../synonyms.ts. */
export const time = {
  promptedOn: {
    canonical: "Ngày gợi ý kiểm điểm",
    known: [
      "Ngày có gợi ý kiểm điểm",
      "Ngày nhận gợi ý kiểm điểm",
      "Ngày gửi gợi ý kiểm điểm",
      "Ngày gợi ý",
      "Gợi ý kiểm điểm",
    ],
  },
  selfReviewSentOn: {
    canonical: "Ngày gửi bản tự kiểm điểm",
    known: [
      "Ngày gửi bản kiểm điểm",
      "Ngày nộp bản kiểm điểm",
      "Ngày nộp bản kiểm điểm cá nhân",
      "Ngày gửi bản tự kiểm điểm cá nhân",
      "Ngày nộp kiểm điểm",
      "Ngày nộp bản KĐ",
    ],
  },
  draftSentOn: {
    canonical: "Ngày gửi dự thảo",
    known: [
      "Ngày gửi dự thảo báo cáo",
      "Ngày gửi dự thảo báo cáo kiểm điểm",
      "Ngày gửi dự thảo kiểm điểm",
      "Ngày gửi dự thảo bản kiểm điểm",
      "Gửi dự thảo",
      "Ngày gửi tài liệu",
      "Ngày gửi tài liệu họp",
      "Ngày gửi báo cáo dự thảo",
    ],
  },
  registeredOn: {
    canonical: "Ngày đăng ký lịch kiểm điểm",
    known: [
      "Ngày đăng ký lịch",
      "Ngày đăng ký lịch họp",
      "Thời điểm đăng ký lịch",
      "Ngày đăng ký họp",
      "Đăng ký lịch",
      "Giờ, ngày đăng ký lịch",
    ],
  },
  reviewedOn: {
    canonical: "Ngày họp kiểm điểm",
    known: [
      "Ngày kiểm điểm",
      "Ngày tổ chức kiểm điểm",
      "Ngày tổ chức hội nghị kiểm điểm",
      "Ngày tổ chức họp kiểm điểm",
      "Ngày hội nghị kiểm điểm",
      "Ngày hoàn thành kiểm điểm",
      "Ngày tiến hành kiểm điểm",
      "Thời gian họp kiểm điểm",
      "Thời gian kiểm điểm",
      "Ngày họp",
      "Ngày họp KĐ",
      "Ngày tổ chức họp",
      "Ngày họp kiểm điểm cá nhân",
      "Ngày kiểm điểm cá nhân",
      "Họp kiểm điểm",
      "Ngày họp kiểm điểm, đánh giá, xếp loại",
      "Ngày kiểm điểm, đánh giá, xếp loại",
      "Ngày kiểm điểm ở Ban Thường vụ",
      "Ngày kiểm điểm ở Ban Thường vụ Huyện ủy",
      "Ngày kiểm điểm ở BTV Huyện ủy",
      "Ngày kiểm điểm ở tập thể Ban Thường vụ",
    ],
    weak: ["Ngày họp kiểm điểm tập thể", "Ngày kiểm điểm tập thể"],
  },
  reviewDays: {
    canonical: "Số ngày kiểm điểm",
    known: [
      "Số ngày họp",
      "Số ngày họp kiểm điểm",
      "Thời lượng kiểm điểm",
      "Thời lượng",
      "Thời gian kiểm điểm",
      "Số ngày",
    ],
  },
  reviewOrder: {
    canonical: "Thứ tự kiểm điểm",
    known: ["Thứ tự họp", "Thứ tự họp kiểm điểm", "Trình tự kiểm điểm"],
  },
  chairedBy: {
    canonical: "Chủ trì kiểm điểm",
    known: [
      "Người chủ trì",
      "Chủ trì",
      "Chủ trì họp",
      "Chủ trì hội nghị",
      "Người chủ trì kiểm điểm",
      "Người chủ trì hội nghị",
    ],
  },
  unitReviewedOn: {
    canonical: "Ngày kiểm điểm ở cơ quan, đơn vị",
    known: [
      "Ngày kiểm điểm tại cơ quan, đơn vị",
      "Ngày kiểm điểm ở đơn vị",
      "Ngày kiểm điểm tại đơn vị",
      "Ngày kiểm điểm ở tập thể lãnh đạo",
    ],
  },
  cellReviewedOn: {
    canonical: "Ngày kiểm điểm ở chi bộ",
    known: [
      "Ngày kiểm điểm tại chi bộ",
      "Ngày họp chi bộ kiểm điểm",
      "Ngày chi bộ kiểm điểm",
      "Ngày họp chi bộ",
    ],
  },
  cellRatedOn: {
    canonical: "Ngày chi bộ xếp loại",
    known: ["Ngày xếp loại ở chi bộ", "Ngày xếp loại tại chi bộ", "Ngày chi bộ đánh giá, xếp loại"],
  },
  selfRatedOn: {
    canonical: "Ngày tự xếp loại",
    known: ["Ngày tự đánh giá", "Ngày tự đánh giá, xếp loại", "Ngày cá nhân tự xếp loại"],
  },
  civilRatedOn: {
    canonical: "Ngày xếp loại cán bộ, công chức, viên chức",
    known: [
      "Ngày xếp loại công chức",
      "Ngày xếp loại viên chức",
      "Ngày xếp loại chính quyền",
      "Ngày xếp loại chuyên môn",
    ],
  },
  partyRatedOn: {
    canonical: "Ngày xếp loại đảng viên",
    known: ["Ngày xếp loại ĐV", "Ngày xếp loại Đảng", "Ngày đánh giá, xếp loại đảng viên"],
  },
  synthesisedOn: {
    canonical: "Ngày tổng hợp, thẩm định",
    known: ["Ngày tổng hợp", "Ngày thẩm định", "Ngày tổng hợp kết quả", "Ngày thẩm định hồ sơ"],
  },
  dossierSentOn: {
    canonical: "Ngày gửi hồ sơ",
    known: [
      "Ngày nộp hồ sơ",
      "Ngày nộp/gửi hồ sơ",
      "Ngày gửi hồ sơ, báo cáo",
      "Ngày nộp hồ sơ, báo cáo",
      "Ngày gửi báo cáo",
      "Ngày gửi báo cáo, hồ sơ",
      "Ngày trình hồ sơ",
      "Ngày gửi hồ sơ về Ban Tổ chức",
      "Ngày gửi HS",
      "Gửi hồ sơ",
      "Hồ sơ gửi ngày",
    ],
    weak: ["Ngày gửi", "Ngày nộp"],
  },
  sentTo: {
    canonical: "Nơi nhận hồ sơ",
    known: ["Nơi gửi", "Nơi gửi hồ sơ", "Gửi đến", "Cơ quan nhận hồ sơ", "Gửi hồ sơ đến"],
  },
  priorOpinionOn: {
    canonical: "Ngày có ý kiến của cấp trên",
    known: [
      "Ngày xin ý kiến",
      "Ngày có ý kiến",
      "Ngày cho ý kiến",
      "Ngày cấp trên cho ý kiến",
      "Ngày xin ý kiến cấp trên",
    ],
  },
  decidedOn: {
    canonical: "Ngày quyết định",
    known: [
      "Ngày quyết định xếp loại",
      "Ngày ra quyết định",
      "Ngày ký quyết định",
      "Ngày QĐ",
      "Ngày ban hành quyết định",
      "Ngày xếp loại",
    ],
  },
  decidedBy: {
    canonical: "Cấp quyết định",
    known: [
      "Cấp quyết định xếp loại",
      "Cơ quan quyết định",
      "Cấp có thẩm quyền",
      "Thẩm quyền quyết định",
      "Thẩm quyền xếp loại",
      "Cơ quan có thẩm quyền quyết định",
      "Người quyết định",
    ],
  },
  summedUpOn: {
    canonical: "Ngày tổng kết",
    known: ["Ngày tổng kết năm", "Ngày tổng kết công tác năm", "Ngày hội nghị tổng kết"],
  },
  archivedOn: {
    canonical: "Ngày lưu hồ sơ",
    known: ["Ngày lưu trữ", "Ngày lưu trữ hồ sơ", "Ngày đưa vào lưu trữ"],
  },
  awardSentOn: {
    canonical: "Ngày gửi hồ sơ khen thưởng",
    known: ["Ngày nộp hồ sơ khen thưởng", "Ngày gửi hồ sơ thi đua, khen thưởng", "Ngày trình khen thưởng"],
  },
  remediationPlanOn: {
    canonical: "Ngày ban hành kế hoạch khắc phục",
    known: [
      "Ngày kế hoạch khắc phục",
      "Ngày lập kế hoạch khắc phục",
      "Kế hoạch khắc phục",
      "Ngày gửi kế hoạch khắc phục",
    ],
  },
} satisfies Record<string, Headings>;
