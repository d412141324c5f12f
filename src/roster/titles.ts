/**
 * The words of posts, keyed as `toneKey` gives them. Posts are read by these tables alone; what stands in none of
 * them makes nobody a head or a deputy.
 */

/** Teams within a room or school. "Tổ trưởng" alone heads a unit only where the unit is such a team. */
export const TEAMS = ["tổ", "nhóm", "đội", "bộ phận", "bộ môn"] as const;

/** Party, youth and union bodies within an agency. */
export const CELLS = ["chi bộ", "chi đoàn", "chi hội", "công đoàn", "ban thanh tra nhân dân"] as const;

/** Heads by title, with the bodies that such a title heads, as a `unitKey` begins. */
export const HEADS: readonly {
  readonly title: string;
  readonly bodies: readonly string[];
}[] = [
  {
    title: "bí thư",
    bodies: [
      "đảng bộ",
      "đảng ủy",
      "chi bộ",
      "chi ủy",
      "tỉnh ủy",
      "thành ủy",
      "huyện ủy",
      "thị ủy",
      "quận ủy",
      "đảng đoàn",
      "ban cán sự",
      "đoàn",
      "đoàn thanh niên",
      "ban thường vụ",
      "ban chấp hành",
    ],
  },
  {
    title: "chủ tịch",
    bodies: ["ubnd", "hđnd", "mttq", "hội", "lđlđ", "công đoàn", "liên minh", "liên hiệp"],
  },
  { title: "chủ nhiệm", bodies: ["ubkt", "ủy ban", "hợp tác xã", "câu lạc bộ"] },
  {
    title: "giám đốc",
    bodies: ["sở", "trung tâm", "ban quản lý", "bệnh viện", "công ty", "nhà", "kho bạc", "đài"],
  },
  { title: "tổng giám đốc", bodies: ["tổng công ty", "tập đoàn", "công ty"] },
  { title: "hiệu trưởng", bodies: ["trường"] },
  { title: "viện trưởng", bodies: ["viện"] },
  { title: "chánh án", bodies: ["tòa án"] },
  { title: "chi cục trưởng", bodies: ["chi cục"] },
  { title: "cục trưởng", bodies: ["cục"] },
  { title: "vụ trưởng", bodies: ["vụ"] },
  { title: "hạt trưởng", bodies: ["hạt"] },
  { title: "trạm trưởng", bodies: ["trạm"] },
  { title: "chỉ huy trưởng", bodies: ["ban chỉ huy", "bộ chỉ huy"] },
  { title: "đồn trưởng", bodies: ["đồn"] },
  { title: "tổng biên tập", bodies: ["báo", "tạp chí"] },
  { title: "đội trưởng", bodies: ["đội"] },
  { title: "tổ trưởng", bodies: ["tổ"] },
  { title: "nhóm trưởng", bodies: ["nhóm"] },
];

/** Behind these words the body itself follows: "Trưởng phòng Nội vụ", "Chánh Văn phòng Huyện ủy". */
export const HEADS_OF = ["trưởng", "chánh"] as const;

/** Bodies that a "Trưởng" or "Chánh" heads; more than one word first. */
export const HEADED_BODIES = [
  "văn phòng",
  "thanh tra",
  "công an",
  "khu phố",
  "bộ phận",
  "bộ môn",
  "phòng",
  "ban",
  "khoa",
  "trạm",
  "thôn",
  "xóm",
  "bản",
  "ấp",
  "buôn",
  "đoàn",
  "đội",
  "nhóm",
  "tổ",
] as const;

