import type { Same } from "../../rule";

export interface Duplicate {
  readonly name: string;
  readonly times: number;
}

export const vi = {
  title: "Mỗi người chỉ có một dòng trong danh sách",
  messages: {
    "same-person": ({ name, times }: Duplicate) =>
      `${name} có ${times} dòng trùng cả họ tên lẫn ngày sinh hoặc số thẻ đảng viên, nên bị tính ${times} lần. Chỉ để một dòng.`,
    "same-name": ({ name, times }: Duplicate) =>
      `Có ${times} dòng cùng họ tên ${name}. Nếu là những người khác nhau thì ghi thêm ngày sinh để phân biệt.`,
  },
  steps: {},
};

export const en = {
  title: "Nobody stands twice in the list",
  messages: {
    "same-person": ({ name, times }) =>
      `${name} has ${times} rows with the same name and the same birth date or party card number, and is counted ${times} times. Leave one.`,
    "same-name": ({ name, times }) =>
      `${times} rows bear the name ${name}. If they are different people, add their birth dates.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
