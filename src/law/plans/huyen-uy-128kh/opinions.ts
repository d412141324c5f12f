import { cite } from "../../documents";
import type { Conditions, PriorOpinion, Routing } from "../../plan";
import { STANDING_COMMITTEE } from "../standing-committee";

const clause = (part: string, quote: string) => cite("128-KH/HU", { part, quote, verified: "quoted" });

/** Those below the district's own bodies ask the member of the standing committee who is in charge of them. */
export const priorOpinions = (ownBodies: readonly Conditions[]): readonly PriorOpinion[] => [
  {
    id: "member-in-charge",
    title: "các chi, đảng bộ cơ sở, cơ quan, đơn vị",
    who: [{ kind: "collective", except: ownBodies }],
    from: "Ủy viên Ban Thường vụ Huyện ủy phụ trách",
    before: "reviewedOn",
    sameDay: false,
    severity: "warning",
    citation: clause("IV.1", "chủ động báo cáo xin ý kiến của đồng chí UVBTV Huyện ủy phụ trách"),
  },
];

/** The standing committee's own report goes to four kinds of bodies for comment. */
export const routing: Routing = {
  always: [],
  notFor: [],
  routes: [
    {
      id: "standing-committee-report",
      title: "báo cáo kiểm điểm của Ban Thường vụ Huyện ủy",
      who: [{ kind: "collective", unit: STANDING_COMMITTEE }],
      to: [
        ["Cơ quan tham mưu, giúp việc Huyện ủy", "Cơ quan tham mưu", "Cơ quan giúp việc"],
        ["MTTQ"],
        ["Tổ chức chính trị - xã hội", "Tổ chức CT-XH", "Đoàn thể chính trị - xã hội", "Đoàn thể"],
        ["Cấp ủy, tổ chức cơ sở đảng trực thuộc", "Cấp ủy", "Tổ chức cơ sở đảng", "TCCSĐ"],
      ],
      severity: "warning",
      citation: clause(
        "IV.5",
        "Báo cáo kiểm điểm của Ban Thường vụ Huyện ủy gửi lấy ý kiến của các cơ quan tham mưu, giúp việc Huyện ủy, MTTQ, các tổ chức chính trị - xã hội, các cấp ủy, tổ chức cơ sở đảng trực thuộc",
      ),
    },
  ],
};
