import type { Authority, PriorOpinion } from "../../plan";
import { STANDING_COMMITTEE } from "../standing-committee";
import {
  COMMUNE_CHAIRMEN,
  COMMUNE_COMMITTEES,
  COMMUNE_COUNCIL_CHAIRS,
  COMMUNE_COUNCILS,
  COMMUNE_SECRETARIES,
  clause,
  RATED_COLLECTIVES,
  withItsLeadership,
} from "./bodies";

const BY_STANDING_COMMITTEE = [...STANDING_COMMITTEE, "Thường vụ Huyện ủy", "BTV HU"];

const COUNCIL_CHAIR = ["Chủ tịch HĐND huyện"];
const CHAIRMAN = ["Chủ tịch UBND huyện", "Chủ tịch huyện"];
const DEPUTY_SECRETARY = ["Phó Bí thư Huyện ủy", "Phó Bí thư HU"];
const BY_DELEGATION = [...COUNCIL_CHAIR, ...CHAIRMAN, ...DEPUTY_SECRETARY];
const COMMUNE_LEADERS = [...COMMUNE_SECRETARIES, ...COMMUNE_COUNCIL_CHAIRS, ...COMMUNE_CHAIRMEN];

/** Told by the words of the text, which does not say which of the two rates which. */
const DELEGATES = ["HĐND huyện, UBND huyện", "HĐND huyện", "Thường trực HĐND huyện", "UBND huyện"];
const DELEGATED = clause(
  "II.5.1",
  "Ban Thường vụ Huyện ủy ủy quyền cho HĐND huyện, UBND huyện đánh giá, xếp loại: Tập thể thường trực HĐND, UBND cấp xã",
);
const MANAGED = clause(
  "II.5.2",
  "Đảng viên, cán bộ, công chức, viên chức lãnh đạo thuộc diện Ban Thường vụ Huyện ủy quản lý",
);

export const authority: readonly Authority[] = [
  {
    id: "commune-councils",
    title: "tập thể Thường trực HĐND cấp xã",
    who: [{ kind: "collective", unit: withItsLeadership(COMMUNE_COUNCILS) }],
    decidedBy: DELEGATES,
    citation: DELEGATED,
  },
  {
    id: "commune-committees",
    title: "tập thể UBND cấp xã",
    who: [{ kind: "collective", unit: withItsLeadership(COMMUNE_COMMITTEES) }],
    decidedBy: DELEGATES,
    citation: DELEGATED,
  },
  {
    id: "collectives",
    title: "tập thể diện Ban Thường vụ Huyện ủy quản lý",
    who: [{ kind: "collective", unit: RATED_COLLECTIVES }],
    decidedBy: BY_STANDING_COMMITTEE,
    citation: clause(
      "II.5",
      "Trách nhiệm, thẩm quyền trong đánh giá, xếp loại đối với tập thể, cá nhân diện Ban Thường vụ Huyện ủy quản lý",
    ),
  },
  {
    id: "by-delegation",
    title: "Phó Bí thư Huyện ủy, Chủ tịch HĐND, Chủ tịch UBND huyện",
    who: [{ kind: "individual", post: BY_DELEGATION }],
    decidedBy: BY_STANDING_COMMITTEE,
    citation: clause(
      "II.5.2",
      "được Ban Thường vụ Tỉnh ủy, ủy quyền Ban Thường vụ Huyện ủy, đánh giá, xếp loại: Phó Bí thư Huyện ủy; Chủ tịch HĐND, Chủ tịch UBND huyện",
    ),
  },
  {
    id: "managed",
    title: "cán bộ diện Ban Thường vụ Huyện ủy quản lý",
    who: [{ kind: "individual", managedBy: [...BY_STANDING_COMMITTEE, "Huyện ủy"] }],
    decidedBy: BY_STANDING_COMMITTEE,
    citation: MANAGED,
  },
  {
    // the plan is that of those whom the standing committee manages; of a list without that column, its leaders
    id: "leaders",
    title: "cán bộ lãnh đạo diện Ban Thường vụ Huyện ủy quản lý",
    who: [
      {
        kind: "individual",
        isLeader: true,
        except: [{ post: [...BY_DELEGATION, ...COMMUNE_LEADERS, "Bí thư Huyện ủy", "Bí thư HU"] }],
      },
      { kind: "individual", post: COMMUNE_LEADERS },
    ],
    decidedBy: BY_STANDING_COMMITTEE,
    exception: "người không thuộc diện Ban Thường vụ Huyện ủy quản lý do cấp khác quyết định",
    citation: MANAGED,
  },
];

export const priorOpinions: readonly PriorOpinion[] = [
  {
    id: "on-council-chair",
    title: "Chủ tịch HĐND huyện",
    who: [{ kind: "individual", post: COUNCIL_CHAIR }],
    from: "Đảng đoàn HĐND tỉnh",
    before: "decidedOn",
    sameDay: false,
    severity: "error",
    citation: clause(
      "II.5.2",
      "Đối với chức danh Chủ tịch HĐND cấp huyện, Ban Thường vụ Huyện ủy, phải lấy ý kiến của Đảng đoàn Hội đồng nhân dân tỉnh trước khi đánh giá",
    ),
  },
  {
    id: "on-chairman",
    title: "Chủ tịch UBND huyện",
    who: [{ kind: "individual", post: CHAIRMAN }],
    from: "Ban cán sự đảng UBND tỉnh",
    before: "decidedOn",
    sameDay: false,
    severity: "error",
    citation: clause(
      "II.5.2",
      "Đối với chức danh Chủ tịch UBND huyện, Ban Thường vụ Huyện ủy phải lấy ý kiến của Ban cán sự đảng Ủy ban nhân dân tỉnh trước khi đánh giá",
    ),
  },
];
