import { cite } from "../../documents";
import type { Binding, Conditions } from "../../plan";
import { PROVINCIAL_STANDING_COMMITTEE } from "../provincial-bodies";

/** The copy is a scan read without its accents: they are restored here, the words are its own. */
export const clause = (part: string, quote: string) => cite("01-KH/ĐĐ", { part, quote, verified: "quoted" });

export const PARTY_GROUP = ["Đảng đoàn", "Tập thể Đảng đoàn"];
export const PARTY_CELL = ["Chi bộ", "Chi ủy", "Cấp ủy Chi bộ"];
export const ORGANISATION_BOARD = ["Ban Tổ chức - Kiểm tra", "Ban TC-KT"];

/** Reviewed with the party group, by its dates: its members, and those of the provincial union's standing committee. */
const REVIEWED_WITH_PARTY_GROUP = [
  ...["Bí thư", "Phó Bí thư", "Ủy viên", "UV", "Thành viên"].map((post) => `${post} Đảng đoàn`),
  ...["Ủy viên Ban Thường vụ", "UV Ban Thường vụ", "UVBTV", "UVTV"].map((post) => `${post} LĐLĐ tỉnh`),
];
/** Unions below the provincial one; their staff belong to other party cells. */
export const LOWER_UNIONS = [
  ...["LĐLĐ huyện", "LĐLĐ thành phố", "LĐLĐ thị xã", "Công đoàn ngành", "Công đoàn Viên chức"],
].flatMap((name) => [name, `Ban Thường vụ ${name}`, `Tập thể ${name}`]);

/** "thuộc thẩm quyền đánh giá, xếp loại của Ban Thường vụ tỉnh ủy": those who lead the provincial union. */
const DECIDED_ABOVE: readonly Conditions[] = [
  { managedBy: PROVINCIAL_STANDING_COMMITTEE },
  { unit: PARTY_GROUP },
];
/** Without a column that says who manages them, nobody can tell who of the party group is decided above. */
const PARTY_GROUP_MEMBERS: Conditions = { post: REVIEWED_WITH_PARTY_GROUP };

export const BODIES: Binding = {
  kind: "collective",
  except: [...DECIDED_ABOVE, { unit: [...PARTY_CELL, "Ban Thường vụ LĐLĐ tỉnh", "Ban Chấp hành LĐLĐ tỉnh"] }],
};
export const PEOPLE: Binding = {
  kind: "individual",
  except: [...DECIDED_ABOVE, PARTY_GROUP_MEMBERS, { unit: PARTY_CELL }],
};
export const WITH_PARTY_GROUP: Binding = { kind: "individual", post: REVIEWED_WITH_PARTY_GROUP };
