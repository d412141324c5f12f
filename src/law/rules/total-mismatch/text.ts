import type { Same } from "../../rule";

interface Total {
  /** Of the row, and of the column. */
  readonly label: string;
  readonly heading: string;
  /** Figures with a point; each way to add gives one. */
  readonly stated: string;
  readonly added: readonly string[];
}
interface Rows {
  readonly stated: number;
  readonly rows: number;
}

const so = (figures: string) => figures.replace(".", ",");
const dong = (label: string) => (label === "" ? "Một dòng" : `Dòng “${label}”`);
const line = (label: string) => (label === "" ? "A row" : `The row “${label}”`);

export const vi = {
  title: "Số tổng cộng khớp với các số được cộng",
  messages: {
    down: ({ label, heading, stated, added }: Total) =>
      `${dong(label)}, cột “${heading}” ghi ${so(stated)}, nhưng cộng các dòng lại được ${added.map(so).join(" hoặc ")}.`,
    across: ({ label, heading, stated, added }: Total) =>
      `${dong(label)}, cột “${heading}” ghi ${so(stated)}, nhưng cộng các mức lại được ${added.map(so).join(" hoặc ")}.`,
    rows: ({ stated, rows }: Rows) => `Dòng tổng cộng ghi ${stated}, nhưng danh sách có ${rows} dòng.`,
  },
  steps: {},
};

export const en = {
  title: "Totals are what they add",
  messages: {
    down: ({ label, heading, stated, added }) =>
      `${line(label)} says ${stated} under “${heading}”, but the rows make ${added.join(" or ")}.`,
    across: ({ label, heading, stated, added }) =>
      `${line(label)} says ${stated} under “${heading}”, but the levels make ${added.join(" or ")}.`,
    rows: ({ stated, rows }) => `The total says ${stated}, but the list has ${rows} rows.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
