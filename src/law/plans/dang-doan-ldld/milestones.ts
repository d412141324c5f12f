import type { Binding, Milestone } from "../../plan";
import { PROVINCIAL_STANDING_COMMITTEE } from "../provincial-bodies";
import {
  BODIES,
  clause,
  LOWER_UNIONS,
  ORGANISATION_BOARD,
  PARTY_CELL,
  PARTY_GROUP,
  PEOPLE,
  WITH_PARTY_GROUP,
} from "./bodies";

const REVIEW = clause("III.1.1c", "Thời gian hoàn thành: Trước ngày 05/12/2023");
const SELF_RATING = clause(
  "III.2.1",
  "tự đánh giá, xếp loại chất lượng; đề xuất nhận xét, đánh giá và mức xếp loại tập thể, cá nhân của Đảng đoàn LĐLĐ tỉnh (qua Ban Tổ chức - Kiểm tra) trước ngày 05/12/2023",
);
const SYNTHESIS = clause(
  "III.2.1",
  "tổng hợp, thẩm định kết quả tự đánh giá, xếp loại và kết quả tham gia đánh giá, xếp loại của các ban LĐLĐ tỉnh và một số cơ quan liên quan (nếu có), báo cáo Đảng đoàn trước ngày 07/12/2023",
);
const DECISION = clause("III.2.2", "Thời gian hoàn thành: Trước ngày 10/12/2023");
export const OWN_REVIEW = clause(
  "III.2.3",
  "Hoàn thành việc tự kiểm điểm, tự đánh giá, xếp loại chất lượng, tập thể cá nhân; đề xuất nhận xét, đánh giá và mức xếp loại tập thể, cán bộ lãnh đạo quản lý thuộc thẩm quyền đánh giá, xếp loại của Ban Thường vụ tỉnh ủy trước ngày 15/12/2023",
);
const CELL_REVIEW = clause("III.1.1b", "Thời gian hoàn thành: Trước ngày 10/12/2023");
const ARCHIVE = clause("V.2", "lưu trữ hồ sơ theo quy định (hoàn thành trong tháng 01/2024)");

/** The same date for bodies and for people. */
function both(
  { id, title, ...rest }: Omit<Milestone, "who" | "strict">,
  collectives: Binding,
  individuals: Binding,
): readonly Milestone[] {
  return [
    { id, title, who: collectives, strict: true, ...rest },
    { id: `${id}-of-individuals`, title, who: individuals, strict: true, ...rest },
  ];
}

