import type { Same } from "../../rule";

interface Total {
  /** Of the row, and of the column. */
  readonly label: string;
  readonly heading: string;
  /** Figures with a point; each way to add gives one. */
  readonly stated: string;
  readonly added: readonly string[];
}
/** A way to add; rows as Excel counts them. */
interface Added {
  readonly sum: string;
  readonly cells: number;
  readonly first: number;
  readonly last: number;
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
  steps: {
    "rows-added": ({ sum, cells, first, last }: Added) =>
      `Cộng ${cells} dòng, từ dòng ${first} đến dòng ${last}, được ${so(sum)}.`,
    "levels-added": ({ sum, cells }: Added) => `Cộng ${cells} cột mức xếp loại được ${so(sum)}.`,
  },
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
  steps: {
    "rows-added": ({ sum, cells, first, last }) =>
      `${cells} row(s), from row ${first} to row ${last}, make ${sum}.`,
    "levels-added": ({ sum, cells }) => `${cells} columns of levels make ${sum}.`,
  },
} satisfies Same<typeof vi>;