/** Forms of posts that are one word or an abbreviation, and what they stand for. "TT" and "TK" stand for too much. */
export const FORMS: readonly (readonly [form: string, meaning: string])[] = [
  ["bt", "Bí thư"],
  ["pbt", "Phó Bí thư"],
  ["pbttt", "Phó Bí thư Thường trực"],
  ["ct", "Chủ tịch"],
  ["pct", "Phó Chủ tịch"],
  ["pcttt", "Phó Chủ tịch Thường trực"],
  ["tp", "Trưởng phòng"],
  ["tr phòng", "Trưởng phòng"],
  ["ptp", "Phó Trưởng phòng"],
  ["p tp", "Phó Trưởng phòng"],
  ["phó phòng", "Phó Trưởng phòng"],
  ["tb", "Trưởng ban"],
  ["ptb", "Phó Trưởng ban"],
  ["phó ban", "Phó Trưởng ban"],
  ["cn", "Chủ nhiệm"],
  ["pcn", "Phó Chủ nhiệm"],
  ["cvp", "Chánh Văn phòng"],
  ["pcvp", "Phó Chánh Văn phòng"],
  ["pvp", "Phó Chánh Văn phòng"],
  ["phó văn phòng", "Phó Chánh Văn phòng"],
  ["gđ", "Giám đốc"],
  ["pgđ", "Phó Giám đốc"],
  ["ht", "Hiệu trưởng"],
  ["pht", "Phó Hiệu trưởng"],
  ["hiệu phó", "Phó Hiệu trưởng"],
  ["cct", "Chi cục trưởng"],
  ["chi cục phó", "Phó Chi cục trưởng"],
  ["cht", "Chỉ huy trưởng"],
  ["chp", "Phó Chỉ huy trưởng"],
  ["chỉ huy phó", "Phó Chỉ huy trưởng"],
  ["trưởng trạm", "Trạm trưởng"],
  ["phó trạm", "Phó Trạm trưởng"],
  ["trạm phó", "Phó Trạm trưởng"],
  ["tổ phó", "Phó Tổ trưởng"],
  ["đội phó", "Phó Đội trưởng"],
  ["phó khoa", "Phó Trưởng khoa"],
  ["phó công an", "Phó Trưởng Công an"],
];

/** Members, with the body that the word itself names; "" where what follows names it. */
export const MEMBERS: readonly (readonly [form: string, body: string])[] = [
  ["ủy viên", ""],
  ["uv", ""],
  ["uvbtv", "Ban Thường vụ"],
  ["uvtv", "Ban Thường vụ"],
  ["ủy viên thường vụ", "Ban Thường vụ"],
  ["ủy viên btv", "Ban Thường vụ"],
  ["uv btv", "Ban Thường vụ"],
  ["uvbch", "Ban Chấp hành"],
  ["uv bch", "Ban Chấp hành"],
  ["ủy viên bch", "Ban Chấp hành"],
  ["chi ủy viên", "Chi ủy"],
  ["đảng ủy viên", "Ban Chấp hành Đảng bộ"],
  ["đuv", "Ban Chấp hành Đảng bộ"],
  ["huyện ủy viên", "Ban Chấp hành Đảng bộ huyện"],
  ["huv", "Ban Chấp hành Đảng bộ huyện"],
  ["tỉnh ủy viên", "Ban Chấp hành Đảng bộ tỉnh"],
  ["thành ủy viên", "Ban Chấp hành Đảng bộ thành phố"],
  ["thành viên", ""],
];

/** Posts that lead nothing; they tell where the next post of a cell begins. */
export const STAFF: readonly string[] = [
  "chuyên viên",
  "cán bộ",
  "cán sự",
  "công chức",
  "nhân viên",
  "kế toán",
  "văn thư",
  "thủ quỹ",
  "thủ kho",
  "lái xe",
  "bảo vệ",
  "tạp vụ",
  "giáo viên",
  "giảng viên",
  "bác sĩ",
  "y sĩ",
  "dược sĩ",
  "điều dưỡng",
  "hộ sinh",
  "kỹ sư",
  "kỹ thuật viên",
  "thanh tra viên",
  "kiểm tra viên",
  "kiểm lâm viên",
  "phóng viên",
  "biên tập viên",
  "thư ký",
  "thẩm phán",
  "kiểm sát viên",
  "đại biểu",
  "đảng viên",
  "cv",
  "cvc",
  "nv",
];