/** The dates of the plan, in the order in which it sets them. */
export const milestones: readonly Milestone[] = [
  {
    id: "party-group-draft",
    title: "Gửi dự thảo báo cáo kiểm điểm đến Ban Tổ chức Tỉnh ủy và thành phần dự hội nghị",
    who: { kind: "collective", unit: PARTY_GROUP },
    column: "draftSentOn",
    date: "2023-12-10",
    strict: true,
    citation: clause(
      "III.1.1a",
      "Đảng đoàn dự thảo báo cáo kiểm điểm của tập thể để gửi Ban Tổ chức Tỉnh ủy và thành phần dự hội nghị kiểm điểm trước ngày 10/12/2023",
    ),
  },
  {
    id: "party-group-self-reviews",
    title: "Gửi báo cáo kiểm điểm cá nhân đến Đảng đoàn và thành phần dự hội nghị",
    who: WITH_PARTY_GROUP,
    column: "selfReviewSentOn",
    date: "2023-12-10",
    strict: true,
    citation: clause(
      "III.1.1a",
      "Các đồng chí ủy viên Đảng đoàn, ủy viên Ban Thường vụ (không phải ủy viên Đảng đoàn) chuẩn bị báo cáo kiểm điểm của cá nhân, gửi Đảng đoàn và các thành phần dự hội nghị kiểm điểm trước ngày 10/12/2023",
    ),
  },
  {
    id: "cell-review",
    title: "Hoàn thành kiểm điểm, đánh giá, xếp loại ở chi bộ",
    who: { kind: "collective", unit: PARTY_CELL },
    column: "reviewedOn",
    date: "2023-12-10",
    strict: true,
    citation: CELL_REVIEW,
  },
  {
    id: "member-rating",
    title: "Đánh giá, xếp loại đảng viên ở chi bộ",
    who: { kind: "individual", isPartyMember: true, except: [{ unit: LOWER_UNIONS }] },
    column: "partyRatedOn",
    date: "2023-12-10",
    strict: true,
    citation: CELL_REVIEW,
  },
  ...both(
    {
      id: "review",
      title: "Hoàn thành kiểm điểm, đánh giá",
      column: "reviewedOn",
      date: "2023-12-05",
      citation: REVIEW,
    },
    BODIES,
    PEOPLE,
  ),
  ...both(
    {
      id: "self-rating",
      title: "Tự đánh giá, xếp loại",
      column: "selfRatedOn",
      date: "2023-12-05",
      citation: SELF_RATING,
    },
    BODIES,
    PEOPLE,
  ),
  ...both(
    {
      id: "proposal",
      title: "Gửi đề xuất mức xếp loại đến Đảng đoàn (qua Ban Tổ chức - Kiểm tra)",
      column: "dossierSentOn",
      date: "2023-12-05",
      citation: SELF_RATING,
    },
    // the board itself receives them; what it sends up is the report of the results
    { ...BODIES, except: [...(BODIES.except ?? []), { unit: ORGANISATION_BOARD }] },
    PEOPLE,
  ),
  ...both(
    {
      id: "synthesis",
      title: "Ban Tổ chức - Kiểm tra tổng hợp, thẩm định, báo cáo Đảng đoàn",
      column: "synthesisedOn",
      date: "2023-12-07",
      citation: SYNTHESIS,
    },
    BODIES,
    PEOPLE,
  ),
  ...both(
    {
      id: "decision",
      title: "Đảng đoàn quyết định đánh giá, xếp loại",
      column: "decidedOn",
      date: "2023-12-10",
      citation: DECISION,
    },
    BODIES,
    PEOPLE,
  ),
  ...both(
    {
      id: "party-group-review",
      title: "Hoàn thành kiểm điểm ở Đảng đoàn",
      column: "reviewedOn",
      date: "2023-12-15",
      citation: OWN_REVIEW,
    },
    { kind: "collective", unit: PARTY_GROUP },
    WITH_PARTY_GROUP,
  ),
  ...both(
    {
      id: "party-group-proposal",
      title: "Đề xuất mức xếp loại với Ban Thường vụ Tỉnh ủy",
      column: "dossierSentOn",
      date: "2023-12-15",
      citation: OWN_REVIEW,
    },
    { kind: "collective", unit: PARTY_GROUP },
    { kind: "individual", managedBy: PROVINCIAL_STANDING_COMMITTEE },
  ),
  {
    id: "remediation-plan",
    title: "Xây dựng kế hoạch khắc phục hạn chế, khuyết điểm",
    who: { kind: "collective" },
    column: "remediationPlanOn",
    date: "2023-12-31",
    strict: true,
    citation: clause(
      "IV.1",
      "xây dựng kế hoạch khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2023 (hoàn thành trước ngày 31/12/2023)",
    ),
  },
  {
    id: "remediation-plan-of-individuals",
    title: "Xây dựng kế hoạch khắc phục gắn với cam kết tu dưỡng, rèn luyện năm 2024",
    who: { kind: "individual" },
    column: "remediationPlanOn",
    date: "2023-12-31",
    strict: true,
    citation: clause(
      "IV.2",
      "xây dựng kế hoạch khắc phục hạn chế, khuyết điểm sau kiểm điểm năm 2023 gắn với xây dựng cam kết tu dưỡng, rèn luyện, phấn đấu của cá nhân năm 2024 theo quy định (hoàn thành trước ngày 31/12/2023)",
    ),
  },
  {
    id: "report",
    title: "Gửi báo cáo kết quả đến Ban Thường vụ Tỉnh ủy",
    who: { kind: "collective", unit: ORGANISATION_BOARD },
    column: "dossierSentOn",
    date: "2024-01-10",
    strict: true,
    citation: clause("V.2", "gửi Ban Thường vụ Tỉnh ủy trước ngày 10/01/2024"),
  },
  {
    id: "archive",
    title: "Lưu trữ hồ sơ",
    who: { kind: "collective" },
    column: "archivedOn",
    date: "2024-01-31",
    strict: false,
    citation: ARCHIVE,
  },
  {
    id: "archive-of-individuals",
    title: "Lưu trữ hồ sơ cá nhân",
    who: { kind: "individual" },
    column: "archivedOn",
    date: "2024-01-31",
    strict: false,
    citation: ARCHIVE,
  },
];
