import type { Authority, Conditions, PriorOpinion } from "../../plan";
import { PROVINCIAL_STANDING_COMMITTEE } from "../provincial-bodies";
import { CHIEF, clause, DEPUTY_CHIEF, GAZETTE_CENTRE, GUEST_HOUSE, LEADERSHIP } from "./bodies";

const DIRECTORS: Conditions = { post: ["Giám đốc", "GĐ", "Phó Giám đốc", "PGĐ"] };
const OWN_DIRECTOR = clause(
  "II.1.2",
  "Giám đốc Nhà khách tỉnh và Giám đốc Trung tâm Công báo - Tin học đánh giá viên chức, người lao động tại đơn vị và báo cáo kết quả đánh giá tại Hội nghị chủ chốt của Văn phòng trước khi quyết định xếp loại",
);

/**
 * The chief rates all staff of the office (the fourth sentence); the staff of two units are rated by their directors
 * (the fifth), which is read as the exception to it.
 */
export const authority: readonly Authority[] = [
  {
    id: "leadership",
    title: "tập thể Lãnh đạo Văn phòng",
    who: [LEADERSHIP],
    decidedBy: PROVINCIAL_STANDING_COMMITTEE,
    citation: clause(
      "II.1.1",
      "Ban Thường vụ Tỉnh ủy xem xét, quyết định xếp loại chất lượng đối với tập thể Lãnh đạo Văn phòng",
    ),
  },
  {
    id: "chief",
    title: "Chánh Văn phòng",
    who: [{ kind: "individual", post: CHIEF }],
    decidedBy: PROVINCIAL_STANDING_COMMITTEE,
    citation: clause(
      "II.1.2",
      "Ban Thường vụ Tỉnh ủy nhận xét, đánh giá và phân loại đối với chức danh Chánh Văn phòng",
    ),
  },
  {
    id: "deputy-chief",
    title: "Phó Chánh Văn phòng",
    who: [{ kind: "individual", post: DEPUTY_CHIEF }],
    decidedBy: ["Ban cán sự đảng UBND tỉnh", "Ban cán sự đảng", "BCSĐ", "Ban cán sự"],
    citation: clause(
      "II.1.2",
      "Ban cán sự đảng UBND tỉnh nhận xét, đánh giá và phân loại đối với chức danh Phó Chánh Văn phòng",
    ),
  },
  {
    id: "staff",
    title: "lãnh đạo phòng, lãnh đạo đơn vị trực thuộc, công chức, viên chức, người lao động của Văn phòng",
    who: [
      {
        kind: "individual",
        except: [{ post: [...CHIEF, ...DEPUTY_CHIEF] }, { unit: [...GUEST_HOUSE, ...GAZETTE_CENTRE] }],
      },
      { kind: "individual", unit: [...GUEST_HOUSE, ...GAZETTE_CENTRE], ...DIRECTORS },
    ],
    decidedBy: CHIEF,
    citation: clause(
      "II.1.2",
      "Chánh Văn phòng nhận xét, đánh giá và phân loại đối với chức danh: Trưởng, Phó các phòng chuyên môn, Giám đốc và Phó Giám đốc đơn vị trực thuộc, công chức, viên chức và người lao động thuộc Văn phòng",
    ),
  },
  {
    id: "staff-of-guest-house",
    title: "viên chức, người lao động của Nhà khách tỉnh",
    who: [{ kind: "individual", unit: GUEST_HOUSE, except: [DIRECTORS] }],
    decidedBy: ["Giám đốc Nhà khách tỉnh", "Giám đốc Nhà khách", "GĐ Nhà khách"],
    citation: OWN_DIRECTOR,
  },
  {
    id: "staff-of-gazette-centre",
    title: "viên chức, người lao động của Trung tâm Công báo - Tin học",
    who: [{ kind: "individual", unit: GAZETTE_CENTRE, except: [DIRECTORS] }],
    decidedBy: [
      "Giám đốc Trung tâm Công báo - Tin học",
      "Giám đốc Trung tâm Công báo",
      "GĐ Trung tâm Công báo",
      "Giám đốc Trung tâm",
    ],
    citation: OWN_DIRECTOR,
  },
];

export const priorOpinions: readonly PriorOpinion[] = [
  {
    id: "report-at-conference",
    title: "viên chức, người lao động của Nhà khách tỉnh, Trung tâm Công báo - Tin học",
    who: [{ kind: "individual", unit: [...GUEST_HOUSE, ...GAZETTE_CENTRE], except: [DIRECTORS] }],
    from: "Hội nghị chủ chốt của Văn phòng",
    before: "decidedOn",
    // reported and decided at one conference
    sameDay: true,
    severity: "error",
    citation: OWN_DIRECTOR,
  },
];
