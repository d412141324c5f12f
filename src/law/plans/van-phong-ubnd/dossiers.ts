import type { Binding, Dossier, DossierItem } from "../../plan";
import { PROVINCIAL_STANDING_COMMITTEE } from "../provincial-bodies";
import { clause, EACH_LEADER, LEADERSHIP, ROOMS } from "./bodies";

/** Whom the provincial bodies rate, also where the roster tells it by a column and not by the post. */
const MANAGED_ABOVE: Binding = {
  kind: "individual",
  managedBy: [...PROVINCIAL_STANDING_COMMITTEE, "Ban cán sự đảng UBND tỉnh", "Ban cán sự đảng", "BCSĐ"],
};

const REQUEST: Omit<DossierItem, "number"> = {
  title: "Văn bản đề nghị đánh giá, xếp loại của cơ quan, đơn vị",
  known: ["Văn bản đề nghị", "Công văn đề nghị"],
};
const PROMPT: Omit<DossierItem, "number"> = {
  title: "Văn bản gợi ý kiểm điểm",
  known: ["Văn bản gợi ý", "Gợi ý kiểm điểm"],
  when: "prompted",
};

/** What goes up for each leader of the office. */
const OF_EACH_LEADER: readonly DossierItem[] = [
  { number: 1, ...REQUEST },
  {
    number: 2,
    title: "Bản kiểm điểm cá nhân kèm khung tiêu chí đánh giá",
    known: ["Bản kiểm điểm", "Bản tự kiểm điểm", "Kiểm điểm cá nhân"],
  },
  {
    number: 3,
    title: "Bản kê khai tài sản",
    known: ["Kê khai tài sản", "Bản kê khai"],
  },
  {
    number: 4,
    title: "Bản bổ sung lý lịch hằng năm",
    known: ["Bổ sung lý lịch", "Lý lịch bổ sung"],
  },
  {
    number: 5,
    title: "Bản nhận xét của cấp ủy nơi cư trú",
    known: ["Nhận xét nơi cư trú", "Nơi cư trú", "Mẫu 3-213"],
    when: "residenceComment",
  },
  {
    number: 6,
    title: "Bản nhận xét của cấp ủy nơi công tác",
    known: ["Nhận xét nơi công tác", "Nơi công tác"],
  },
  { number: 7, title: "Biên bản hội nghị kiểm điểm", known: ["Biên bản hội nghị", "Biên bản"] },
  { number: 8, ...PROMPT },
  {
    number: 9,
    title: "Kết luận đánh giá, kết quả xếp loại của cấp có thẩm quyền",
    known: ["Kết luận đánh giá", "Kết quả xếp loại", "Kết luận"],
    when: "decided",
  },
  {
    number: 10,
    title: "Hồ sơ giải quyết khiếu nại, kiến nghị về kết quả đánh giá, xếp loại",
    known: ["Giải quyết khiếu nại", "Khiếu nại, kiến nghị", "Khiếu nại"],
    when: "complaint",
  },
  {
    number: 11,
    title:
      "Hồ sơ các văn bản quy phạm pháp luật, đề án, đề tài, công trình khoa học hoặc giải pháp, sáng kiến được công nhận",
    known: ["Văn bản quy phạm pháp luật", "Đề án", "Đề tài", "Công trình khoa học", "Giải pháp", "Sáng kiến"],
    when: "proposedExcellent",
  },
  {
    number: 12,
    title: "Bản tổng hợp theo Biểu số 01 và số 02 Quy định số 06-QĐ/BCSĐ",
    known: ["Bản tổng hợp", "Biểu tổng hợp", "Biểu số 01"],
  },
  {
    number: 13,
    title: "Tóm tắt nhận xét, đánh giá đối với cá nhân lãnh đạo, quản lý",
    known: ["Tóm tắt nhận xét", "Bản tóm tắt", "Tóm tắt"],
  },
  {
    number: 14,
    title: "Các văn bản khác",
    known: ["Văn bản khác", "Tài liệu khác"],
    when: "ifAny",
  },
];

const OF_ROOMS: readonly DossierItem[] = [
  { number: 1, title: "Biên bản họp phòng", known: ["Biên bản họp", "Biên bản"] },
  {
    number: 2,
    title: "Bản tóm tắt ưu, nhược điểm của từng cá nhân",
    known: ["Tóm tắt ưu, nhược điểm", "Ưu, nhược điểm", "Bản tóm tắt", "Tóm tắt"],
  },
  { number: 3, title: "Bản kiểm điểm của các cá nhân", known: ["Bản kiểm điểm", "Bản tự kiểm điểm"] },
  { number: 4, title: "Khung tiêu chí đánh giá", known: ["Khung tiêu chí"], when: "hasLeaders" },
  {
    number: 5,
    title: "Báo cáo tổng kết công tác chuyên môn, kèm bản đánh giá tóm tắt",
    known: ["Báo cáo tổng kết", "Báo cáo công tác"],
  },
];

const OF_AWARDS: readonly DossierItem[] = [
  {
    number: 1,
    title: "Tờ trình đề nghị công nhận các danh hiệu thi đua và hình thức khen thưởng",
    known: ["Tờ trình"],
  },
  { number: 2, title: "Biên bản họp bình xét", known: ["Biên bản bình xét"] },
  {
    number: 3,
    title: "Báo cáo thành tích của tập thể và các cá nhân",
    known: ["Báo cáo thành tích", "Thành tích"],
  },
];
const AWARDS = clause("IV", "Báo cáo thành tích của tập thể và các cá nhân");

export const dossiers: readonly Dossier[] = [
  {
    id: "leadership",
    title: "hồ sơ tập thể Lãnh đạo Văn phòng",
    who: [LEADERSHIP],
    milestone: "dossier",
    items: [
      { number: 1, ...REQUEST },
      { number: 2, title: "Báo cáo kiểm điểm tập thể", known: ["Báo cáo kiểm điểm"] },
      { number: 3, title: "Biên bản hội nghị", known: ["Biên bản"] },
      { number: 4, ...PROMPT, severity: "warning" },
    ],
    citation: clause("II.2.1a", "Văn bản đề nghị đánh giá, xếp loại của cơ quan, đơn vị"),
  },
  {
    id: "each-leader",
    title: "hồ sơ cá nhân diện Ban Thường vụ Tỉnh ủy, Ban cán sự đảng UBND tỉnh",
    who: [EACH_LEADER, MANAGED_ABOVE],
    milestone: "dossier-of-individuals",
    items: OF_EACH_LEADER,
    citation: clause("II.2.1a", "Bản kiểm điểm cá nhân kèm khung tiêu chí đánh giá"),
  },
  {
    id: "room",
    title: "hồ sơ của phòng, ban, đơn vị",
    who: [ROOMS],
    milestone: "room-dossier",
    items: OF_ROOMS,
    citation: clause(
      "II.2.2d",
      "Bản tóm tắt ưu, nhược điểm của từng cá nhân lãnh đạo, công chức, viên chức, người lao động",
    ),
  },
  {
    id: "awards",
    title: "hồ sơ đề nghị khen thưởng",
    who: [{ kind: "collective", awardProposed: true }],
    milestone: "award-dossier",
    items: OF_AWARDS,
    citation: AWARDS,
  },
  {
    id: "awards-of-individuals",
    title: "hồ sơ đề nghị khen thưởng",
    who: [{ kind: "individual", awardProposed: true }],
    milestone: "award-dossier-of-individuals",
    items: OF_AWARDS,
    citation: AWARDS,
  },
];
