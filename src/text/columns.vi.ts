/** A place in a sheet as people see it: rows from 1, columns as letters. */
interface At {
  readonly sheet: string;
}
interface RowsFollowed extends At {
  readonly row: number;
  readonly to: number;
}
interface ColumnFollowed extends At {
  readonly column: string;
  readonly heading: string;
  readonly to: string;
}
/** An assumption, with what was seen and how many rows it is about. */
interface Assumed {
  readonly text: string;
  readonly column: string;
  readonly rows: number;
}

const inColumn = (column: string) => (column === "" ? "" : `cột ${column}: `);
const named = (heading: string) => (heading === "" ? "không có tiêu đề" : `“${heading}”`);

/** What every sheet was taken for, and what has become of what the clerk said of it. */
export const columnsWords = {
  /** The block of a report. */
  understood: "Các trang được hiểu như sau",
  corrections: "Chỉ định cột của cơ quan",
  kinds: {
    individuals: "danh sách cá nhân",
    collectives: "danh sách tập thể",
    plan: "kế hoạch",
    summary: "bảng tổng hợp, thống kê",
    other: "không phải danh sách xếp loại",
  },
  /** "97% (chắc chắn)". */
  confidence: ({ confidence }: { confidence: number }) => {
    const word =
      confidence >= 0.9
        ? "chắc chắn"
        : confidence >= 0.7
          ? "khá chắc"
          : confidence >= 0.5
            ? "chưa chắc"
            : "phỏng đoán";
    return `${word}, ${Math.round(100 * confidence)}%`;
  },
  table: (
    of: At & { kind: string; header: string; first: number; last: number; rows: number; confidence: string },
  ) =>
    `${of.sheet}: ${of.kind} (${of.confidence}); tiêu đề ở dòng ${of.header}, ${of.rows} dòng dữ liệu từ dòng ${of.first} đến dòng ${of.last}`,
  /** A table that is no list. */
  noList: (of: At & { kind: string; header: string; why: string }) =>
    `${of.sheet}: ${of.kind}: ${of.why}; dòng tiêu đề thấy được: ${of.header}`,
  noTable: ({ sheet, why }: At & { why: string }) => `${sheet}: không đọc bảng nào: ${why}`,
  whyNoTable: {
    empty: "trang trống",
    noHeader: "không có dòng nào giống dòng tiêu đề của một danh sách",
    across:
      "tiêu đề ghi từ trên xuống, mỗi người một cột; hãy chuyển thành mỗi người một dòng (sao chép cả bảng, rồi Dán đặc biệt ▸ Hoán đổi sang một trang mới)",
    own: "trang do chương trình ghi ra",
    notRead: "cơ quan đã chỉ định không đọc trang này",
  },
  whyNoList: {
    noNames: "không có cột họ và tên hay tên tập thể, đơn vị",
    namesUnderLevels:
      "dưới mỗi mức xếp loại ghi tên người chứ không phải dấu nên chưa đọc được; hãy ghi mỗi người một dòng, mức xếp loại của người đó ghi ở một cột",
    otherScale:
      "cột mức xếp loại không ghi mức nào của quy định; nếu đây là danh sách xếp loại, hãy ghi mức bằng chữ, hoặc ghi chú giải trên trang, chẳng hạn “A1: HTXSNV; A2: HTTNV”",
    nothingToCheck: "không có cột mức xếp loại hay ngày tháng nào để kiểm tra",
    ofOtherThings: "tiêu đề và giá trị cho thấy là bảng của việc khác",
    summary: "là số liệu tổng hợp, không phải từng người, từng tập thể",
    noRows: "dưới dòng tiêu đề không có dòng nào là một người hay một tập thể",
    hiddenCopy: "là bản sao đang ẩn của danh sách khác, không đưa vào kiểm tra",
    earlierYear: "là danh sách của năm trước, không đưa vào kiểm tra cùng danh sách của năm nay",
    said: "theo chỉ định của cơ quan",
  },
  /** How a column came to be taken for what it is. */
  evidence: {
    heading: "đúng tiêu đề đã biết",
    likeHeading: "gần giống một tiêu đề đã biết",
    underHeading: "nằm dưới một tiêu đề đã biết",
    values: "theo giá trị trong cột",
    levels: "một cột trong nhóm các mức xếp loại",
    corrected: "theo chỉ định của cơ quan",
    counts: "số lượng",
    names: "ghi tên những người có mức này",
    another: "đã có cột khác được hiểu như vậy nên không dùng",
    otherValues: "tiêu đề đã biết, nhưng không ghi mức nào của quy định",
    otherPeriod: "của năm trước, của một phần năm hoặc mới đăng ký, không phải mức của năm nay",
    notNeeded: "biết cột này, không cần cho việc kiểm tra",
    unknown: "không hiểu tiêu đề",
    noHeading: "có dữ liệu nhưng không có tiêu đề",
  },
  recognised: ({ evidence }: { evidence: string }) => `Nhận ra cột này: ${evidence}.`,
  none: "không dùng",
  guessed: ({ columns }: { columns: string }) => `Cột hiểu theo phỏng đoán, nên xem lại: ${columns}`,
  notUnderstood: ({ columns }: { columns: string }) => `Cột không hiểu, không đưa vào kiểm tra: ${columns}`,
  corrected: ({ columns }: { columns: string }) => `Cột hiểu theo chỉ định của cơ quan: ${columns}`,
  column: ({ column, heading }: { column: string; heading: string }) => `${column} ${named(heading)}`,
  likely: ({ fields }: { fields: string }) => `có thể là ${fields}`,
  unlikely: "chưa đoán được",
  /** What was assumed beyond what headings and values say. */
  assumed: {
    ditto: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}dấu lặp lại ở ${rows} dòng được hiểu là như dòng trên (chẳng hạn “${text}”)`,
    continued: ({ rows }: Assumed) =>
      `${rows} dòng không có tên được hiểu là viết tiếp cho người ở dòng trên`,
    stagesInRows: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}mỗi người có nhiều dòng, mỗi dòng là mức của một cấp ghi ở cột này (chẳng hạn “${text}”), ${rows} dòng`,
    group: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}đơn vị chỉ ghi một lần (chẳng hạn “${text}”) được hiểu là của cả những dòng để trống bên dưới, ${rows} dòng`,
    unitOfSheet: ({ text }: Assumed) => `mọi người trên trang được hiểu là của “${text}”, theo tên trang`,
    unitOfTitle: ({ text }: Assumed) =>
      `mọi người trong bảng được hiểu là của “${text}”, theo dòng ghi trên tiêu đề`,
    levelOfSection: ({ text, rows }: Assumed) =>
      `không có cột mức xếp loại: ${rows} dòng được hiểu là có mức ghi ở dòng mục phía trên (chẳng hạn “${text}”)`,
    levelOfTitle: ({ text, rows }: Assumed) =>
      `không có cột mức xếp loại: cả ${rows} dòng được hiểu là có mức ghi ở tên danh sách, “${text}”`,
    levelOfSheet: ({ text, rows }: Assumed) =>
      `không có cột mức xếp loại: cả ${rows} dòng được hiểu là có mức theo tên trang, “${text}”`,
    oneLevel: () =>
      "sổ tính chỉ có danh sách những trường hợp cùng một mức, nên không tính tỷ lệ xếp loại từ danh sách này",
    legend: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}ký hiệu ở ${rows} dòng được hiểu theo chú giải trên trang (“${text}”)`,
    letters: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}chữ ${text} ở ${rows} dòng được hiểu là loại A (hoàn thành xuất sắc), B (hoàn thành tốt), C (hoàn thành), D (không hoàn thành), E (không xếp loại), vì trên trang không có chú giải khác`,
    otherScale: ({ text, column, rows }: Assumed) =>
      `${inColumn(column)}ký hiệu ở ${rows} dòng (chẳng hạn “${text}”) thuộc thang xếp loại khác nên chưa đọc; hãy ghi mức bằng chữ, hoặc ghi chú giải trên trang, chẳng hạn “A1: HTXSNV; A2: HTTNV”`,
    partOfYear: ({ text }: Assumed) =>
      `tên danh sách (“${text}”) nói về một phần của năm; danh sách được kiểm tra theo quy định về xếp loại cả năm`,
    hidden: ({ rows }: Assumed) => `${rows} dòng đang ẩn hoặc bị lọc vẫn được đọc như các dòng khác`,
    hiddenCopy: ({ rows }: Assumed) =>
      `trang đang ẩn có ${rows} tên trùng với các danh sách đang hiện nên được coi là bản sao của chúng, không đưa vào kiểm tra`,
    earlierYear: ({ text, rows }: Assumed) =>
      `danh sách của năm ${text} có ${rows} tên trùng với danh sách của năm sau nên không đưa vào kiểm tra`,
    corrected: ({ text }: Assumed) => `theo chỉ định của cơ quan: “${text}”`,
  },
  hiddenSheet: "trang đang ẩn",
  hiddenRows: ({ rows }: { rows: number }) => `${rows} dòng đang ẩn hoặc bị lọc`,
  hiddenColumns: ({ columns }: { columns: string }) => `cột đang ẩn: ${columns}`,
  unread: "Những dòng không hiểu được",
  nothingUnread: "Không có dòng nào không hiểu được.",
  isRoster: "Sổ tính này kiểm tra được: xep-loai check",
  isNoRoster:
    "Sổ tính này chưa kiểm tra được: không trang nào là danh sách cá nhân hay tập thể có mức xếp loại hoặc ngày tháng. Nếu chương trình hiểu nhầm, hãy chỉ định cột bằng --columns.",
  head: {
    column: "Cột",
    heading: "Tiêu đề",
    field: "Được hiểu là",
    evidence: "Vì sao",
    likely: "Cũng có thể là",
  },
  /** What has become of a correction in a workbook that is no longer as it was. */
  notes: {
    notRead: ({ sheet }: At) => `Trang “${sheet}” không được đọc, theo chỉ định của cơ quan.`,
    sheetRenamed: ({ sheet, to }: At & { to: string }) =>
      `Không còn trang “${sheet}”; chỉ định của trang ấy được dùng cho trang “${to}”, vì có đủ các tiêu đề đã ghi.`,
    headerMoved: ({ sheet, row, to }: RowsFollowed) =>
      `${sheet}: dòng tiêu đề trước ở dòng ${row} nay ở dòng ${to}; chỉ định được dùng ở chỗ mới.`,
    columnMoved: ({ sheet, column, heading, to }: ColumnFollowed) =>
      `${sheet}: cột “${heading}” trước ở cột ${column} nay ở cột ${to}; chỉ định được dùng ở chỗ mới.`,
    sheetGone: ({ sheet }: At) => `Không còn trang “${sheet}”; chỉ định của trang ấy không dùng được.`,
    headerGone: ({ sheet, row }: At & { row: number }) =>
      `${sheet}: các tiêu đề đã ghi không còn ở dòng ${row} và không thấy ở đúng một chỗ nào khác; chỉ định của bảng ấy không dùng được.`,
    columnGone: ({ sheet, column, heading }: Omit<ColumnFollowed, "to">) =>
      `${sheet}: không còn cột ${named(heading)} ở cột ${column}; chỉ định của cột ấy không dùng được.`,
    columnTwice: ({ sheet, column, heading }: Omit<ColumnFollowed, "to">) =>
      `${sheet}: số cột ${named(heading)} đã khác trước, không biết cột nào là cột ${column} ngày trước; chỉ định của cột ấy không dùng được.`,
    noNames: ({ sheet, row, kind }: At & { row: number; kind: string }) =>
      `${sheet}: bảng ở dòng ${row} được chỉ định là ${kind}, nhưng không cột nào ghi tên; chỉ định ấy không dùng được. Hãy chỉ định thêm cột họ và tên, hoặc cột tên tập thể.`,
    unreadable:
      "Chỉ định cột lưu trong sổ tính không đọc được (có thể do phiên bản mới hơn ghi); danh sách được đọc như khi không có chỉ định.",
  },
  stored: ({ out }: { out: string }) => `Đã ghi bản sao có lưu chỉ định cột: ${out}`,
  nothingStored: ({ out }: { out: string }) => `Đã ghi bản sao không có chỉ định cột nào: ${out}`,
};

export type ColumnsWords = typeof columnsWords;
