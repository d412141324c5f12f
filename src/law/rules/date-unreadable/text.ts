import type { Same } from "../../rule";

export interface Unsettled {
  readonly who: string;
  readonly cells: readonly { readonly heading: string; readonly text: string }[];
}

const listed = ({ cells }: Unsettled) =>
  cells.map(({ heading, text }) => `“${text}” (${heading})`).join(", ");

export const vi = {
  title: "Mọi ô ngày đọc được thành ngày",
  messages: {
    unreadable: (data: Unsettled) =>
      `${data.who}: ${listed(data)} chưa đọc được thành một ngày, nên chưa kiểm tra được. Ghi đủ ngày/tháng/năm.`,
    ambiguous: (data: Unsettled) =>
      `${data.who}: ${listed(data)} có thể đã bị đảo ngày và tháng, vì cột này lẫn ngày dạng số và ngày gõ bằng chữ. Kiểm tra lại rồi ghi thống nhất.`,
  },
  steps: {},
};

export const en = {
  title: "Every date cell reads as a date",
  messages: {
    unreadable: (data) =>
      `${data.who}: ${listed(data)} does not read as a day, so it could not be checked. Write day/month/year.`,
    ambiguous: (data) =>
      `${data.who}: ${listed(data)} may have its day and month swapped, because the column mixes date cells and typed dates. Please look, and write them one way.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
