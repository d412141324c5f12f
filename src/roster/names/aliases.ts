/** One short name for the names of a body, longest first where one begins another. Tones are kept. */
export const ALIASES: readonly (readonly [short: string, ...names: string[]])[] = [
  ["ubnd", "ủy ban nhân dân", "ub nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  [
    "mttq",
    "ủy ban mặt trận tổ quốc việt nam",
    "ủy ban mặt trận tổ quốc",
    "ủy ban mttq việt nam",
    "ủy ban mttq",
    "ub mttq việt nam",
    "ub mttq",
    "ubmttq việt nam",
    "ubmttqvn",
    "ubmttq",
    "mặt trận tổ quốc việt nam",
    "mặt trận tổ quốc",
    "mttq việt nam",
    "mttqvn",
  ],
  [
    "đoàn thanh niên",
    "đoàn thanh niên cộng sản hồ chí minh",
    "đoàn tncs hồ chí minh",
    "đoàn tncs hcm",
    "đoàn tncshcm",
    "đoàn tncs",
    "đoàn tn",
    "đtn",
  ],
  ["đoàn thanh niên xã", "đoàn xã"],
  ["đoàn thanh niên phường", "đoàn phường"],
  ["đoàn thanh niên thị trấn", "đoàn thị trấn"],
  ["đoàn thanh niên huyện", "huyện đoàn", "đoàn huyện"],
  ["đoàn thanh niên tỉnh", "tỉnh đoàn", "đoàn tỉnh"],
  ["lđlđ", "liên đoàn lao động"],
  ["hội phụ nữ", "hội liên hiệp phụ nữ việt nam", "hội liên hiệp phụ nữ", "hội lhpn việt nam", "hội lhpn"],
  ["hội cựu chiến binh", "hội ccb việt nam", "hội ccb"],
  ["hội nông dân", "hội nông dân việt nam", "hội nd"],
  ["văn phòng", "vp"],
  ["đảng ủy", "đu"],
  ["công an xã", "ca xã"],
  ["công an phường", "ca phường"],
  ["công an thị trấn", "ca thị trấn"],
  ["công an huyện", "ca huyện"],
  ["ban thường vụ", "btv"],
  ["ban chỉ huy quân sự", "bch quân sự", "bch qs", "bchqs", "ban chqs"],
  ["ban chấp hành", "bch"],
  ["ubkt", "ủy ban kiểm tra"],
  ["ban quản lý dự án", "ban qlda"],
  ["giáo dục đào tạo", "gd đt", "gdđt"],
  ["lao động thương binh xã hội", "lđ tb xh", "lđtb xh", "lđtbxh"],
  ["nông nghiệp phát triển nông thôn", "nn ptnt", "nnptnt"],
  ["tài nguyên môi trường", "tn mt", "tnmt"],
  ["tài chính kế hoạch", "tc kh", "tckh"],
  ["kinh tế hạ tầng", "kt ht", "ktht"],
  ["kế hoạch đầu tư", "kh đt", "khđt"],
  ["thành phố", "tp"],
  ["thị xã", "tx"],
];

/** Bodies of a commune: behind their names "P." is a ward, "X." a commune and "TT." a town. */
const OF_COMMUNE = "ubnd|hđnd|mttq|đảng ủy|đảng bộ|công an";

/** Letters that stand for several things, each by the words beside them in a `unitKey`. */
export const ABBREVIATED: readonly {
  readonly letters: string;
  readonly meaning: string;
  /** What stands before the letters; anything where absent. */
  readonly behind?: string;
  /** What follows them; any word where absent. */
  readonly before?: string;
}[] = [
  { letters: "p", meaning: "phường", behind: OF_COMMUNE },
  { letters: "x", meaning: "xã", behind: OF_COMMUNE },
  { letters: "tt", meaning: "thị trấn", behind: OF_COMMUNE },
  {
    letters: "p",
    meaning: "phòng",
    before:
      "nội vụ|tài chính|tư pháp|giáo dục|văn hóa|lao động|tài nguyên|nông nghiệp|kinh tế|y tế|hành chính|tổ chức|tổng hợp|quản trị|kế hoạch|kế toán|thanh tra|dân tộc|công thương|khoa học|quản lý|kỹ thuật",
  },
  {
    letters: "tt",
    meaning: "thường trực",
    before: "hđnd|ubnd|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|đảng ủy",
  },
  {
    letters: "tt",
    meaning: "trung tâm",
    before:
      "y tế|văn hóa|giáo dục|gdtx|gdnn|bồi dưỡng|chính trị|dân số|khuyến nông|dịch vụ|phát triển|kỹ thuật|thể thao|hành chính|phục vụ|công nghệ|truyền thông|kiểm soát|dạy nghề",
  },
  {
    letters: "cb",
    meaning: "chi bộ",
    before: "\\d+|thôn|khu|khối|ấp|bản|xóm|buôn|trường|tổ|cơ quan|quân sự|công an|trạm|phòng|văn phòng|ubnd",
  },
  {
    letters: "đb",
    meaning: "đảng bộ",
    before: "xã|phường|thị trấn|huyện|tỉnh|bộ phận|cơ sở|công an|quân sự|trường|bệnh viện|cơ quan|sở",
  },
];
