import type { Level } from "../roster/model";
import type { CommandWords } from "./commands.vi";
import { levelName, vietnameseDate } from "./words";

type Kind = "individuals" | "collectives";

const KIND: Readonly<Record<Kind, string>> = { collectives: "tập thể", individuals: "cá nhân" };

/** "a.xlsx, b.xlsx". */
const joined = (texts: readonly string[]): string => texts.join(", ");

/** Gathering the files of many offices. */
export const consolidateWords = {
  /** The merged lists. */
  lists: { collectives: "Danh sách tập thể", individuals: "Danh sách cá nhân" },
  listTitle: {
    collectives: ({ year }: { year: number }) => `DANH SÁCH TẬP THỂ GỘP TỪ CÁC TỆP, NĂM ${year}`,
    individuals: ({ year }: { year: number }) => `DANH SÁCH CÁ NHÂN GỘP TỪ CÁC TỆP, NĂM ${year}`,
  },
  listRemark: ({ files, absent }: { files: number; absent: string }) =>
    `Gộp từ ${files} tệp; mỗi dòng ghi tệp, trang và ô ở tệp gốc. “${absent}”: danh sách gốc không có cột này. Có sai thì sửa ở tệp gốc rồi gộp lại.`,

  /** The sheet "Đối chiếu". */
  sheet: {
    title: "Đối chiếu",
    heading: ({ year }: { year: number }) => `ĐỐI CHIẾU CÁC TỆP ĐÃ NHẬN NĂM ${year}`,
    summary: ({
      files,
      read,
      collectives,
      individuals,
    }: {
      files: number;
      read: number;
      collectives: number;
      individuals: number;
    }) => `Nhận ${files} tệp, đọc được ${read}; gộp ${collectives} tập thể, ${individuals} cá nhân.`,
    asOf: ({ asOf }: { asOf: string }) => `Tính đến ngày ${vietnameseDate(asOf)}.`,
    notices: "1. Việc cần xem lại",
    noNotices: "Không có việc nào cần xem lại.",
    noticeColumns: { ordinal: "STT", severity: "Mức độ", file: "Tệp", message: "Nội dung" },
    files: "2. Các tệp đã nhận",
    fileColumns: {
      ordinal: "STT",
      file: "Tệp",
      collectives: "Tập thể",
      individuals: "Cá nhân",
      seal: "Niêm phong",
      code: "Mã niêm phong",
      plan: "Kế hoạch của tệp",
      rules: "Bản quy tắc",
    },
    total: "Cộng",
    notRead: "Không đọc được tệp",
    totals: {
      collectives: "3. Số liệu từng tệp: tập thể",
      individuals: "4. Số liệu từng tệp: cá nhân",
    },
    totalsRemark:
      "Số liệu trong danh sách gộp; cột cuối so từng mức với số đọc từ tệp và số ghi trong niêm phong.",
    agrees: "Khớp",
    totalColumns: {
      ordinal: "STT",
      file: "Tệp",
      check: "Đối chiếu với tệp và niêm phong",
      missing: "Chưa xếp loại",
      unrecognised: "Không nhận ra mức",
      sum: "Cộng",
    },
    sources: { sealed: "Theo niêm phong", read: "Đọc từ tệp" },
    repeated: "5. Người, tập thể có trong nhiều tệp",
    repeatedRemark:
      "Khác mức: cần cấp có thẩm quyền kết luận. Trùng: được đếm ở cả hai tệp cho đến khi một nơi bỏ ra. Có thể là một người: cần xem lại.",
    noRepeated: "Không có người hay tập thể nào có trong nhiều tệp.",
    repeatedColumns: {
      ordinal: "STT",
      name: "Họ tên, tên tập thể",
      is: "Kết luận",
      by: "Giống nhau",
      file: "Tệp",
      cell: "Trang, ô ở tệp gốc",
      unit: "Đơn vị",
      level: "Mức",
      at: "Ô trong sổ này",
    },
    is: {
      conflict: "Khác mức",
      duplicate: "Trùng, cùng mức",
      namesake: "Có thể là một người",
    },
    by: { card: "tên, số thẻ", birth: "tên, ngày sinh", name: "chỉ tên" },
    expected: "6. Đơn vị phải gửi",
    expectedColumns: {
      ordinal: "STT",
      unit: "Đơn vị",
      state: "Tình trạng",
      file: "Tệp",
      by: "Nhận ra nhờ",
      deadline: "Hạn gửi theo kế hoạch",
    },
    received: "Đã nhận",
    notReceived: "Chưa nhận",
    /** A file came that is called like the unit. */
    unread: "Tệp không đọc được",
    receivedBy: {
      people: "đơn vị của những người trong danh sách",
      collective: "tên tập thể trong danh sách",
      title: "tên cơ quan trên đầu danh sách",
      fileName: "tên tệp",
    },
    deadline: ({ title, lastDay, isPast }: { title: string; lastDay: string; isPast: boolean }) =>
      `${title}: chậm nhất ${vietnameseDate(lastDay)}${isPast ? " (đã quá hạn)" : ""}`,
    noDeadline: "Kế hoạch không ghi hạn",
    footer: "&L&9xep-loai&C&9Trang &P/&N",
  },
  seal: {
    intact: "Còn nguyên",
    broken: "Đã bị sửa sau khi niêm phong",
    missing: "Không có",
    unknown: "Không đọc được",
  },

  /** A sentence for each thing that somebody has to look at. */
  notices: {
    "seal-broken": ({ places, more, code }: { places: readonly string[]; more: number; code: string }) => {
      const named = places.map((place) => (place === "" ? "chính dấu niêm phong" : place));
      const rest = more > 0 ? ` và ${more} chỗ nữa` : "";
      return `Tệp đã bị sửa sau khi niêm phong: ${joined(named)}${rest}. Hỏi lại nơi gửi; mã niêm phong ghi trong tệp: ${code}.`;
    },
    "seal-unknown": () =>
      "Tệp có dấu niêm phong nhưng không đọc được: do bản khác của chương trình ghi, hoặc đã hỏng.",
    "seal-missing": () => "Tệp không có niêm phong nên không biết có bị sửa sau khi gửi hay không.",
    "year-differs": ({ year, expected }: { year: number; expected: number }) =>
      `Tiêu đề ghi năm ${year}, không phải năm ${expected}; vẫn được gộp để đối chiếu.`,
    "sealed-year-differs": ({ year, expected }: { year: number; expected: number }) =>
      `Nơi gửi kiểm tra cho năm ${year}, không phải năm ${expected}; tiêu đề không ghi năm. Vẫn được gộp để đối chiếu.`,
    "part-of-year": ({ title }: { title: string }) =>
      `Tên danh sách (“${title}”) nói về một quý, một tháng; vẫn được gộp như kết quả của cả năm.`,
    "plan-differs": ({ plan, expected }: { plan: string; expected: string }) =>
      plan === expected
        ? `Nơi gửi kiểm tra theo kế hoạch ${plan} nhưng có chỗ khác với kế hoạch ${plan} áp dụng ở đây: so hai trang “Kế hoạch”.`
        : `Nơi gửi kiểm tra theo kế hoạch ${plan}, khác với kế hoạch áp dụng ở đây${expected === "" ? "" : ` (${expected})`}.`,
    "rules-differ": ({ rules, expected }: { rules: string; expected: string }) =>
      `Nơi gửi kiểm tra bằng bản quy tắc ${rules}; ở đây là ${expected}.`,
    "totals-differ": ({
      kind,
      sealed,
      read,
      merged,
    }: {
      kind: Kind;
      sealed: number;
      read: number;
      merged: number;
    }) => {
      const isSameSum = sealed === read && read === merged;
      const what = isSameSum
        ? `Số ${KIND[kind]} ở từng mức không khớp, tuy tổng số đều là ${merged}`
        : `Số liệu ${KIND[kind]} không khớp (theo niêm phong ${sealed}, đọc được ${read}, đã gộp ${merged})`;
      return `${what}: xem từng mức ở mục 3, 4 của trang “Đối chiếu”.`;
    },
    "rows-unread": ({ rows }: { rows: number }) =>
      `Có ${rows} dòng trong danh sách không đọc được nên không được gộp.`,
    corrected: () =>
      "Tệp kèm chỉ định cột của nơi gửi (cột nào là nội dung gì); danh sách được đọc theo chỉ định ấy.",
    "columns-not-merged": ({ headings }: { headings: readonly string[] }) =>
      `Các cột sau không nằm trong những nội dung được gộp, chỉ còn ở tệp gốc: ${joined(headings)}.`,
    "columns-left-out": ({ headings }: { headings: readonly string[] }) =>
      `Danh sách gộp đã đủ số cột; các cột sau chỉ còn ở tệp gốc: ${joined(headings)}.`,
    "level-conflict": ({
      name,
      levels,
      files,
    }: {
      name: string;
      levels: readonly Level[];
      files: readonly string[];
    }) =>
      `${name} có các mức khác nhau (${joined(levels.map((level) => levelName.vi[level]))}) trong: ${joined(files)}.`,
    "files-overlap": ({ other, same, of }: { other: string; same: number; of: number }) =>
      `${same === of ? `Cả ${of} tên so được của tệp này đều có` : `${same} trong ${of} tên so được của tệp này có cả`} trong “${other}”, nên được đếm hai lần. Có lẽ một danh sách được gửi hai lần: bỏ tệp thừa ra rồi gộp lại.`,
    duplicate: ({ name, files }: { name: string; files: readonly string[] }) =>
      `${name} có trong nhiều tệp với cùng một mức, nên được đếm nhiều lần: ${joined(files)}.`,
    namesake: ({ name, files }: { name: string; files: readonly string[] }) =>
      `${name} có trong nhiều tệp nhưng chưa chắc là một người: ${joined(files)}.`,
    "unit-missing": ({
      unit,
      unread,
      title,
      lastDay,
      isPast,
    }: {
      unit: string;
      unread: string | null;
      title: string | null;
      lastDay: string | null;
      isPast: boolean;
    }) => {
      const what =
        unread === null
          ? `Chưa nhận được tệp của ${unit}`
          : `Tệp “${unread}”, theo tên là của ${unit}, không đọc được nên chưa có danh sách của đơn vị này`;
      if (title === null || lastDay === null) return `${what}.`;
      const when = isPast ? "đã quá hạn" : "hạn";
      return `${what}; ${when} ${vietnameseDate(lastDay)} (${title}).`;
    },
    "sender-unexpected": () =>
      "Không biết tệp là của đơn vị nào trong danh sách phải gửi; vẫn được gộp và tính vào số liệu.",
  },

  /** On a terminal. */
  terminal: {
    progress: ({ done, of, name }: { done: number; of: number; name: string }) => `${done}/${of} ${name}`,
    lists: ({
      files,
      read,
      collectives,
      individuals,
    }: {
      files: number;
      read: number;
      collectives: number;
      individuals: number;
    }) => `Đọc được ${read}/${files} tệp: ${collectives} tập thể, ${individuals} cá nhân.`,
    plan: ({ title, id }: { title: string; id: string }) => `Kế hoạch: ${title} (${id})`,
    notices: "Việc cần xem lại:",
    written: ({ out }: { out: string }) => `Đã ghi sổ tổng hợp: ${out}`,
    more: ({ more }: { more: number }) => `… và ${more} việc nữa; xem trang “Đối chiếu” của sổ tổng hợp.`,
    conflicts: ({ count }: { count: number }) => `${count} người, tập thể có mức khác nhau giữa các tệp.`,
  },
  /** Of the argument line. */
  nothingRead: ({ files }: { files: number }) => ({
    message: `Không đọc được tệp nào trong ${files} tệp nên không có gì để gộp.`,
    hint: "Xem từng tệp bị lỗi gì ở trên; sửa hoặc xin lại tệp rồi chạy lại.",
  }),
  noUnits: ({ file }: { file: string }) => ({
    message: `Không tìm thấy đơn vị nào trong “${file}” (tệp của --expect).`,
    hint: "Dùng sổ tính có danh sách tập thể, hoặc một cột ghi tên đơn vị, mỗi dòng một đơn vị.",
  }),
  emptyFolder: ({ folder }: { folder: string }) => ({
    message: `Trong thư mục “${folder}” không có sổ tính Excel nào.`,
    hint: "Đặt các sổ tính nhận được (.xlsx, .xlsm) vào thư mục ấy, không để trong thư mục con; hoặc ghi tên từng tệp.",
  }),
  fileTwice: ({ file }: { file: string }) => ({
    message: `Tệp “${file}” được ghi hai lần.`,
    hint: "Ghi mỗi tệp một lần.",
  }),
};

