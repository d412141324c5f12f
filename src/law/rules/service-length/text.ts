import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName, vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";
import type { Exception } from "../../subjects/service";
import { exceptionName, months } from "../../subjects/serviceWords";

interface Rated {
  readonly person: string;
  readonly stage: Stage;
  readonly rating: Level;
}
interface Worked {
  /** null where words only say that it is too short. */
  readonly months: number | null;
  readonly atMost: boolean;
}
interface Short extends Rated {
  readonly worked: Worked;
}
interface Several extends Rated {
  readonly exceptions: readonly Exception[];
}
interface Written extends Rated {
  readonly written: string;
}
interface Admitted extends Rated {
  /** As it stands in the cell. */
  readonly admittedOn: string;
  readonly year: number;
}
interface Full {
  /** ISO date. */
  readonly fullSixMonthsOn: string;
}

const coMuc = ({ stage, rating }: Rated) => `${stageName.vi[stage]} “${levelName.vi[rating]}”`;
const thoiGian = ({ months: count, atMost }: Worked) =>
  count === null ? "chưa đủ 6 tháng" : `${atMost ? "nhiều nhất " : ""}${months.vi(count)}`;
const GHI = `Ghi “${levelName.vi.notRated}” thì người này không tính vào tỷ lệ nào.`;

export const vi = {
  title: "Công tác chưa đủ 6 tháng, vào Đảng chưa đủ 6 tháng thì không xếp loại",
  messages: {
    short: (data: Short) =>
      `${data.person} công tác ${thoiGian(data.worked)} trong năm mà có ${coMuc(data)}. Chưa đủ 6 tháng thì vẫn kiểm điểm nhưng không xếp loại. ${GHI}`,
    exceptions: (data: Several) =>
      `${data.person} có ${coMuc(data)} nhưng thuộc cùng lúc các trường hợp: ${data.exceptions.map((exception) => exceptionName.vi[exception]).join("; ")}. Cần xem lại theo trường hợp nào.`,
    unreadable: (data: Written) =>
      `${data.person} có ${coMuc(data)}, nhưng thời gian công tác ghi “${data.written}” chưa đọc được thành số tháng. Ghi số tháng, ví dụ 12 hoặc 5,5.`,
    admitted: (data: Admitted) =>
      `${data.person} vào Đảng ngày ${data.admittedOn}, đến hết năm ${data.year} chưa đủ 6 tháng nên không thuộc diện kiểm điểm, xếp loại đảng viên; đang có ${coMuc(data)}. ${GHI}`,
    "admitted-unclear": (data: Admitted) =>
      `${data.person} có ${coMuc(data)}; ngày vào Đảng ghi “${data.admittedOn}” nên chưa rõ đến hết năm ${data.year} đã đủ 6 tháng hay chưa. Ghi đủ ngày, tháng, năm.`,
    "admitted-law-unread": (data: Admitted) =>
      `${data.person} vào Đảng ngày ${data.admittedOn}, đến hết năm ${data.year} chưa đủ 6 tháng mà có ${coMuc(data)}. Trước năm 2025 trường hợp này không xếp loại; quy định mới chưa kiểm chứng được, nên xem lại.`,
    "admitted-whose-rating": (data: Admitted) =>
      `${data.person} vào Đảng ngày ${data.admittedOn}, đến hết năm ${data.year} chưa đủ 6 tháng. Nếu ${coMuc(data)} là của đảng viên thì chưa được xếp loại: xem lại.`,
  },
  steps: {
    worked: ({ months: count, atMost }: Worked) =>
      count === null
        ? "Danh sách ghi chưa đủ 6 tháng công tác."
        : atMost
          ? `Số tháng nghỉ trừ vào 12 tháng: còn nhiều nhất ${months.vi(count)} công tác, tối thiểu phải 6 tháng.`
          : `Danh sách ghi ${months.vi(count)} công tác, tối thiểu phải 6 tháng.`,
    admitted: ({ fullSixMonthsOn }: Full) =>
      `Đủ 6 tháng kể từ ngày vào Đảng là ngày ${vietnameseDate(fullSixMonthsOn)}.`,
  },
};

const has = ({ stage, rating }: Rated) => `the ${stageName.en[stage]} “${levelName.en[rating]}”`;
const worked = ({ months: count, atMost }: Worked) =>
  count === null ? "less than 6 months" : `${atMost ? "at most " : ""}${months.en(count)}`;
const WRITE = `Written as “${levelName.vi.notRated}”, they are left out of every share.`;

export const en = {
  title: "Those with less than six months of service or membership are not rated",
  messages: {
    short: (data) =>
      `${data.person} worked ${worked(data.worked)} of the year but has ${has(data)}. Below 6 months people are reviewed but not rated. ${WRITE}`,
    exceptions: (data) =>
      `${data.person} has ${has(data)}, but several cases apply: ${data.exceptions.map((exception) => exceptionName.en[exception]).join("; ")}. Please see which one is to be followed.`,
    unreadable: (data) =>
      `${data.person} has ${has(data)}, but “${data.written}” is not read as a number of months. Write one, such as 12 or 5.5.`,
    admitted: (data) =>
      `${data.person} joined the Party on ${data.admittedOn}, less than 6 months before the end of ${data.year}, and is not due a review or rating as a member, but has ${has(data)}. ${WRITE}`,
    "admitted-unclear": (data) =>
      `${data.person} has ${has(data)}; “${data.admittedOn}” does not tell whether 6 months of membership were full at the end of ${data.year}. Write the whole date.`,
    "admitted-law-unread": (data) =>
      `${data.person} joined the Party on ${data.admittedOn}, less than 6 months before the end of ${data.year}, and has ${has(data)}. Until 2024 such members were not rated; the new regulation could not be verified: please look.`,
    "admitted-whose-rating": (data) =>
      `${data.person} joined the Party on ${data.admittedOn}, less than 6 months before the end of ${data.year}. If ${has(data)} is that of a member, it is not due yet: please look.`,
  },
  steps: {
    worked: ({ months: count, atMost }) =>
      count === null
        ? "The roster says less than 6 months of service."
        : atMost
          ? `Twelve months less the leave: at most ${months.en(count)} of service; at least 6 are needed.`
          : `The roster says ${months.en(count)} of service; at least 6 are needed.`,
    admitted: ({ fullSixMonthsOn }) => `Six months of membership are full on ${fullSixMonthsOn}.`,
  },
} satisfies Same<typeof vi>;
