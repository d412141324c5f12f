import { DISTRICT_PLAN_UNDER_245 } from "../documents";
import type { Plan } from "../plan";
import { authority, priorOpinions } from "./huyen-uy-245kh/authority";
import { clause } from "./huyen-uy-245kh/bodies";
import { dossiers, forms } from "./huyen-uy-245kh/papers";
import { routing } from "./huyen-uy-245kh/routing";
import { macDinh2023 } from "./mac-dinh-2023";
import {
  ANY_STANDING_COMMITTEE_MEMBER,
  STANDING_COMMITTEE,
  STANDING_COMMITTEE_MEMBER,
} from "./standing-committee";

const PROMPTED = clause(
  "III.1",
  "gợi ý kiểm điểm đối với tập thể, cá nhân diện Ban Thường vụ Huyện ủy quản lý trước ngày 10/11/2023",
);

/** "gửi báo cáo kết quả kiểm điểm của tập thể, cá nhân …": the units owe it, for themselves and for their people. */
const REPORT = clause("III.3", "về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy) trước ngày 05/12/2023");

/** Plan of the standing committee of a district committee for those whom it manages, under 245-KH/TU of its province. */
export const huyenUy245Kh2023: Plan = {
  ...macDinh2023,
  id: "huyen-uy-245kh-2023",
  title:
    "Kế hoạch năm 2023 của Ban Thường vụ Huyện ủy thực hiện 245-KH/TU (diện Ban Thường vụ Huyện ủy quản lý)",
  years: { from: 2023, to: 2023 },
  documents: [
    DISTRICT_PLAN_UNDER_245,
    "245-KH/TU",
    "38-QĐ/TU",
    "124-QĐ/TW",
    "90/2020/NĐ-CP",
    "48/2023/NĐ-CP",
  ],
  quota: {
    ...macDinh2023.quota,
    smallCollective: { atMost: 5, allowed: 1 },
    citations: [
      clause(
        "II.4.4",
        "không vượt quá 20% số được xếp loại “Hoàn thành tốt nhiệm vụ” trong tổng số thành viên lãnh đạo của tổ chức đó nếu đủ điều kiện. Nếu tập thể lãnh đạo có từ 05 thành viên trở xuống thì đề xuất chọn 01 thành viên lãnh đạo “Hoàn thành xuất sắc nhiệm vụ”",
      ),
      ...macDinh2023.quota.citations,
    ],
  },
  milestones: [
    {
      id: "prompting-collectives",
      title: "Gợi ý kiểm điểm đối với tập thể",
      who: { kind: "collective", prompted: true },
      column: "promptedOn",
      date: "2023-11-10",
      strict: true,
      citation: PROMPTED,
    },
    {
      id: "prompting-individuals",
      title: "Gợi ý kiểm điểm đối với cá nhân",
      who: { kind: "individual", prompted: true },
      column: "promptedOn",
      date: "2023-11-10",
      strict: true,
      citation: PROMPTED,
    },
    {
      id: "standing-committee-dossier",
      title: "Gửi hồ sơ kiểm điểm của Ủy viên Ban Thường vụ đến Ban Tổ chức Huyện ủy",
      who: {
        kind: "individual",
        post: STANDING_COMMITTEE_MEMBER,
      },
      column: "dossierSentOn",
      date: "2023-11-25",
      strict: true,
      citation: clause(
        "III.3",
        "Riêng hồ sơ kiểm điểm của các đồng chí Ủy viên Ban Thường vụ Huyện ủy gửi đến Ban Tổ chức Huyện ủy trước ngày 25/11/2023",
      ),
    },
    {
      id: "report",
      title: "Gửi báo cáo kết quả kiểm điểm về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
      who: { kind: "collective", except: [{ unit: STANDING_COMMITTEE }] },
      column: "dossierSentOn",
      date: "2023-12-05",
      strict: true,
      citation: REPORT,
    },
    {
      id: "report-on-individuals",
      title: "Gửi báo cáo kết quả kiểm điểm của cá nhân về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)",
      who: { kind: "individual", except: [{ post: ANY_STANDING_COMMITTEE_MEMBER }] },
      column: "dossierSentOn",
      date: "2023-12-05",
      strict: true,
      citation: REPORT,
    },
  ],
  dossiers,
  forms,
  leadTime: {
    days: 3,
    working: true,
    citation: clause(
      "II.4.1",
      "Dự thảo báo cáo kiểm điểm gửi trước cho các thành viên tham gia hội nghị kiểm điểm ít nhất 3 ngày làm việc",
    ),
  },
  reviewDays: {
    minimum: 1,
    prompted: 1.5,
    citation: clause(
      "II.4.2",
      "tối thiểu 01 ngày; những nơi được Thường trực Huyện ủy gợi ý kiểm điểm tối thiểu 1,5 ngày",
    ),
    standingCommittee: {
      unit: STANDING_COMMITTEE,
      from: 1,
      to: 2,
      planned: false,
      citation: clause(
        "II.4.2",
        "Kiểm điểm của tập thể, cá nhân Ban Thường vụ Huyện ủy tối thiểu 01 đến 02 ngày",
      ),
    },
  },
  orders: [
    "collective-first",
    "head-first",
    "government-first",
    "civil-first",
    "cell-first",
    "unit-before-head",
    "lower-places-first",
    "after-suggestion",
  ],
  orderCitations: {
    ...macDinh2023.orderCitations,
    "lower-places-first": clause(
      "II.2.2",
      "Các đồng chí Ủy viên Ban Thường vụ Huyện uỷ kiểm điểm trước tập thể Ban Thường vụ Huyện uỷ, trước tập thể lãnh đạo cơ quan, đơn vị mà mình là thành viên và ở chi bộ",
    ),
    "after-suggestion": clause("II.3.1", "Những vấn đề được gợi ý kiểm điểm"),
    "collective-first": clause("II.4.2", "Kiểm điểm tập thể trước, cá nhân sau"),
    "head-first": clause("II.4.2", "người đứng đầu trước, cấp phó và các thành viên lãnh đạo sau"),
    "government-first": clause(
      "II.4.2",
      "Cấp ủy, tổ chức đảng thực hiện kiểm điểm sau khi các tập thể lãnh đạo, quản lý của chính quyền, chuyên môn, đoàn thể đã hoàn thành kiểm điểm",
    ),
    "cell-first": clause("II.4.4", "đánh giá, xếp loại đảng viên ở chi bộ trước"),
    "unit-before-head": clause(
      "II.4.4",
      "Sau khi hoàn thành việc kiểm điểm đối với tập thể, cá nhân ở địa phương, cơ quan, đơn vị thì đánh giá, xếp loại người đứng đầu",
    ),
  },
  authority,
  priorOpinions,
  routing,
  chair: {
    forHead: "deputy",
    citation: clause("II.4.2", "Khi kiểm điểm người đứng đầu thì phân công đồng chí cấp phó chủ trì"),
  },
  misprints: [
    {
      printed: ["48/2013/NĐ-CP"],
      meant: "48/2023/NĐ-CP",
      citations: [clause("II.4.4", "48/2013/NĐ-CP ngày 17/7/2023 của Chính phủ")],
    },
  ],
};
