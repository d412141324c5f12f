import type { Milestone } from "../../plan";
import { clause, EACH_LEADER, LEADERSHIP, ROOMS, STAFF } from "./bodies";

const ROOM_DOSSIER = clause(
  "II.2.2c",
  "các phòng hoàn thiện hồ sơ và gửi Phòng Hành chính tổ chức - Quản trị tài vụ trong ngày 13/12/2023 để tổng hợp báo cáo tại Hội nghị cán bộ chủ chốt",
);
const CONFERENCE = clause("II.2.3", "Thời gian: Ngày 14/12/2023");
const REVIEW = clause("II.2.1b", "Thời gian họp kiểm điểm: Xong trước ngày 15/12/2023");
const DOSSIER = clause("II.2.3", "hoàn thiện hồ sơ gửi về Sở Nội vụ trong ngày 15/12/2023");
const AWARDS = clause(
  "IV",
  "Hồ sơ đề nghị công nhận các danh hiệu thi đua và hình thức khen thưởng của các đơn vị gửi về Phòng Hành chính tổ chức - Quản trị tài vụ trong ngày 15/12/2023 để tổng hợp trình Hội nghị cán bộ chủ chốt",
);

/** The dates of the plan, in the order in which it sets them. */
export const milestones: readonly Milestone[] = [
  {
    id: "self-review",
    title: "Làm xong bản kiểm điểm cá nhân",
    who: EACH_LEADER,
    column: "selfReviewSentOn",
    date: "2023-12-13",
    strict: true,
    citation: clause(
      "II.2.1a",
      "Mỗi cá nhân làm 01 bản kiểm điểm theo Mẫu số 02B-HD kèm theo Kế hoạch này (xong trước ngày 13/12/2023)",
    ),
  },
  {
    id: "room-dossier",
    title: "Gửi hồ sơ về Phòng Hành chính tổ chức - Quản trị tài vụ",
    who: ROOMS,
    column: "dossierSentOn",
    date: "2023-12-13",
    strict: false,
    feeds: ["conference"],
    citation: ROOM_DOSSIER,
  },
  {
    id: "room-dossier-of-individuals",
    title: "Gửi hồ sơ cá nhân về Phòng Hành chính tổ chức - Quản trị tài vụ",
    who: STAFF,
    column: "dossierSentOn",
    date: "2023-12-13",
    strict: false,
    feeds: ["conference"],
    citation: ROOM_DOSSIER,
  },
  {
    id: "conference",
    title: "Kiểm điểm tập thể tại Hội nghị cán bộ chủ chốt",
    who: LEADERSHIP,
    column: "reviewedOn",
    date: "2023-12-14",
    strict: false,
    exact: true,
    citation: CONFERENCE,
  },
  {
    id: "conference-on-individuals",
    title: "Kiểm điểm cá nhân tại Hội nghị cán bộ chủ chốt",
    who: EACH_LEADER,
    column: "reviewedOn",
    date: "2023-12-14",
    strict: false,
    exact: true,
    citation: CONFERENCE,
  },
  {
    id: "review",
    title: "Họp kiểm điểm tập thể",
    who: LEADERSHIP,
    column: "reviewedOn",
    date: "2023-12-15",
    strict: true,
    citation: REVIEW,
  },
  {
    id: "review-of-individuals",
    title: "Họp kiểm điểm cá nhân",
    who: EACH_LEADER,
    column: "reviewedOn",
    date: "2023-12-15",
    strict: true,
    citation: REVIEW,
  },
  {
    id: "dossier",
    title: "Gửi hồ sơ về Sở Nội vụ",
    who: LEADERSHIP,
    column: "dossierSentOn",
    date: "2023-12-15",
    strict: false,
    citation: DOSSIER,
  },
  {
    id: "dossier-of-individuals",
    title: "Gửi hồ sơ cá nhân về Sở Nội vụ",
    who: EACH_LEADER,
    column: "dossierSentOn",
    date: "2023-12-15",
    strict: false,
    citation: DOSSIER,
  },
  {
    id: "award-dossier",
    title: "Gửi hồ sơ đề nghị khen thưởng về Phòng Hành chính tổ chức - Quản trị tài vụ",
    who: { kind: "collective", awardProposed: true },
    column: "awardSentOn",
    date: "2023-12-15",
    strict: false,
    feeds: ["conference"],
    citation: AWARDS,
  },
  {
    id: "award-dossier-of-individuals",
    title: "Gửi hồ sơ đề nghị khen thưởng cá nhân về Phòng Hành chính tổ chức - Quản trị tài vụ",
    who: { kind: "individual", awardProposed: true },
    column: "awardSentOn",
    date: "2023-12-15",
    strict: false,
    feeds: ["conference"],
    citation: AWARDS,
  },
];
