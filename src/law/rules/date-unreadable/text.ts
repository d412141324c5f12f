import { englishCount, vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface Cell {
  readonly text: string;
  /** ISO; the two days that a swapped cell may mean, else none. */
  readonly days: readonly string[];
}
interface Unsettled {
  readonly who: string;
  readonly cells: readonly (Cell & { readonly heading: string })[];
}
interface Column {
  readonly heading: string;
  /** Of all cells. */
  readonly count: number;
  /** The most frequent first. */
  readonly kinds: readonly (Cell & { readonly count: number })[];
}

/** The sentence names so many of them, the step below it more. */
const NAMED = 5;
const LISTED = 40;

const hai = (days: readonly string[]) => days.map(vietnameseDate).join(" hay ");
const either = (days: readonly string[]) => days.join(" or ");

const cacO = ({ cells }: Unsettled) =>
  cells
    .map(({ heading, text, days }) => `“${text}” (${heading}${days.length > 0 ? `: ${hai(days)}` : ""})`)
    .join(", ");
const oCuaCot = ({ kinds, count }: Column, most = NAMED) =>
  named(
    kinds,
    count,
    most,
    hai,
    (more) => `${more} ô`,
    (more) => `và ${more} ô khác`,
  );
const listed = ({ cells }: Unsettled) =>
  cells
    .map(({ heading, text, days }) => `“${text}” (${heading}${days.length > 0 ? `: ${either(days)}` : ""})`)
    .join(", ");
const ofColumn = ({ kinds, count }: Column, most = NAMED) =>
  named(
    kinds,
    count,
    most,
    either,
    (more) => englishCount(more, "cell"),
    (more) => `and ${more} more`,
  );

/** "“12/2023” (34 ô), “11/2023” (1 ô)": the first few kinds, and how many cells are of others. */
function named(
  kinds: Column["kinds"],
  count: number,
  most: number,
  daysIn: (days: readonly string[]) => string,
  cells: (count: number) => string,
  others: (count: number) => string,
): string {
  const first = kinds.slice(0, most);
  const rest = first.reduce((left, kind) => left - kind.count, count);
  const told = first.map(
    ({ text, days, count }) => `${days.length > 0 ? daysIn(days) : `“${text}”`} (${cells(count)})`,
  );
  return [...told, ...(rest > 0 ? [others(rest)] : [])].join("; ");
}

export const vi = {
  title: "Mọi ô ngày đọc được thành ngày",
  messages: {
    unreadable: (data: Unsettled) =>
      `${data.who}: ${cacO(data)} chưa đọc được thành một ngày, nên chưa kiểm tra được. Ghi đủ ngày/tháng/năm.`,
    ambiguous: (data: Unsettled) =>
      `${data.who}: ${cacO(data)} có thể đã bị đảo ngày và tháng, vì cột này lẫn ngày dạng số và ngày gõ bằng chữ. Kiểm tra lại rồi ghi thống nhất.`,
    "unread-column": (data: Column) =>
      `Cột “${data.heading}” có ${data.count} ô chưa đọc được thành một ngày, nên chưa kiểm tra được: ${oCuaCot(data)}. Ghi đủ ngày/tháng/năm.`,
    "mixed-column": (data: Column) =>
      `Cột “${data.heading}” lẫn ngày dạng số và ngày gõ bằng chữ, nên ${data.count} ô có thể đã bị đảo ngày và tháng: ${oCuaCot(data)}. Đối chiếu với giấy tờ rồi ghi cả cột theo một cách.`,
  },
  steps: {
    written: (data: Column) => `Trong cột “${data.heading}” ghi: ${oCuaCot(data, LISTED)}.`,
  },
};

export const en = {
  title: "Every date cell reads as a date",
  messages: {
    unreadable: (data) =>
      `${data.who}: ${listed(data)} does not read as a day, so it could not be checked. Write day/month/year.`,
    ambiguous: (data) =>
      `${data.who}: ${listed(data)} may have its day and month swapped, because the column mixes date cells and typed dates. Please look, and write them one way.`,
    "unread-column": (data) =>
      `${data.count} cells of the column “${data.heading}” do not read as a day, so they could not be checked: ${ofColumn(data)}. Write day/month/year.`,
    "mixed-column": (data) =>
      `The column “${data.heading}” mixes date cells and typed dates, so ${data.count} of its cells may have day and month swapped: ${ofColumn(data)}. Please compare them with the papers, and write the column one way.`,
  },
  steps: {
    written: (data) => `In the column “${data.heading}” stands: ${ofColumn(data, LISTED)}.`,
  },
} satisfies Same<typeof vi>;
