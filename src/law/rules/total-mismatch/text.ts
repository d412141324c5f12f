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
interface ByFormula extends Total {
  /** As the sheet has it: "(3)=(4)+(5)". */
  readonly formula: string;
}
interface Excess {
  readonly label: string;
  readonly heading: string;
  readonly stated: string;
  readonly most: string;
}
interface Parts {
  readonly parts: readonly { readonly heading: string; readonly figure: string }[];
  readonly sum: string;
}
interface Rows {
  readonly stated: number;
  readonly rows: number;
}

const so = (figures: string) => figures.replace(".", ",");
const dong = (label: string) => (label === "" ? "Một dòng" : `Dòng “${label}”`);
const ten = (label: string) => (label === "" ? "" : `${label}: `);
const line = (label: string) => (label === "" ? "A row" : `The row “${label}”`);

export const vi = {
  title: "Số tổng cộng khớp với các số được cộng",
  messages: {
    down: ({ label, heading, stated, added }: Total) =>
      `${dong(label)}, cột “${heading}” ghi ${so(stated)}, nhưng cộng các dòng lại được ${added.map(so).join(" hoặc ")}.`,
    across: ({ label, heading, stated, added }: Total) =>
      `${dong(label)}, cột “${heading}” ghi ${so(stated)}, nhưng cộng các mức lại được ${added.map(so).join(" hoặc ")}.`,
    rows: ({ stated, rows }: Rows) => `Dòng tổng cộng ghi ${stated}, nhưng danh sách có ${rows} dòng.`,
    points: ({ label, heading, stated, added }: Total) =>
      `${ten(label)}cột “${heading}” ghi ${so(stated)}, nhưng cộng các điểm thành phần lại được ${added.map(so).join(" hoặc ")}.`,
    formula: ({ label, heading, stated, added, formula }: ByFormula) =>
      `${dong(label)}, cột “${heading}” ghi ${so(stated)}, nhưng theo cách tính ${formula} ghi ở đầu biểu thì được ${added.map(so).join(" hoặc ")}.`,
    "over-most": ({ label, heading, stated, most }: Excess) =>
      `${ten(label)}cột “${heading}” ghi ${so(stated)}, quá điểm tối đa ${so(most)} ghi ở tiêu đề.`,
  },
  steps: {
    "rows-added": ({ sum, cells, first, last }: Added) =>
      `Cộng ${cells} dòng, từ dòng ${first} đến dòng ${last}, được ${so(sum)}.`,
    "levels-added": ({ sum, cells }: Added) => `Cộng ${cells} cột mức xếp loại được ${so(sum)}.`,
    "parts-added": ({ parts, sum }: Parts) =>
      `${parts.map(({ heading, figure }) => `${heading}: ${so(figure)}`).join("; ")}. Cộng lại được ${so(sum)}.`,
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
    points: ({ label, heading, stated, added }) =>
      `${line(label)} says ${stated} under “${heading}”, but its parts make ${added.join(" or ")}.`,
    formula: ({ label, heading, stated, added, formula }) =>
      `${line(label)} says ${stated} under “${heading}”, but by ${formula} at the head of the table it is ${added.join(" or ")}.`,
    "over-most": ({ label, heading, stated, most }) =>
      `${line(label)} says ${stated} under “${heading}”, more than the ${most} that the heading allows.`,
  },
  steps: {
    "rows-added": ({ sum, cells, first, last }) =>
      `${cells} row(s), from row ${first} to row ${last}, make ${sum}.`,
    "levels-added": ({ sum, cells }) => `${cells} columns of levels make ${sum}.`,
    "parts-added": ({ parts, sum }) =>
      `${parts.map(({ heading, figure }) => `${heading}: ${figure}`).join("; ")}. Together ${sum}.`,
  },
} satisfies Same<typeof vi>;
