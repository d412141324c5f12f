/**
 * The words of the summaries that are lists: party members, deadlines, dossiers, comments, awards. Official papers,
 * Vietnamese whatever the language of the program.
 */
export const summaryListWords = {
  ordinal: "STT",
  note: "Ghi chú",
  who: "Tập thể, cá nhân",
  unit: "Đơn vị",
  post: "Chức vụ",
  total: "Tổng cộng",
  collectives: "Tập thể",
  individuals: "Cá nhân",
  asOf: ({ day }: { day: string }) => `Tính đến ngày ${day}.`,
  /** Names of people, some of many. */
  andMore: ({ names, more }: { names: string; more: number }) =>
    more > 0 ? `${names} và ${more} trường hợp khác` : names,

  party: {
    title: "Thống kê đảng viên",
    heading: ({ year }: { year: number }) =>
      `THỐNG KÊ KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${year}`,
    identities:
      "Đối chiếu: mục 1 = mục 2 + mục 3; mục 3 = mục 3.1 + mục 3.2; mục 3.1 = tổng các mức ở mục 4.",
    once: "Mỗi đảng viên tính một lần, dù có tên trong nhiều danh sách.",
    untold: ({ count }: { count: number }) =>
      `${count} người để trống mức xếp loại đảng viên và danh sách không cho biết có phải đảng viên hay không nên không tính ở đây.`,
    columns: {
      content: "Nội dung",
      count: "Số đảng viên",
      ofMembers: "Tỷ lệ % trên tổng số đảng viên (mục 1)",
      ofRated: "Tỷ lệ % trên số đã đánh giá, xếp loại (mục 3.1)",
    },
    lines: {
      members: "Tổng số đảng viên (= 2 + 3)",
      full: "Đảng viên chính thức",
      probationary: "Đảng viên dự bị",
      unsaid: "Danh sách không ghi chính thức hay dự bị",
      notDue: "Không thuộc diện đánh giá, xếp loại",
      exempt: "Được miễn công tác và sinh hoạt đảng",
      suspended: "Bị đình chỉ sinh hoạt đảng",
      newlyAdmitted: "Mới kết nạp, chưa đủ 6 tháng",
      otherwise: ({ reason }: { reason: string }) => `Lý do khác: ${reason}`,
      others: ({ of }: { of: string }) => `Các lý do khác (mục ${of})`,
      noReason: ({ of }: { of: string }) => `Không ghi lý do (mục ${of})`,
      due: "Thuộc diện đánh giá, xếp loại (= 3.1 + 3.2)",
      rated: "Đã đánh giá, xếp loại",
      unrated: "Chưa đánh giá, xếp loại",
      blank: "Chưa ghi mức xếp loại",
      unclear: "Ghi không rõ mức xếp loại",
      results: "Kết quả đánh giá, xếp loại",
    },
  },

  progress: {
    title: "Tiến độ",
    heading: ({ year }: { year: number }) =>
      `TIẾN ĐỘ THỰC HIỆN CÁC MỐC THỜI HẠN KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI NĂM ${year}`,
    plan: ({ title }: { title: string }) => `Theo: ${title}.`,
    strict: "“Trước ngày” không gồm chính ngày ấy.",
    long: ({ bound }: { bound: number }) =>
      `Có ${bound} trường hợp phải theo dõi: phần II chỉ ghi trường hợp chậm, quá hạn, sắp đến hạn và cần xem lại; số đúng hạn và còn hạn có ở phần I.`,
    tooLong: ({ bound }: { bound: number }) =>
      `Có ${bound} trường hợp phải theo dõi, quá nhiều để ghi từng trường hợp: biểu này chỉ có phần tổng hợp; từng trường hợp xem ở biểu của từng đơn vị.`,
    columns: {
      milestone: "Mốc thời hạn",
      term: "Hạn theo kế hoạch",
      lastDay: "Ngày cuối còn đúng hạn",
      bound: "Phải thực hiện",
      inTime: "Đúng hạn",
      look: "Cần xem lại",
      late: "Làm chậm",
      overdue: "Quá hạn, chưa làm",
      due: "Sắp đến hạn",
      open: "Còn hạn, chưa làm",
      metOn: "Ngày thực hiện",
      standing: "Kết quả",
      daysLate: "Số ngày chậm",
      daysLeft: "Số ngày còn lại",
    },
    byMilestone: "I. TỔNG HỢP THEO TỪNG MỐC",
    byRow: "II. TỪNG TẬP THỂ, CÁ NHÂN",
    term: {
      strict: ({ day }: { day: string }) => `trước ngày ${day}`,
      until: ({ day }: { day: string }) => `chậm nhất ngày ${day}`,
      exact: ({ day }: { day: string }) => `ngày ${day}`,
    },
    noColumn: ({ title, column }: { title: string; column: string }) =>
      `${title}\n(danh sách không có cột “${column}” nên không theo dõi được)`,
    exception: ({ title, exception }: { title: string; exception: string }) => `${title}\n(${exception})`,
    standing: {
      inTime: "Đúng hạn",
      onTheDay: "Đúng ngày hạn",
      late: "Chậm",
      otherDay: "Khác ngày định",
      overdue: "Quá hạn, chưa làm",
      due: "Sắp đến hạn",
      open: "Còn hạn",
      undated: "Chưa ghi ngày",
      unread: "Không đọc được ngày",
    },
    /** Where the text gives some another date. */
    toLookAt: ({ word }: { word: string }) => `${word} (cần xem lại)`,
    legend: {
      error: {
        word: "Chậm; Quá hạn",
        meaning: "làm sau ngày cuối còn đúng hạn, hoặc đã qua ngày ấy mà chưa làm",
      },
      warning: {
        word: "Cần xem lại",
        meaning:
          "đúng ngày hạn mà văn bản ghi “trước ngày”, khác ngày kế hoạch định, hoặc có trường hợp được hạn khác",
      },
      info: { word: "Sắp đến hạn", meaning: "còn không quá 7 ngày, kể cả ngày lập biểu" },
    },
  },

  dossiers: {
    title: "Hồ sơ",
    heading: ({ year }: { year: number }) => `TÌNH HÌNH HỒ SƠ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI NĂM ${year}`,
    byUnit: "I. TỔNG HỢP THEO ĐƠN VỊ",
    byRow: "II. TỪNG HỒ SƠ",
    signs:
      "Ký hiệu: “✓” có; “–” không phải nộp; “thiếu” phải có mà chưa có; “xem lại” chưa có, cần xem có phải nộp không; “chưa” chưa có nhưng chưa đến hạn; “?” danh sách không có cột theo dõi.",
    notRated:
      "Người, tập thể không xếp loại không xét hồ sơ. “Không thiếu” chỉ tính trên những thành phần mà danh sách có theo dõi.",
    columns: {
      dossiers: "Số hồ sơ",
      complete: "Không thiếu",
      incomplete: "Có thành phần thiếu",
      toLookAt: "Cần xem lại",
      notDue: "Chưa đến hạn",
      missing: "Số còn thiếu",
      doubtful: "Số cần xem lại",
      written: "Danh sách ghi",
    },
    itemHeading: ({ number }: { number: number }) => `(${number})`,
    itemHeadingNamed: ({ number, title }: { number: number; title: string }) => `(${number}) ${title}`,
    /** One dossier with its papers. */
    listed: ({ title, due, items }: { title: string; due: string | null; items: string }) =>
      `${title}${due === null ? "" : ` (${due})`}: ${items}.`,
    due: ({ day }: { day: string }) => `ngày cuối còn đúng hạn ${day}`,
    item: ({ number, title, when }: { number: number; title: string; when: string | null }) =>
      `(${number}) ${title}${when === null ? "" : ` – ${when}`}`,
    when: {
      prompted: "khi được gợi ý kiểm điểm",
      complaint: "khi có khiếu nại, kiến nghị",
      proposedExcellent: "khi đề nghị xếp loại xuất sắc",
      hasLeaders: "khi đơn vị có lãnh đạo",
      decided: "do cấp có thẩm quyền ban hành, phải có khi lưu hồ sơ",
      residenceComment: "trừ người được miễn",
      ifAny: "nếu có",
    },
    itemState: {
      there: "✓",
      notOwed: "–",
      missing: "thiếu",
      doubtful: "xem lại",
      awaited: "chưa",
      unkept: "?",
    },
    unread: ({ written }: { written: string }) => `“${written}”: không rõ gồm những thành phần nào`,
    count: ({ there, of }: { there: number; of: number }) =>
      `${there}/${of}: thiếu ${of - there}, không ghi thành phần nào`,
    noUnit: "Danh sách không ghi đơn vị",
    lacking: "Số hồ sơ thiếu thành phần này",
    legend: {
      error: {
        word: "thiếu",
        meaning: "thành phần hồ sơ mà kế hoạch yêu cầu, đã gửi hoặc đã quá hạn mà chưa có",
      },
      warning: {
        word: "xem lại",
        meaning: "chưa có, nhưng danh sách không cho biết chắc có phải nộp hay không",
      },
    },
  },

  routing: {
    title: "Danh sách gửi lấy ý kiến",
    heading: ({ year }: { year: number }) =>
      `DANH SÁCH HỒ SƠ GỬI LẤY Ý KIẾN VỀ KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI NĂM ${year}`,
    always: ({ body }: { body: string }) => `Mọi hồ sơ đều gửi ${body}.`,
    exempt: ({ count, always, basis }: { count: number; always: string | null; basis: string }) =>
      `${count} hồ sơ ${always === null ? "không" : `chỉ gửi ${always}, không`} gửi lấy ý kiến cơ quan khác${basis}.`,
    inNoGroup: ({ count, names }: { count: number; names: string }) =>
      `${count} trường hợp không thuộc nhóm nào mà kế hoạch nêu nơi gửi: ${names}.`,
    basis: ({ group, clause }: { group: string; clause: string }) => `Căn cứ đối với ${group}: ${clause}.`,
    exemptBasis: ({ clause }: { clause: string }) => ` (${clause})`,
    /** A body that comments, the one through which it is reached, and the group whose dossiers it gets. */
    body: ({ body, via, group }: { body: string; via: string | null; group: string }) =>
      `Gửi ${body}${via === null ? "" : ` (qua ${via})`}: ${group}`,
    toLookAt: ({ groups }: { groups: readonly string[] }) =>
      `CẦN XEM LẠI, thuộc nhiều nhóm mà kế hoạch không nói gửi theo nhóm nào: ${groups.join(" | ")}`,
    columns: { written: "Danh sách ghi gửi đến", result: "Kết quả" },
    groupTo: ({ group, to }: { group: string; to: string }) => `${group} – gửi ${to}`,
    result: { sent: "Đã ghi", unsent: "Chưa ghi" },
    legend: {
      error: { word: "Chưa ghi nơi này", meaning: "hồ sơ ghi gửi nơi khác với kế hoạch" },
      warning: {
        word: "Cần xem lại",
        meaning: "thuộc nhiều nhóm, hoặc danh sách chưa ghi đủ nơi mà kế hoạch nêu",
      },
    },
  },

  awards: {
    title: "Thi đua, khen thưởng",
    heading: ({ year }: { year: number }) => `TỔNG HỢP ĐỀ NGHỊ THI ĐUA, KHEN THƯỞNG NĂM ${year}`,
    byTitle: "I. TỔNG HỢP THEO DANH HIỆU, HÌNH THỨC",
    byRow: "II. TỪNG ĐỀ NGHỊ",
    severalTitles: "Một người được đề nghị nhiều danh hiệu thì tính ở từng danh hiệu.",
    untracked: ({ columns }: { columns: string }) =>
      `Danh sách không có cột: ${columns}; nội dung ấy chưa xét được.`,
    share: ({
      fighters,
      advanced,
      percent,
      basis,
    }: {
      fighters: number;
      advanced: number;
      percent: number;
      basis: string;
    }) =>
      `Chiến sĩ thi đua cơ sở: ${fighters} trên ${advanced} lao động tiên tiến (tính cả chiến sĩ thi đua); quy định không quá ${percent}% (${basis}).`,
    columns: {
      title: "Danh hiệu, hình thức",
      count: "Cộng",
      hindered: "Có vướng mắc",
      hindrances: "Vướng mắc theo quy định nào",
      proposed: "Danh hiệu, hình thức đề nghị",
      rating: "Mức xếp loại",
      registered: "Đăng ký thi đua",
      discipline: "Kỷ luật trong năm",
      result: "Kết luận",
      hindrance: "Vướng mắc và căn cứ",
    },
    titles: {
      advanced: "Lao động tiên tiến, Chiến sĩ tiên tiến",
      fighter: "Chiến sĩ thi đua cơ sở",
      higherFighter: "Chiến sĩ thi đua cấp trên cơ sở",
      collective: "Tập thể lao động tiên tiến, xuất sắc",
      excellentMember: "Khen thưởng hoàn thành xuất sắc nhiệm vụ của tổ chức đảng, đảng viên",
      other: "Danh hiệu, hình thức khác",
    },
    collectives: "TẬP THỂ",
    individuals: "CÁ NHÂN",
    clear: "Chưa thấy vướng mắc",
    unlisted: "không có trong danh sách xếp loại",
    several: "trùng tên trong danh sách xếp loại",
    unrated: "chưa ghi",
    unclear: ({ written }: { written: string }) => `ghi không rõ: “${written}”`,
    hindrance: ({ message, basis }: { message: string; basis: string }) =>
      basis === "" ? message : `${message} [${basis}]`,
    hindranceCount: ({ title, count }: { title: string; count: number }) => `${title}: ${count}`,
    seeAbove: ({ title }: { title: string }) => `${title}: xem mục I.`,
    legend: {
      error: { word: "Chưa đúng", meaning: "trái với quy định đã nêu rõ" },
      warning: { word: "Cần xem lại", meaning: "có thể chưa đúng, hoặc chỉ người xét mới quyết định được" },
      info: { word: "Lưu ý", meaning: "kiểm tra thêm trong hồ sơ" },
    },
  },
};

export type SummaryListWords = typeof summaryListWords;
