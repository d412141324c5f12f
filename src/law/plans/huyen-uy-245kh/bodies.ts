import { cite, DISTRICT_PLAN_UNDER_245 } from "../../documents";
import { STANDING_COMMITTEE } from "../standing-committee";

export const clause = (part: string, quote: string) =>
  cite(DISTRICT_PLAN_UNDER_245, { part, quote, verified: "quoted" });

const COMMUNES = ["xã", "thị trấn"];

/** The names of posts in a body of a commune: "Chủ tịch UBND xã". */
const inCommunes = (posts: readonly string[]) =>
  posts.flatMap((post) => COMMUNES.map((commune) => `${post} ${commune}`));

export const COMMUNE_COUNCIL_CHAIRS = inCommunes(["Chủ tịch HĐND", "Phó Chủ tịch HĐND"]);
export const COMMUNE_CHAIRMEN = inCommunes([
  "Chủ tịch UBND",
  "Phó Chủ tịch UBND",
  "Chủ tịch",
  "Phó Chủ tịch",
]);
export const COMMUNE_SECRETARIES = inCommunes([
  ...["Bí thư Đảng ủy", "Phó Bí thư Đảng ủy", "Bí thư", "Phó Bí thư"],
]);
export const COMMUNE_COUNCILS = inCommunes(["Thường trực HĐND", "HĐND"]);
export const COMMUNE_COMMITTEES = inCommunes(["UBND"]);
/** Every unit of a commune, as rosters by communes name them. */
export const COMMUNE_UNITS = [
  ...COMMUNES,
  ...COMMUNE_COUNCILS,
  ...inCommunes(["UBND", "Đảng ủy", "Đảng bộ", "MTTQ", "Công an"]),
];

/** A body, and the names of the collective that leads it. */
export const withItsLeadership = (names: readonly string[]) =>
  names.flatMap((name) => [
    name,
    ...["Tập thể", "Lãnh đạo", "Tập thể lãnh đạo", "Tập thể lãnh đạo quản lý"].map((led) => `${led} ${name}`),
    ...["Ban Thường vụ", "Tập thể Ban Thường vụ", "Ban Thường trực", "Tập thể Ban Thường trực"].map(
      (led) => `${led} ${name}`,
    ),
  ]);

/** The party's own offices at the district, the Front and the mass bodies. */
export const PARTY_AND_MASS_BODIES = [
  ...["Ban Tổ chức Huyện ủy", "Ban Tuyên giáo Huyện ủy", "Ban Dân vận Huyện ủy", "Ban Nội chính Huyện ủy"],
  ...["Ban Tổ chức HU", "Ban Tuyên giáo HU", "Ban Dân vận HU", "Văn phòng HU", "UBKT HU"],
  ...["Văn phòng Huyện ủy", "UBKT Huyện ủy", "MTTQ huyện", "Đoàn thanh niên huyện", "LĐLĐ huyện"],
  ...["Hội phụ nữ huyện", "Hội nông dân huyện", "Hội cựu chiến binh huyện"],
];
export const ROOMS = [
  ...["Phòng", "Thanh tra huyện", "Ban Quản lý", "Trung tâm", "Văn phòng HĐND", "Văn phòng UBND"],
];

/** Rated by the standing committee, as part II.5.1 lists them. */
export const RATED_COLLECTIVES = withItsLeadership([
  ...STANDING_COMMITTEE,
  ...PARTY_AND_MASS_BODIES,
  ...ROOMS,
  ...["Thường trực HĐND huyện", "UBND huyện", "Đảng ủy", "Đảng bộ xã", "Đảng bộ thị trấn"],
  ...["Ban Chấp hành Đảng bộ xã", "Ban Chấp hành Đảng bộ thị trấn", "Chi ủy cơ sở", "Chi bộ cơ sở"],
]);
