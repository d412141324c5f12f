import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Rated {
  readonly name: string;
  readonly ratings: readonly { readonly stage: Stage; readonly level: Level }[];
  /** As it stands in the cell. */
  readonly written: string;
  readonly year: number;
}
interface Said {
  readonly written: string;
}

const coMuc = ({ name, ratings }: Rated) =>
  `${name} có ${ratings.map(({ stage, level }) => `${stageName.vi[stage]} “${levelName.vi[level]}”`).join(" và ")}`;
const KHONG = `“${levelName.vi.notCompleted}”`;

export const vi = {
  title: "Bị kỷ luật trong năm thì không xếp loại cao hơn mức quy định",
  messages: {
    above: (data: Rated) =>
      `${coMuc(data)} trong khi cột kỷ luật ghi “${data.written}”. Bị kỷ luật trong năm ${data.year} thì xếp ${KHONG}. Nếu vi phạm này đã dùng để xếp loại năm trước thì ghi rõ “đã tính năm …” ở cột kỷ luật hoặc ghi chú.`,
    "self-remedied": (data: Rated) =>
      `${coMuc(data)}; cột kỷ luật ghi “${data.written}”. Quy định 124-QĐ/TW trừ trường hợp tự phát hiện và khắc phục trước; các văn bản khác không nói tới trường hợp trừ này: xem lại.`,
    "other-year": (data: Rated) =>
      `${coMuc(data)}; cột kỷ luật ghi “${data.written}”, chỉ nói đến năm khác. Một vi phạm chỉ tính vào một năm: xem lại là của năm ${data.year} hay của năm khác.`,
    unclear: (data: Rated) =>
      `${coMuc(data)}; cột kỷ luật ghi “${data.written}”, chưa rõ có bị kỷ luật trong năm ${data.year} hay không. Ghi hình thức kỷ luật, hoặc để trống nếu không có.`,
    "in-duty": (data: Rated) =>
      `${coMuc(data)} trong khi cột kỷ luật ghi “${data.written}”. Từ năm 2026, công chức bị kỷ luật vì vi phạm liên quan đến công vụ thì xếp ${KHONG}; danh sách chưa cho biết vi phạm này có liên quan đến công vụ hay không: xem lại.`,
    "law-unread": (data: Rated) =>
      `${coMuc(data)} trong khi cột kỷ luật ghi “${data.written}”. Câu chữ áp dụng cho trường hợp này năm ${data.year} chưa kiểm chứng được: xem lại.`,
  },
  steps: {
    said: ({ written }: Said) => `Cột kỷ luật ghi “${written}”.`,
  },
};

const has = ({ name, ratings }: Rated) =>
  `${name} has ${ratings.map(({ stage, level }) => `the ${stageName.en[stage]} “${levelName.en[level]}”`).join(" and ")}`;
const NOT = `“${levelName.en.notCompleted}”`;

export const en = {
  title: "Nobody disciplined in the year is rated above what the regulation allows",
  messages: {
    above: (data) =>
      `${has(data)}, while the column of discipline says “${data.written}”. Discipline in ${data.year} means ${NOT}. If the breach was counted in an earlier year, say so (“đã tính năm …”) in that column or in the notes.`,
    "self-remedied": (data) =>
      `${has(data)}; the column of discipline says “${data.written}”. 124-QĐ/TW excepts breaches found and put right by those who made them, other texts do not speak of it: please look.`,
    "other-year": (data) =>
      `${has(data)}; the column of discipline says “${data.written}”, which speaks of another year only. A breach is counted in one year: please see whether it is that of ${data.year}.`,
    unclear: (data) =>
      `${has(data)}; the column of discipline says “${data.written}”, which does not tell whether there was discipline in ${data.year}. Write its form, or leave it blank.`,
    "in-duty": (data) =>
      `${has(data)}, while the column of discipline says “${data.written}”. From 2026 a civil servant disciplined for a fault tied to public duty is rated ${NOT}; the list does not tell whether this one was: please look.`,
    "law-unread": (data) =>
      `${has(data)}, while the column of discipline says “${data.written}”. The text that applies in ${data.year} could not be verified: please look.`,
  },
  steps: {
    said: ({ written }) => `The column of discipline says “${written}”.`,
  },
} satisfies Same<typeof vi>;
