import { toneKey } from "../fold";
import { personName } from "../names/personNames";

/**
 * Words that the name of a body begins with, with their tones: "Đoàn", "Ban" or "Trường" alone would also be met in
 * names of people (Đoàn Văn Hậu), so the words behind them are asked for.
 */
const BODIES = [
  "phòng",
  "ban",
  "sở",
  "ngành",
  "văn phòng",
  "vp",
  "trung tâm",
  "trường",
  "trạm",
  "bệnh viện",
  "viện",
  "học viện",
  "khoa",
  "tổ",
  "đội",
  "cục",
  "chi cục",
  "tổng cục",
  "tổng công ty",
  "công ty",
  "hạt kiểm lâm",
  "kho bạc",
  "bảo hiểm xã hội",
  "bhxh",
  "ngân hàng",
  "bưu điện",
  "thanh tra",
  "tòa án",
  "tand",
  "vksnd",
  "công an",
  "quân sự",
  "bộ chỉ huy",
  "bch",
  "btv",
  "bộ phận",
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
  "thôn",
  "huyện ủy",
  "thành ủy",
  "tỉnh ủy",
  "thị ủy",
  "quận ủy",
  "đảng ủy",
  "đảng bộ",
  "đảng đoàn",
  "chi bộ",
  "chi ủy",
  "cấp ủy",
  "cơ quan",
  "ủy ban",
  "ubnd",
  "ubkt",
  "ubmttq",
  "hđnd",
  "hội đồng",
  "hội",
  "mttq",
  "mặt trận",
  "lđlđ",
  "liên đoàn",
  "liên minh",
  "liên hiệp",
  "công đoàn",
  "đoàn (thanh niên|tncs|tn|thể|khối|cơ sở|xã|phường|trường|thị trấn|huyện)",
  "huyện đoàn",
  "thành đoàn",
  "tỉnh đoàn",
  "thường trực",
  "tập thể",
  "lãnh đạo(?= )(?! quản lý$)",
  "nhà (khách|văn hóa|thiếu nhi|xuất bản|hát|máy)",
  "đài",
  "báo",
  "thư viện",
  "bảo tàng",
  "quỹ",
  "hợp tác xã",
  "htx",
];
const BODY = new RegExp(`^(?:${BODIES.map((word) => toneOf(word)).join("|")})(?![\\p{L}])`, "u");

/** Sections that gather people or bodies without naming one body. */
const GATHERING = new RegExp(
  `^(?:${[
    "cá nhân",
    "tập thể$",
    "khối",
    "các",
    "cán bộ",
    "công chức",
    "viên chức",
    "cbccvc",
    "đảng viên",
    "người lao động",
    "diện",
    "nhóm",
    "lãnh đạo( quản lý)?$",
    "lãnh đạo (các|cấp|chủ chốt)",
    "đối tượng",
    "chức danh",
    "danh sách",
    "cấp(?! ủy)",
    "hợp đồng",
    "biên chế",
    "chính thức",
    "dự bị",
    "nam$",
    "nữ$",
    "người đứng đầu",
    "cấp phó",
    "bí thư",
    "phó (bí thư|chủ tịch|chủ nhiệm|trưởng|chánh|giám đốc|hiệu trưởng|phòng|ban)",
    "chủ tịch",
    "trưởng",
    "chánh",
    "giám đốc",
    "hiệu trưởng",
    "thủ trưởng",
    "ủy viên",
    "chuyên viên",
    "kế toán",
    "không",
    "chưa",
    "nghỉ",
    "chuyển",
    "miễn",
    "hoàn thành",
    "k?ht(xs|t)?nv",
    "htxs",
    "xếp loại",
    "mức",
    "đề nghị",
    "đề xuất",
    "thuộc",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** toneKey works on a text; here on the letters of a pattern, whose signs must stay. */
function toneOf(pattern: string): string {
  return pattern.replace(/\p{L}+( \p{L}+)*/gu, (words) => toneKey(words));
}

/** "Phòng Nội vụ", "UBND xã Sơn Trà": a text that begins as names of bodies do. */
export function isBodyName(text: string): boolean {
  return BODY.test(toneKey(text));
}

/** "Khối Đảng", "Cá nhân", "Trưởng phòng": a section, or a signature, that names no body. */
export function isGathering(text: string): boolean {
  return GATHERING.test(toneKey(text));
}

/** Two to six words, each with a capital, nothing but letters: the form of a person's name. */
export function isPersonName(text: string): boolean {
  const name = personName(text);
  return name.length <= 50 && PERSON.test(name) && !isBodyName(name);
}
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?:\s+\(?\p{Lu}[\p{L}'’.-]*\)?){1,5}$/u;
