import { cite, PROVINCIAL_OFFICE_PLAN_2023 } from "../../documents";
import type { Binding, Conditions } from "../../plan";

export const clause = (part: string, quote: string) =>
  cite(PROVINCIAL_OFFICE_PLAN_2023, { part, quote, verified: "quoted" });

const LEADING_COLLECTIVE = [
  "Lãnh đạo Văn phòng",
  "Tập thể Lãnh đạo Văn phòng",
  "Tập thể Lãnh đạo, quản lý Văn phòng",
  "Văn phòng UBND tỉnh",
];
export const CHIEF = ["Chánh Văn phòng", "CVP", "Quyền Chánh Văn phòng", "Q. Chánh Văn phòng"];
export const DEPUTY_CHIEF = ["Phó Chánh Văn phòng", "Phó Văn phòng", "Phó CVP", "PCVP", "PVP"];
/** The two units that rate their own staff. */
export const GUEST_HOUSE = ["Nhà khách"];
export const GAZETTE_CENTRE = ["Trung tâm Công báo"];

const LEADERS: Conditions = { post: [...CHIEF, ...DEPUTY_CHIEF] };

/** The leaders of the office: as a collective, and each of them. */
export const LEADERSHIP: Binding = { kind: "collective", unit: LEADING_COLLECTIVE };
export const EACH_LEADER: Binding = { kind: "individual", ...LEADERS };
/** Rooms, units, and their people. */
export const ROOMS: Binding = {
  kind: "collective",
  except: [{ unit: [...LEADING_COLLECTIVE, "Đảng bộ", "Đảng ủy", "Chi bộ", "Chi ủy"] }],
};
export const STAFF: Binding = { kind: "individual", except: [LEADERS] };
