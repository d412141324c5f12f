import type { LawDocument } from "./document";

/**
 * The plan of a district committee that carries out 245-KH/TU. The copy at hand prints neither number nor date, so
 * it is named by what it carries out: its clauses are its own, not those of the province's plan.
 */
export const DISTRICT_PLAN_UNDER_245 = "KH của BTV Huyện ủy thực hiện 245-KH/TU";

/** The plan of the office of a provincial people's committee: its copy prints neither number, date nor province. */
export const PROVINCIAL_OFFICE_PLAN_2023 = "KH năm 2023 của Văn phòng UBND tỉnh";

/** The plans of offices, and what their provinces and superiors issued. */
export const LOCAL = [
  {
    number: "245-KH/TU",
    title:
      "Kế hoạch về kiểm điểm và đánh giá, xếp loại đối với tập thể, cá nhân diện Ban Thường vụ Tỉnh ủy quản lý năm 2023",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-03",
    inForce: { from: "2023-11-03", to: null },
    source: null,
    known: "named",
  },
  {
    number: "38-QĐ/TU",
    title:
      "Quy định về việc kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trên địa bàn tỉnh",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-02",
    inForce: { from: "2023-11-02", to: null },
    source: null,
    known: "named",
  },
  {
    number: DISTRICT_PLAN_UNDER_245,
    title:
      "Kế hoạch kiểm điểm và đánh giá, xếp loại đối với tập thể, cá nhân diện Ban Thường vụ Huyện ủy quản lý năm 2023",
    issuer: "Ban Thường vụ Huyện ủy",
    issued: null,
    inForce: { from: null, to: null },
    source: null,
    known: "text",
    note: "Bản có trong tay không in số và ngày; được gọi theo kế hoạch của tỉnh mà nó thực hiện.",
  },
  {
    number: "128-KH/HU",
    title:
      "Kế hoạch kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể, cá nhân trong hệ thống chính trị năm 2023",
    issuer: "Ban Thường vụ Huyện ủy",
    issued: "2023-12-01",
    inForce: { from: "2023-12-01", to: null },
    source: null,
    known: "text",
    note: "Ngày 01/12/2023 đọc từ chữ ký số của bản quét.",
  },
  {
    number: "210-KH/TU",
    title: "Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-25",
    inForce: { from: "2023-11-25", to: null },
    source: null,
    known: "named",
  },
  {
    number: "22-HD/TU",
    title:
      "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-25",
    inForce: { from: "2023-11-25", to: null },
    source: null,
    known: "named",
  },
  {
    number: "01-KH/ĐĐ",
    title:
      "Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm 2023 đối với tập thể, cá nhân thuộc thẩm quyền của Đảng đoàn LĐLĐ tỉnh quản lý",
    issuer: "Đảng đoàn Liên đoàn Lao động tỉnh",
    issued: "2023-11-27",
    inForce: { from: "2023-11-27", to: null },
    source: null,
    known: "text",
    note: "Bản có trong tay là bản quét, chữ nhận dạng mất dấu: các câu trích được đọc lại có dấu.",
  },
  {
    number: "18-QĐ/TU",
    title:
      "Quy định về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-15",
    inForce: { from: "2023-11-15", to: null },
    source: null,
    known: "named",
  },
  {
    number: "641-KH/TU",
    title:
      "Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm 2023 đối với tập thể, cá nhân thuộc thẩm quyền của Thường trực, Ban Thường vụ Tỉnh ủy, Ban Chấp hành Đảng bộ tỉnh",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-20",
    inForce: { from: "2023-11-20", to: null },
    source: null,
    known: "named",
  },
  {
    number: "106/KH-ĐUK",
    title:
      "Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân lãnh đạo quản lý thuộc thẩm quyền của Ban Thường vụ Đảng ủy khối năm 2023",
    issuer: "Đảng ủy khối các cơ quan và doanh nghiệp tỉnh",
    issued: "2023-11-22",
    inForce: { from: "2023-11-22", to: null },
    source: null,
    known: "named",
  },
  {
    number: "01-HD/ĐĐ",
    title:
      "Hướng dẫn kiểm điểm, đánh giá, xếp loại hằng năm đối với tập thể, cá nhân thuộc thẩm quyền quản lý của Đảng đoàn LĐLĐ tỉnh",
    issuer: "Đảng đoàn Liên đoàn Lao động tỉnh",
    issued: "2023-11-27",
    inForce: { from: "2023-11-27", to: null },
    source: null,
    known: "named",
    note: "Mục II.3 của kế hoạch ghi cùng hướng dẫn này là 27-HD/ĐĐ.",
  },
  {
    number: PROVINCIAL_OFFICE_PLAN_2023,
    title:
      "Kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng hàng năm và xét thi đua khen thưởng đối với tập thể, cá nhân cán bộ, công chức, viên chức, người lao động năm 2023",
    issuer: "Văn phòng UBND tỉnh",
    issued: null,
    inForce: { from: null, to: null },
    source: null,
    known: "text",
    note: "Bản có trong tay không in số, ngày và tên tỉnh.",
  },
  {
    number: "07-HD/TU",
    title:
      "Hướng dẫn kiểm điểm, đánh giá, xếp loại chất lượng hàng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
    issuer: "Ban Thường vụ Tỉnh ủy",
    issued: "2023-11-29",
    inForce: { from: "2023-11-29", to: null },
    source: null,
    known: "named",
  },
  {
    number: "06-QĐ/BCSĐ",
    title:
      "Quy định kiểm điểm và đánh giá, xếp loại chất lượng đối với tập thể và cá nhân thuộc thẩm quyền của Ban cán sự đảng UBND tỉnh",
    issuer: "Ban cán sự đảng UBND tỉnh",
    issued: "2023-12-06",
    inForce: { from: "2023-12-06", to: null },
    source: null,
    known: "named",
  },
  {
    number: "2058/SNV-CCVC",
    title: "Công văn về việc kiểm điểm, đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức năm 2023",
    issuer: "Sở Nội vụ",
    issued: "2023-12-07",
    inForce: { from: "2023-12-07", to: null },
    source: null,
    known: "named",
  },
] as const satisfies readonly LawDocument[];
