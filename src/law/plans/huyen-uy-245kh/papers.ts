import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import type { Dossier, DossierItem, FormUse } from "../../plan";
import { STANDING_COMMITTEE_MEMBER } from "../standing-committee";

const clause = (part: string, quote: string) =>
  cite(DISTRICT_PLAN_UNDER_245, { part, quote, verified: "quoted" });

const REPORT: DossierItem = {
  number: 1,
  title: "Báo cáo kiểm điểm tập thể (Mẫu 01)",
  known: ["Báo cáo kiểm điểm", "Mẫu 01"],
};
const OWN_REVIEW: DossierItem = {
  number: 2,
  title: "Bản kiểm điểm cá nhân (Mẫu 02)",
  known: ["Bản kiểm điểm", "Bản tự kiểm điểm", "Kiểm điểm cá nhân", "Mẫu 02"],
};
const RESIDENCE: DossierItem = {
  number: 3,
  title: "Phiếu xin ý kiến chi ủy nơi cư trú (Mẫu 3-213)",
  known: ["Nhận xét nơi cư trú", "Nơi cư trú", "Mẫu 3-213", "3-213"],
  when: "residenceComment",
};
const SYNTHESIS: DossierItem = {
  number: 4,
  title: "Phiếu tự đánh giá và kết quả tổng hợp đánh giá, xếp loại của các chủ thể",
  known: ["Phiếu tự đánh giá", "Kết quả tổng hợp"],
  when: "ifAny",
};

/** One list for the units that send it: their own papers, and those of their people. */
export const dossiers: readonly Dossier[] = [
  {
    id: "unit",
    title: "hồ sơ kiểm điểm của đơn vị",
    who: [{ kind: "collective" }],
    milestone: "report",
    items: [REPORT, OWN_REVIEW, RESIDENCE, SYNTHESIS],
    citation: clause("II.4.5", "Báo cáo kiểm điểm tập thể (Mẫu 01)"),
  },
  {
    id: "standing-committee-member",
    title: "hồ sơ kiểm điểm của Ủy viên Ban Thường vụ",
    who: [{ kind: "individual", post: STANDING_COMMITTEE_MEMBER }],
    milestone: "standing-committee-dossier",
    items: [OWN_REVIEW, RESIDENCE],
    citation: clause("II.4.5", "Phiếu xin ý kiến chi ủy nơi cư trú (Mẫu 3-213)"),
  },
  {
    id: "individual",
    title: "hồ sơ kiểm điểm cá nhân",
    who: [{ kind: "individual", except: [{ post: STANDING_COMMITTEE_MEMBER }] }],
    milestone: "report-on-individuals",
    items: [OWN_REVIEW, RESIDENCE],
    citation: clause("II.4.5", "Phiếu xin ý kiến chi ủy nơi cư trú (Mẫu 3-213)"),
  },
];

/** The plan annexes two forms of its own, one for all collectives and one for all people. */
export const forms: readonly FormUse[] = [
  {
    id: "collective",
    title: "tập thể",
    who: [{ kind: "collective" }],
    forms: ["Mẫu 01"],
    citation: clause("II.4.1", "trực tiếp chỉ đạo chuẩn bị báo cáo kiểm điểm của tập thể (theo Mẫu 01)"),
  },
  {
    id: "individual",
    title: "cá nhân",
    who: [{ kind: "individual" }],
    forms: ["Mẫu 02"],
    citation: clause("II.4.1", "Mỗi cá nhân làm một bản tự kiểm điểm (theo Mẫu 02)"),
  },
];
