/** Why a finding is one, and what `xep-loai explain` says of a cell. */
export const explainWords = {
  /** After a clause: the day from which its instrument is in force; null where no copy at hand prints it. */
  inForce: (day: string | null) =>
    day === null ? "bản có trong tay không in ngày" : `có hiệu lực từ ${day}`,
  /** Of a finding without a clause of its own. */
  noClause: {
    data: "không dựa vào văn bản nào: chương trình kiểm tra số liệu của chính danh sách",
    plan: "theo kế hoạch đang áp dụng; kế hoạch không dẫn điều khoản nào cho nội dung này",
    others: "các văn bản mà kế hoạch đang áp dụng dẫn không có điều khoản này; quy tắc lấy từ văn bản khác",
  },
  /** What a cell of a finding holds. */
  held: ({ heading, text }: { heading: string; text: string }) =>
    `Cột “${heading}” ${text === "" ? "để trống" : `ghi “${text}”`}.`,
  basis: (clause: string) => `Căn cứ: ${clause}.`,

  cell: ({ cell, value }: { cell: string; value: string }) =>
    value === "" ? `Ô ${cell}: để trống.` : `Ô ${cell}: “${value}”.`,
  merged: ({ cell }: { cell: string }) => `Ô này nằm trong vùng gộp bắt đầu từ ${cell}.`,
  kinds: {
    individuals: "danh sách cá nhân",
    collectives: "danh sách tập thể",
    plan: "kế hoạch",
    summary: "bảng tổng hợp",
    other: "bảng khác, không phải danh sách",
  },
  table: ({ sheet, kind, first, last }: { sheet: string; kind: string; first: number; last: number }) =>
    `Trang “${sheet}”, từ dòng ${first} đến dòng ${last}: được hiểu là ${kind}.`,
  noTable: ({ sheet }: { sheet: string }) => `Ở chỗ này của trang “${sheet}” không nhận ra bảng nào.`,
  ownSheet: ({ sheet }: { sheet: string }) => `Trang “${sheet}” do chương trình ghi ra, không được kiểm tra.`,
  planSheet: ({ sheet }: { sheet: string }) =>
    `Trang “${sheet}” là kế hoạch: danh sách được kiểm tra theo những gì ghi ở trang này, trừ khi dùng --plan.`,
  column: ({ column, heading, fields }: { column: string; heading: string; fields: string }) =>
    `Cột ${column}${heading && ` “${heading}”`}: ${fields === "" ? "chưa hiểu là cột gì nên không được xét" : `được hiểu là ${fields}`}.`,
  parts: {
    title: "Ô này nằm ở phần tiêu đề của bảng.",
    header: "Ô này là tiêu đề cột.",
    row: "",
    between: "Dòng này không phải một cá nhân hay tập thể (dòng nhóm, dòng cộng, dòng trống hoặc chữ ký).",
    unread: "Dòng này không hiểu được nên không được kiểm tra.",
  },
  person: ({ name, unit }: { name: string; unit: string }) =>
    `Dòng này là cá nhân: ${name}${unit && `, đơn vị “${unit}”`}.`,
  collective: ({ name }: { name: string }) => `Dòng này là tập thể: ${name}.`,
  nothing: "Không có phát hiện nào ở ô này.",
  because: "Vì sao:",
  passed: "Các quy tắc có đọc cột này đã chạy và không nêu gì ở ô này:",
  nonePassed: "Không có quy tắc nào đọc riêng ô này.",
  notRun: "Các quy tắc có đọc cột này nhưng không kiểm tra được, hoặc chỉ được một phần:",
};

export type ExplainWords = typeof explainWords;
