import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";
import type { Exception } from "../../subjects/service";
import { exceptionName, months } from "../../subjects/serviceWords";

interface Rated {
  readonly person: string;
  readonly stage: Stage;
  readonly rating: Level;
}
interface Away extends Rated {
  readonly months: number;
}
interface Gap extends Away {
  /** Months worked; null where the list does not say. */
  readonly worked: number | null;
}
interface Several extends Away {
  readonly exceptions: readonly Exception[];
}
interface Written extends Rated {
  readonly written: string;
}
interface Months {
  readonly months: number;
}

const coMuc = ({ stage, rating }: Rated) => `${stageName.vi[stage]} “${levelName.vi[rating]}”`;
const CAO_NHAT = `cao nhất là “${levelName.vi.completed}”`;

export const vi = {
  title: "Nghỉ từ 3 đến dưới 6 tháng thì xếp loại cao nhất là hoàn thành nhiệm vụ",
  messages: {
    above: (data: Away) =>
      `${data.person} nghỉ ${months.vi(data.months)} trong năm mà có ${coMuc(data)}. Nghỉ từ 3 tháng đến dưới 6 tháng thì mức ${CAO_NHAT}.`,
    "unknown-kind": (data: Away) =>
      `${data.person} nghỉ ${months.vi(data.months)} trong năm và có ${coMuc(data)}. Nghỉ từ 3 tháng đến dưới 6 tháng thì mức ${CAO_NHAT}, trừ nghỉ thai sản; danh sách chưa ghi nghỉ vì lý do gì.`,
    exceptions: (data: Several) =>
      `${data.person} có ${coMuc(data)} nhưng thuộc cùng lúc các trường hợp: ${data.exceptions.map((exception) => exceptionName.vi[exception]).join("; ")}. Cần xem lại theo trường hợp nào.`,
    "six-months": (data: Gap) =>
      `${data.person} nghỉ ${months.vi(data.months)}${data.worked === null ? "" : ` và công tác ${months.vi(data.worked)}`} trong năm, có ${coMuc(data)}. Văn bản chỉ nói nghỉ từ 3 tháng đến dưới 6 tháng, và công tác chưa đủ 6 tháng: xem lại.`,
    member: (data: Away) =>
      `${data.person} nghỉ ${months.vi(data.months)} trong năm và có ${coMuc(data)}. Hướng dẫn các năm 2019–2022 không xếp đảng viên nghỉ từ 3 tháng trở lên ở mức tốt; hướng dẫn từ năm 2023 chưa kiểm chứng được: xem lại.`,
    unreadable: (data: Written) =>
      `${data.person} có ${coMuc(data)}, nhưng số tháng nghỉ ghi “${data.written}” chưa đọc được. Ghi số tháng, ví dụ 4 hoặc 4,5.`,
  },
  steps: {
    away: ({ months: count }: Months) =>
      `Danh sách ghi nghỉ ${months.vi(count)}; mức bị giới hạn khi nghỉ từ 3 tháng đến dưới 6 tháng.`,
  },
};

const has = ({ stage, rating }: Rated) => `the ${stageName.en[stage]} “${levelName.en[rating]}”`;
const AT_MOST = `“${levelName.en.completed}” is the highest`;

export const en = {
  title: "After 3 to less than 6 months of leave nobody is rated above “Completed”",
  messages: {
    above: (data) =>
      `${data.person} was away for ${months.en(data.months)} but has ${has(data)}. After 3 to less than 6 months of leave ${AT_MOST}.`,
    "unknown-kind": (data) =>
      `${data.person} was away for ${months.en(data.months)} and has ${has(data)}. After 3 to less than 6 months of leave ${AT_MOST}, but for maternity; the list does not say why they were away.`,
    exceptions: (data) =>
      `${data.person} has ${has(data)}, but several cases apply: ${data.exceptions.map((exception) => exceptionName.en[exception]).join("; ")}. Please see which one is to be followed.`,
    "six-months": (data) =>
      `${data.person} was away for ${months.en(data.months)}${data.worked === null ? "" : ` and worked ${months.en(data.worked)}`}, and has ${has(data)}. The text speaks of 3 to less than 6 months of leave, and of less than 6 months of service: please look.`,
    member: (data) =>
      `${data.person} was away for ${months.en(data.months)} and has ${has(data)}. Until 2022 members on leave for 3 months or more were not rated good; the guidance from 2023 could not be verified: please look.`,
    unreadable: (data) =>
      `${data.person} has ${has(data)}, but “${data.written}” is not read as a number of months of leave. Write one, such as 4 or 4.5.`,
  },
  steps: {
    away: ({ months: count }) =>
      `The roster says ${months.en(count)} of leave; the level is capped from 3 to less than 6.`,
  },
} satisfies Same<typeof vi>;
