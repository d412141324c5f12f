/**
 * The words of the summary sheets. They are official papers, which go to the level above: Vietnamese whatever the
 * language of the program.
 */
export const summaryWords = {
  frame: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    star: "*",
    /** Lines to be filled in by hand: what is not known is never made up. */
    open: {
      superior: "………………………",
      issuing: "………………………",
      number: { party: "Số …… -……/……", administrative: "Số: ……/……-……" },
      placeAndDate: "………, ngày …… tháng …… năm ………",
      attachment: "(Kèm theo ……………… số ………… ngày …/…/…… của …………………)",
      authority: { party: "T/M ………………………", administrative: "TM. ………………………" },
      post: "………………………",
      recipient: "- ………………………",
    },
    recipients: "Nơi nhận:",
    preparer: "NGƯỜI LẬP BIỂU",
    sign: "(Ký, ghi rõ họ tên)",
  },
  /** The two lists. */
  collectives: {
    title: "Biểu 01 - Tập thể",
    heading: ({ year }: { year: number }) =>
      `BIỂU SỐ 01: DANH SÁCH TẬP THỂ ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`,
    name: "Tên tập thể",
    unitKind: "Loại hình",
  },
  individuals: {
    title: "Biểu 02 - Cá nhân",
    heading: ({ year }: { year: number }) =>
      `BIỂU SỐ 02: DANH SÁCH CÁ NHÂN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`,
    name: "Họ và tên",
    post: "Chức vụ",
    unit: "Đơn vị",
  },
  list: {
    stage: "Mức xếp loại",
    stages: {
      selfRating: "Tự xếp loại",
      proposedRating: "Đề xuất",
      rating: "Quyết định",
      civilRating: "Công chức, viên chức",
      partyRating: "Đảng viên",
    },
    reason: "Tóm tắt căn cứ, lý do",
    decidedBy: "Cấp quyết định",
    decidedOn: "Ngày quyết định",
    missing: "Chưa ghi",
    unrecognised: ({ text }: { text: string }) => `“${text}” (không rõ mức)`,
    conflict: ({ levels }: { levels: readonly string[] }) => `Ghi nhiều mức: ${levels.join("; ")}`,
    countOfCollectives: ({ count }: { count: number }) => `Danh sách có ${count} tập thể.`,
    countOfIndividuals: ({ count }: { count: number }) => `Danh sách có ${count} người.`,
    undecided: "Danh sách chưa có cột mức quyết định.",
  },
  /** Counts by level, in every table of figures. */
  levels: {
    short: {
      excellent: "Hoàn thành xuất sắc",
      good: "Hoàn thành tốt",
      completed: "Hoàn thành",
      notCompleted: "Không hoàn thành",
    },
    group: "Số người theo mức xếp loại",
    all: "Tổng số",
    rated: "Cộng được xếp loại",
    notRated: "Không xếp loại",
    missing: "Chưa ghi mức",
    unrecognised: "Ghi không rõ mức",
    shareGroup: "Tỷ lệ % Hoàn thành xuất sắc",
    shareOf: {
      good: "trên số Hoàn thành tốt",
      goodOrBetter: "trên số từ Hoàn thành tốt trở lên",
      rated: "trên tổng số được xếp loại",
    },
    stage: ({ stage }: { stage: string }) => `Số liệu lấy theo ${stage} trong danh sách.`,
    mixedStages:
      "Số liệu lấy theo bước sau cùng mà từng danh sách có: mức quyết định; chưa có thì mức đề xuất; chưa có nữa thì mức tự xếp loại.",
    repeated: ({ rows }: { rows: number }) =>
      `${rows} dòng ghi lại người đã có ở danh sách khác; mỗi người chỉ tính một lần.`,
    unread: ({ rows }: { rows: number }) =>
      `${rows} dòng trong danh sách không hiểu được, không tính vào biểu này.`,
    unrated: ({ people, list }: { people: number; list: string }) =>
      `Danh sách “${list}” (${people} người) không có cột mức xếp loại nên không tính vào biểu này.`,
  },
  units: {
    title: "Tổng hợp theo đơn vị",
    heading: ({ year }: { year: number }) =>
      `TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM ${year} THEO ĐƠN VỊ`,
    overall: "I. Kết quả chung",
    byUnit: "II. Kết quả theo từng đơn vị (cá nhân)",
    level: "Mức xếp loại",
    collectives: "Tập thể",
    individuals: "Cá nhân",
    count: "Số lượng",
    share: "Tỷ lệ % trên số được xếp loại",
    hundred: "Tỷ lệ ở mục I làm tròn đến 0,1% theo phần dư lớn nhất để cộng đúng 100%.",
    unit: "Đơn vị",
    collectiveLevel: "Mức của tập thể",
    noUnit: "(không ghi đơn vị)",
    noChart: ({ units, most }: { units: number; most: number }) =>
      `Không vẽ biểu đồ vì có ${units} đơn vị; chỉ vẽ khi không quá ${most} đơn vị.`,
    chart: ({ year }: { year: number }) => `Mức xếp loại cá nhân theo đơn vị, năm ${year}`,
  },
  groups: {
    title: "Tổng hợp theo chức danh",
    heading: ({ year }: { year: number }) =>
      `TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM ${year} THEO NHÓM CHỨC DANH`,
    byPost: "I. Kết quả theo nhóm chức danh",
    group: "Nhóm chức danh",
    roles: {
      head: "Người đứng đầu",
      deputy: "Cấp phó của người đứng đầu",
      leader: "Thành viên khác của tập thể lãnh đạo, quản lý",
      staff: "Không giữ chức vụ lãnh đạo, quản lý",
      unknown: "Danh sách không cho biết",
    },
    noPost: "(không ghi chức vụ)",
    caps: "II. Giới hạn xếp loại “Hoàn thành xuất sắc nhiệm vụ” theo từng nhóm phải tính",
    rule: ({
      percent,
      base,
      rounding,
      scopes,
    }: {
      percent: number;
      base: string;
      rounding: string;
      scopes: string;
    }) => `${scopes}: tối đa ${percent}% ${base}, ${rounding}.`,
    small: ({ atMost, allowed }: { atMost: number; allowed: number }) =>
      `Tập thể lãnh đạo có từ ${atMost} người trở xuống: tối đa ${allowed} người, không tính theo tỷ lệ.`,
    basis: ({ basis }: { basis: string }) => `Căn cứ: ${basis}.`,
    parts: "Nhóm có chữ “trong đó” đã nằm trong nhóm lớn hơn của cùng danh sách.",
    over: "Ô tô màu: nhóm đang vượt giới hạn, và vượt bao nhiêu.",
    part: ({ name }: { name: string }) => `Trong đó: ${name}`,
    noPlan: ({ year }: { year: number }) =>
      `Không có kế hoạch nào áp dụng cho năm ${year} nên chưa tính giới hạn.`,
    name: "Nhóm được tính",
    figures: "Số lượng",
    rated: "Được xếp loại",
    goodOrBetter: "Từ Hoàn thành tốt trở lên",
    allowed: "Tối đa Hoàn thành xuất sắc",
    how: "Cách tính",
    howShare: ({ percent, base }: { percent: number; base: number }) =>
      `${percent}% × ${base} = ${quotient(percent * base)}`,
    howSmall: ({ atMost }: { atMost: number }) => `Tập thể từ ${atMost} người trở xuống`,
    excess: "Số phải hạ mức để trong giới hạn",
  },
  total: "Tổng cộng",
  ordinal: "STT",
  note: "Ghi chú",
  oldNotes: "Ghi chú cũ (dòng tương ứng không còn trong biểu)",
  footer: '&C&"Times New Roman,Regular"Trang &P/&N',
};

/** A hundredth, with the comma of Vietnamese figures: 296 is "2,96". */
function quotient(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}
