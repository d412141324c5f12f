/** Who leads a unit and who else is on its list. */
export interface Staffing {
  readonly head: string;
  /** In order of rank; a unit takes as many as it has deputies. */
  readonly deputies: readonly string[];
  /** Members of the leading collective who are neither head nor deputy. */
  readonly members: readonly string[];
  readonly staff: readonly string[];
}

export const BLOCKS = ["Đảng", "Mặt trận, đoàn thể", "Chính quyền", "Xã, thị trấn"] as const;
export type Block = (typeof BLOCKS)[number];

export interface Unit {
  readonly name: string;
  readonly block: Block;
  readonly staffing: Staffing;
  /** Its head sits on the standing committee of the district, whose dossiers are due earlier. */
  readonly headOnStandingCommittee: boolean;
}

export const DISTRICT = "Vân Khê";

const staffing = (head: string, deputy: string, staff: readonly string[]): Staffing => ({
  head,
  deputies: [deputy, deputy],
  members: [],
  staff,
});

const OFFICE = staffing("Chánh Văn phòng", "Phó Chánh Văn phòng", ["Chuyên viên", "Kế toán", "Văn thư"]);
const BOARD = staffing("Trưởng ban", "Phó Trưởng ban", ["Chuyên viên"]);
const INSPECTION = staffing("Chủ nhiệm", "Phó Chủ nhiệm", ["Chuyên viên"]);
const CENTRE = staffing("Giám đốc", "Phó Giám đốc", ["Giảng viên", "Kế toán"]);
const ASSOCIATION = staffing("Chủ tịch", "Phó Chủ tịch", ["Chuyên viên"]);
const YOUTH = staffing("Bí thư", "Phó Bí thư", ["Chuyên viên"]);
const ROOM = staffing("Trưởng phòng", "Phó Trưởng phòng", ["Chuyên viên", "Kế toán"]);
const INSPECTORATE = staffing("Chánh Thanh tra", "Phó Chánh Thanh tra", ["Thanh tra viên"]);

const commune = (place: string): Staffing => ({
  head: "Bí thư Đảng ủy",
  deputies: [
    `Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND ${place}`,
    `Phó Bí thư Đảng ủy, Chủ tịch UBND ${place}`,
  ],
  members: [
    `Ủy viên Ban Thường vụ Đảng ủy, Phó Chủ tịch UBND ${place}`,
    `Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBMTTQ ${place}`,
    `Ủy viên Ban Thường vụ Đảng ủy, Trưởng Công an ${place}`,
    "Ủy viên Ban Thường vụ Đảng ủy, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy",
  ],
  staff: [
    "Công chức Văn phòng - Thống kê",
    "Công chức Địa chính - Xây dựng",
    "Công chức Tài chính - Kế toán",
  ],
});

const in_ =
  (block: Block) =>
  (name: string, staffing: Staffing, headOnStandingCommittee = false): Unit => ({
    name,
    block,
    staffing,
    headOnStandingCommittee,
  });
const party = in_("Đảng");
const mass = in_("Mặt trận, đoàn thể");
const government = in_("Chính quyền");
const place = (name: string) => in_("Xã, thị trấn")(`Đảng ủy ${name}`, commune(name));

/** The thirty collectives of an invented district, in the order of its lists. */
export const UNITS: readonly Unit[] = [
  party("Văn phòng Huyện ủy", OFFICE),
  party("Ban Tổ chức Huyện ủy", BOARD, true),
  party("Ban Tuyên giáo Huyện ủy", BOARD, true),
  party("Ban Dân vận Huyện ủy", BOARD, true),
  party("Ủy ban Kiểm tra Huyện ủy", INSPECTION, true),
  party("Trung tâm Chính trị huyện", CENTRE),
  mass("Ủy ban MTTQ Việt Nam huyện", ASSOCIATION),
  mass("Liên đoàn Lao động huyện", ASSOCIATION),
  mass("Hội Nông dân huyện", ASSOCIATION),
  mass("Hội Liên hiệp Phụ nữ huyện", ASSOCIATION),
  mass("Hội Cựu chiến binh huyện", ASSOCIATION),
  mass("Huyện đoàn", YOUTH),
  government("Văn phòng HĐND-UBND huyện", OFFICE),
  government("Phòng Nội vụ", ROOM),
  government("Phòng Tài chính - Kế hoạch", ROOM),
  government("Phòng Giáo dục và Đào tạo", ROOM),
  government("Phòng Nông nghiệp và Phát triển nông thôn", ROOM),
  government("Phòng Tài nguyên và Môi trường", ROOM),
  government("Phòng Kinh tế và Hạ tầng", ROOM),
  government("Phòng Lao động - Thương binh và Xã hội", ROOM),
  government("Phòng Văn hóa và Thông tin", ROOM),
  government("Phòng Tư pháp", ROOM),
  government("Thanh tra huyện", INSPECTORATE),
  place(`thị trấn ${DISTRICT}`),
  place("xã Khê Thượng"),
  place("xã Khê Hạ"),
  place("xã Suối Vàng"),
  place("xã Đồi Mơ"),
  place("xã Bến Lau"),
  place("xã Nà Lim"),
];