/** The help of the command. */
export const consolidateCommand: CommandWords = {
  usage: "TỆP.xlsx… --out TỔNG.xlsx [tùy chọn]",
  about: "Gộp danh sách của nhiều đơn vị, đối chiếu và kiểm tra trên toàn bộ",
  options: [
    ["--out TỔNG.xlsx", 'sổ tổng hợp được ghi: danh sách gộp, các biểu tổng hợp, trang "Đối chiếu"'],
    [
      "--expect ĐƠN_VỊ.xlsx",
      "sổ tính liệt kê các đơn vị phải gửi: danh sách tập thể, hoặc một cột tên đơn vị",
    ],
    [
      "--plan MÃ|TỆP.json",
      "kế hoạch áp dụng; không ghi thì lấy kế hoạch mà mọi tệp cùng kèm theo hoặc cùng ghi ở niêm phong, không có thì lấy kế hoạch mặc định của năm",
    ],
    ["--year NĂM", "năm xếp loại; không ghi thì lấy năm mà nhiều tệp ghi nhất"],
    ["--as-of NGÀY", '"hôm nay" khi xét thời hạn, ví dụ 2023-12-26; không ghi thì lấy ngày của máy'],
    ["--frame party|administrative", "thể thức của các biểu: của Đảng, hay hành chính"],
  ],
};
