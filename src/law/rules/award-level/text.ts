import type { Level, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Proposed {
  readonly name: string;
  /** As it stands in the cell. */
  readonly proposed: string;
}
interface Rated extends Proposed {
  readonly stage: Stage;
  readonly rating: Level;
}

interface Standing {
  readonly stage: Stage;
  readonly rating: Level;
}

const deNghi = ({ name, proposed, stage, rating }: Rated) =>
  `${name} được đề nghị “${proposed}”, ${stageName.vi[stage]} là “${levelName.vi[rating]}”`;

export const vi = {
  title: "Danh hiệu đề nghị phù hợp với mức xếp loại",
  messages: {
    below: (data: Rated) =>
      `${deNghi(data)}. “Lao động tiên tiến” và các danh hiệu chiến sĩ thi đua chỉ xét cho người từ “${levelName.vi.good}” trở lên.`,
    "not-rated": (data: Rated) => `${deNghi(data)}. Đề nghị khen thưởng phải nằm trong số được xếp loại.`,
    unlisted: ({ name, proposed }: Proposed) =>
      `${name} được đề nghị “${proposed}” nhưng không có trong danh sách xếp loại. Kiểm tra tên, hoặc bổ sung vào danh sách.`,
    several: ({ name, proposed }: Proposed) =>
      `${name} được đề nghị “${proposed}”; danh sách xếp loại có nhiều người trùng tên nên chưa biết là ai. Ghi thêm đơn vị.`,
    "not-excellent": (data: Rated) =>
      `${deNghi(data)}. Khen thưởng hoàn thành xuất sắc nhiệm vụ chỉ dành cho tập thể, cá nhân được xếp mức ấy.`,
    "collective-below": (data: Rated) =>
      `${deNghi(data)}. Tập thể lao động tiên tiến, xuất sắc là tập thể hoàn thành tốt nhiệm vụ; văn bản không gắn với mức xếp loại này: xem lại.`,
    "not-completed": (data: Rated) =>
      `${deNghi(data)}. Hình thức khen thưởng phải tương ứng với thành tích: xem lại.`,
    initiative: (data: Rated) =>
      `${deNghi(data)}. Chiến sĩ thi đua cơ sở không hoàn thành xuất sắc thì phải có sáng kiến, đề tài được công nhận; danh sách chưa ghi: kiểm tra hồ sơ.`,
  },
  steps: {
    rated: ({ stage, rating }: Standing) => `Đối chiếu với ${stageName.vi[stage]} “${levelName.vi[rating]}”.`,
  },
};

const proposedFor = ({ name, proposed, stage, rating }: Rated) =>
  `${name} is proposed for “${proposed}” with the ${stageName.en[stage]} “${levelName.en[rating]}”`;

export const en = {
  title: "The title proposed fits the rating",
  messages: {
    below: (data) =>
      `${proposedFor(data)}. “Lao động tiên tiến” and the titles of emulation fighters are for those rated “${levelName.en.good}” or better.`,
    "not-rated": (data) => `${proposedFor(data)}. Whoever is proposed is among those rated.`,
    unlisted: ({ name, proposed }) =>
      `${name} is proposed for “${proposed}” but is on no list of ratings. Check the name, or add them to the list.`,
    several: ({ name, proposed }) =>
      `${name} is proposed for “${proposed}”; the lists of ratings have several of that name. Add the unit.`,
    "not-excellent": (data) =>
      `${proposedFor(data)}. A commendation for “${levelName.en.excellent}” is for those so rated.`,
    "collective-below": (data) =>
      `${proposedFor(data)}. Such collectives did their work well; the text does not name this level: please look.`,
    "not-completed": (data) => `${proposedFor(data)}. A reward answers to what was achieved: please look.`,
    initiative: (data) =>
      `${proposedFor(data)}. A “Chiến sĩ thi đua cơ sở” who is not rated “${levelName.en.excellent}” needs a recognised initiative; the list names none: see the dossier.`,
  },
  steps: {
    rated: ({ stage, rating }) => `Compared with the ${stageName.en[stage]} “${levelName.en[rating]}”.`,
  },
} satisfies Same<typeof vi>;
