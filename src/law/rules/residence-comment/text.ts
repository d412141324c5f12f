import type { Same } from "../../rule";

interface Missing {
  readonly who: string;
  /** As it stands in the cell. */
  readonly written: string;
}
interface TwoAnswers {
  readonly who: string;
  /** Its number on the form. */
  readonly question: number;
  readonly answers: readonly string[];
}
interface Lowest {
  readonly who: string;
  readonly answers: readonly string[];
}
interface Answer {
  readonly question: number;
  readonly answer: string;
}

const quoted = (answers: readonly string[]) => answers.map((answer) => `“${answer}”`).join(", ");
const ghi = (written: string) => (written === "" ? "còn trống" : `ghi “${written}”`);
const says = (written: string) => (written === "" ? "is empty" : `says “${written}”`);

export const vi = {
  title: "Đảng viên phải có nhận xét của cấp ủy nơi cư trú",
  messages: {
    missing: ({ who, written }: Missing) =>
      `${who} chưa có nhận xét của cấp ủy nơi cư trú (Mẫu 3-213): ô ${ghi(written)}. Bổ sung, hoặc đánh dấu ở cột miễn nếu được miễn.`,
    "missing-or-no-member": ({ who, written }: Missing) =>
      `${who} không có nhận xét của cấp ủy nơi cư trú (Mẫu 3-213): ô ${ghi(written)}. Danh sách không cho biết có phải đảng viên không: xem lại.`,
    "two-answers": ({ who, question, answers }: TwoAnswers) =>
      `${who}: mục ${question} của Mẫu 3-213 có hai ý ${quoted(answers)}, mỗi mục chỉ chọn một. Xem lại phiếu.`,
    "lowest-beside-excellent": ({ who, answers }: Lowest) =>
      `${who} được đề nghị “Hoàn thành xuất sắc nhiệm vụ” nhưng nơi cư trú nhận xét ${quoted(answers)}. Xem lại trước khi trình.`,
  },
  steps: {
    answer: ({ question, answer }: Answer) =>
      `Mẫu 3-213, mục ${question}: “${answer}”, mức thấp nhất của mục này.`,
  },
};

export const en = {
  title: "Members of the Party have the comment of their place of residence",
  messages: {
    missing: ({ who, written }) =>
      `${who} has no comment from the party committee of the place of residence (form 3-213): the cell ${says(written)}. Add it, or tick the column of exemptions.`,
    "missing-or-no-member": ({ who, written }) =>
      `${who} has no comment from the party committee of the place of residence (form 3-213): the cell ${says(written)}. The roster does not tell whether they are a member: please look.`,
    "two-answers": ({ who, question, answers }) =>
      `${who}: question ${question} of form 3-213 has two answers, ${quoted(answers)}; only one is chosen. Please look at the form.`,
    "lowest-beside-excellent": ({ who, answers }) =>
      `“Excellent” is proposed for ${who}, but the comment of the place of residence is ${quoted(answers)}. Please look again.`,
  },
  steps: {
    answer: ({ question, answer }) => `Form 3-213, question ${question}: “${answer}”, its lowest answer.`,
  },
} satisfies Same<typeof vi>;
