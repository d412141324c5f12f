import type { Level, Stage } from "../../../roster/model";
import type { Doubt } from "../../../roster/ratings/doubtfulLevels";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Unread {
  readonly stage: Stage;
  readonly text: string;
  /** The likeliest level; null where none is near. */
  readonly nearest: Level | null;
  /** What else the words may be; null where nobody knows. */
  readonly doubt: Doubt | null;
}
interface Unknown {
  readonly unread: readonly Unread[];
}

const cacMuc = `Ghi lại bằng một trong các mức: ${Object.values(levelName.vi).join("; ")}.`;
const NGHI: Readonly<Record<Doubt, string>> = {
  retired: `Mức này của những năm trước, nay không còn. ${cacMuc}`,
  notYet: `Có thể là “${levelName.vi.notCompleted}”, cũng có thể là chưa xếp loại, nên chương trình không đoán. ${cacMuc}`,
  mark: `Đây là chữ dùng cho tiêu chí, điểm hoặc học lực, không phải mức xếp loại chất lượng. ${cacMuc}`,
  uncalculated: "Mở sổ tính bằng Excel, lưu lại rồi kiểm tra lại.",
  ditto: `Đây là dấu lặp lại; mức xếp loại của mỗi người phải ghi rõ nên chương trình không lấy mức của dòng trên. ${cacMuc}`,
  otherScale: `Đây là ký hiệu của một thang xếp loại khác. ${cacMuc} Hoặc ghi chú giải cho các ký hiệu ngay trên trang, chẳng hạn “A1: HTXSNV; A2: HTTNV”.`,
};
const allLevels = `Write one of: ${Object.values(levelName.vi).join("; ")}.`;
const DOUBT: Readonly<Record<Doubt, string>> = {
  retired: `It was a level in earlier years and is none now. ${allLevels}`,
  notYet: `It may mean “${levelName.vi.notCompleted}” or not rated so far, so it is not guessed. ${allLevels}`,
  mark: `It is a word for criteria, points or pupils, and no level. ${allLevels}`,
  uncalculated: "Open the workbook in Excel, save it and check again.",
  ditto: `It is a sign of repetition; everybody's level has to be written, so that of the row above is not taken. ${allLevels}`,
  otherScale: `It is a sign of another scale. ${allLevels} Or write a legend of the signs on the sheet, such as “A1: HTXSNV; A2: HTTNV”.`,
};

export const vi = {
  title: "Mức xếp loại được ghi bằng một cách viết đã biết",
  messages: {
    unknown: ({ unread }: Unknown) =>
      unread
        .map(({ stage, text, nearest, doubt }) => {
          const lead = `Chưa đọc được ${stageName.vi[stage]} “${text}”.`;
          if (nearest) return `${lead} Nếu đúng là “${levelName.vi[nearest]}” thì ghi lại như vậy.`;
          return `${lead} ${doubt ? NGHI[doubt] : cacMuc}`;
        })
        .join(" "),
  },
  steps: {},
};

export const en = {
  title: "The level is written in a known spelling",
  messages: {
    unknown: ({ unread }) =>
      unread
        .map(({ stage, text, nearest, doubt }) => {
          const lead = `The ${stageName.en[stage]} “${text}” could not be read.`;
          if (nearest) return `${lead} If “${levelName.vi[nearest]}” is meant, write that.`;
          return `${lead} ${doubt ? DOUBT[doubt] : allLevels}`;
        })
        .join(" "),
  },
  steps: {},
} satisfies Same<typeof vi>;
