import type { RankedLevel, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Mark } from "../../criteria/marks";
import type { Same } from "../../rule";

export interface Marked {
  readonly criterion: string;
  readonly mark: Mark;
}
export interface Wanting {
  readonly criterion: string;
  readonly state: "blank" | "several" | "unreadable";
  /** As it stands. */
  readonly written: string;
}
interface Rated {
  readonly name: string;
  readonly stage: Stage;
  readonly level: RankedLevel;
}
interface Above extends Rated {
  /** The highest level that the marks leave open. */
  readonly limit: RankedLevel;
  readonly byAuthority: boolean;
  readonly marks: readonly Marked[];
}
interface MarksWanting extends Rated {
  readonly wanting: readonly Wanting[];
}
interface Asked {
  readonly level: RankedLevel;
}
interface OfList {
  readonly list: string;
}

const markVi: Record<Mark, string> = {
  excellent: "Xuất sắc",
  good: "Tốt",
  average: "Trung bình",
  poor: "Kém",
};
const markEn: Record<Mark, string> = {
  excellent: "Excellent",
  good: "Good",
  average: "Average",
  poor: "Poor",
};

export const vi = {
  title: "Mức xếp loại không cao hơn cấp độ của các tiêu chí",
  messages: {
    "above-marks": ({ name, stage, level, limit, byAuthority, marks }: Above) =>
      [
        `${name}: ${stageName.vi[stage]} là “${levelName.vi[level]}”, nhưng theo cấp độ các tiêu chí thì nhiều nhất là “${levelName.vi[limit]}” (${marks.map(({ criterion, mark }) => `${criterion}: ${markVi[mark]}`).join("; ")}).`,
        byAuthority ? "" : "Đây chưa phải cấp độ do cấp có thẩm quyền đánh giá: xem lại.",
      ]
        .filter(Boolean)
        .join(" "),
    "marks-wanting": ({ name, stage, level, wanting }: MarksWanting) =>
      `${name}: ${stageName.vi[stage]} là “${levelName.vi[level]}” nhưng chưa đối chiếu được với tiêu chí: ${wanting.map(wantingVi).join("; ")}. Mỗi tiêu chí ghi một cấp độ: Xuất sắc, Tốt, Trung bình hoặc Kém.`,
    "task-unknown": ({ list }: OfList) =>
      `${list}: không rõ cột nào là tiêu chí kết quả thực hiện nhiệm vụ (mục I.2 của mẫu), nên chưa đối chiếu được mức xuất sắc và mức tốt với tiêu chí ấy. Ghi rõ ở tiêu đề cột.`,
  },
  steps: {
    asked: ({ level }: Asked) => askedVi[level],
  },
};

export const en = {
  title: "The level is not above the marks of the criteria",
  messages: {
    "above-marks": ({ name, stage, level, limit, byAuthority, marks }) =>
      [
        `${name}: the ${stageName.en[stage]} is “${levelName.en[level]}”, but the marks of the criteria leave “${levelName.en[limit]}” at most (${marks.map(({ criterion, mark }) => `${criterion}: ${markEn[mark]}`).join("; ")}).`,
        byAuthority ? "" : "These are not the marks of the authority: please look.",
      ]
        .filter(Boolean)
        .join(" "),
    "marks-wanting": ({ name, stage, level, wanting }) =>
      `${name}: the ${stageName.en[stage]} is “${levelName.en[level]}”, but it cannot be held against the criteria yet: ${wanting.map(wantingEn).join("; ")}. Each criterion has one mark: Xuất sắc, Tốt, Trung bình or Kém.`,
    "task-unknown": ({ list }) =>
      `${list}: nothing tells which column is the criterion of task results (I.2 of the form), so excellent and good are not held against it. Say so in the heading.`,
  },
  steps: {
    asked: ({ level }) => askedEn[level],
  },
} satisfies Same<typeof vi>;

const askedVi: Record<RankedLevel, string> = {
  excellent:
    "“Hoàn thành xuất sắc nhiệm vụ”: mọi tiêu chí từ Tốt trở lên, riêng kết quả thực hiện nhiệm vụ là Xuất sắc.",
  good: "“Hoàn thành tốt nhiệm vụ”: mọi tiêu chí từ Trung bình trở lên, riêng kết quả thực hiện nhiệm vụ từ Tốt trở lên.",
  completed: "“Hoàn thành nhiệm vụ”: mọi tiêu chí từ Trung bình trở lên.",
  notCompleted: "“Không hoàn thành nhiệm vụ” không đòi cấp độ nào.",
};
const askedEn: Record<RankedLevel, string> = {
  excellent: "“Excellent”: every criterion good or better, and the results of the tasks excellent.",
  good: "“Good”: every criterion average or better, and the results of the tasks good or better.",
  completed: "“Completed”: every criterion average or better.",
  notCompleted: "“Not completed” asks for no marks.",
};

function wantingVi({ criterion, state, written }: Wanting): string {
  switch (state) {
    case "blank":
      return `${criterion} để trống`;
    case "several":
      return `${criterion} ghi nhiều cấp độ`;
    case "unreadable":
      return `${criterion} ghi “${written}”`;
  }
}

function wantingEn({ criterion, state, written }: Wanting): string {
  switch (state) {
    case "blank":
      return `${criterion} is blank`;
    case "several":
      return `${criterion} has several marks`;
    case "unreadable":
      return `${criterion} says “${written}”`;
  }
}
