import { vietnameseDate } from "../../../text/words";
import type { ItemCondition } from "../../plan";
import type { Same } from "../../rule";

interface Item {
  readonly number: number;
  readonly title: string;
  /** When it is owed; null for always. */
  readonly when: ItemCondition | null;
}
interface Papers {
  readonly who: string;
  readonly title: string;
  readonly missing: readonly Item[];
  /** Absent as well, but perhaps not owed. */
  readonly doubtful: readonly Item[];
}
interface Unread {
  readonly who: string;
  readonly title: string;
  /** As it stands in the cell. */
  readonly written: string;
}
interface Count {
  readonly who: string;
  readonly title: string;
  readonly there: number;
  readonly of: number;
}
interface Listed {
  readonly title: string;
  readonly items: number;
}
interface Due {
  readonly what: string;
  /** ISO date. */
  readonly lastDay: string;
}

const lyDo: Readonly<Record<ItemCondition, string>> = {
  prompted: "được gợi ý kiểm điểm",
  complaint: "ghi chú có nói đến khiếu nại, kiến nghị",
  proposedExcellent: "đề nghị xếp loại xuất sắc",
  hasLeaders: "đơn vị có lãnh đạo",
  decided: "do cấp có thẩm quyền ban hành, phải có khi lưu hồ sơ",
  residenceComment: "không thuộc diện miễn",
  ifAny: "nếu có",
};
/** Of papers that are perhaps not owed. */
const lyDoNgo: typeof lyDo = {
  ...lyDo,
  hasLeaders: "cần khi đơn vị có lãnh đạo, mà danh sách không cho biết",
};
const items = (papers: readonly Item[], reasons: Readonly<Record<ItemCondition, string>>) =>
  papers
    .map(({ number, title, when }) => `(${number}) ${title}${when ? ` – ${reasons[when]}` : ""}`)
    .join("; ");

export const vi = {
  title: "Hồ sơ đủ các thành phần mà kế hoạch liệt kê",
  messages: {
    missing: ({ who, title, missing, doubtful }: Papers) =>
      `${who} – ${title} còn thiếu: ${items(missing, lyDo)}.${
        doubtful.length > 0 ? ` Xem lại thêm: ${items(doubtful, lyDoNgo)}.` : ""
      }`,
    doubtful: ({ who, title, doubtful }: Papers) => `${who} – ${title}: xem lại ${items(doubtful, lyDoNgo)}.`,
    unread: ({ who, title, written }: Unread) =>
      `${who} – ${title}: chưa đọc được ô ghi “${written}”. Ghi số hoặc tên các giấy tờ đã có, cách nhau bằng dấu chấm phẩy.`,
    count: ({ who, title, there, of }: Count) =>
      `${who} – ${title}: ô ghi ${there}/${of}, còn thiếu mà không rõ thiếu gì.`,
  },
  steps: {
    listed: ({ title, items: count }: Listed) => `Kế hoạch liệt kê ${count} thành phần của ${title}.`,
    due: ({ what, lastDay }: Due) => `${what}: ngày cuối còn đúng hạn là ${vietnameseDate(lastDay)}.`,
  },
};

const since: Readonly<Record<ItemCondition, string>> = {
  prompted: "the review was prompted",
  complaint: "a note speaks of a complaint",
  proposedExcellent: "“excellent” is proposed",
  hasLeaders: "the unit has leaders",
  decided: "made by those who decide, owed when the dossier is archived",
  residenceComment: "not exempt",
  ifAny: "if any",
};

const sinceDoubtful: typeof since = {
  ...since,
  hasLeaders: "owed where the unit has leaders, which the roster does not tell",
};

export const en = {
  title: "A dossier has every paper that the plan lists",
  messages: {
    missing: ({ who, title, missing, doubtful }) =>
      `${who} – ${title} lacks: ${items(missing, since)}.${
        doubtful.length > 0 ? ` Please look also at: ${items(doubtful, sinceDoubtful)}.` : ""
      }`,
    doubtful: ({ who, title, doubtful }) =>
      `${who} – ${title}: please look at ${items(doubtful, sinceDoubtful)}.`,
    unread: ({ who, title, written }) =>
      `${who} – ${title}: the cell “${written}” is not read. Write the numbers or names of the papers, parted by semicolons.`,
    count: ({ who, title, there, of }) =>
      `${who} – ${title}: the cell says ${there}/${of}; something is missing, but not what.`,
  },
  steps: {
    listed: ({ title, items: count }) => `The plan lists ${count} papers of: ${title}.`,
    due: ({ what, lastDay }) => `${what}: the last good day is ${lastDay}.`,
  },
} satisfies Same<typeof vi>;
