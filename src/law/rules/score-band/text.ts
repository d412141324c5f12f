import type { RankedLevel, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Bands } from "../../plan";
import type { Same } from "../../rule";

interface Compared {
  readonly name: string;
  readonly stage: Stage;
  readonly level: RankedLevel;
  /** As it stands in the cell. */
  readonly score: string;
  /** The level whose band holds the score. */
  readonly band: RankedLevel;
}
interface Written {
  readonly name: string;
  readonly written: string;
}
interface OfList {
  readonly list: string;
}
type Bounds = Pick<Bands, "excellent" | "good" | "completed">;

export const vi = {
  title: "Mức xếp loại không cao hơn khung điểm",
  messages: {
    above: (data: Compared) => `${heldVi(data)}, cao hơn mức của khung điểm.`,
    "above-unsure": (data: Compared) =>
      `${heldVi(data)}, cao hơn mức của khung điểm; nhưng chưa chắc quy định về khung điểm này áp dụng cho người này: xem lại.`,
    "above-other-source": (data: Compared) =>
      `${heldVi(data)}, cao hơn mức của khung điểm; nhưng điểm và mức xếp loại không do cùng một bên đưa ra: xem lại.`,
    below: (data: Compared) =>
      `${heldVi(data)}, thấp hơn mức của khung điểm. Có thể đúng, vì tỷ lệ hoặc điều kiện khác: nên ghi lý do.`,
    unreadable: ({ name, written }: Written) =>
      `${name}: “${written}” chưa đọc được thành điểm trong thang 100. Ghi một số, ví dụ 89,5.`,
    "other-scale": ({ list }: OfList) =>
      `${list}: cột điểm có vẻ không theo thang 100 (tiêu đề ghi số điểm tối đa khác, hoặc không ai quá 10 điểm), nên chưa đối chiếu mức xếp loại với khung điểm.`,
  },
  steps: {
    bands: ({ excellent, good, completed }: Bounds) =>
      `Khung điểm: từ ${comma(excellent)} điểm “${levelName.vi.excellent}”; từ ${comma(good)} đến dưới ${comma(excellent)} “${levelName.vi.good}”; từ ${comma(completed)} đến dưới ${comma(good)} “${levelName.vi.completed}”; dưới ${comma(completed)} “${levelName.vi.notCompleted}”.`,
  },
};

export const en = {
  title: "The level is not above the band of the score",
  messages: {
    above: (data) => `${heldEn(data)}: the level is above the band.`,
    "above-unsure": (data) =>
      `${heldEn(data)}: the level is above the band, but it is not sure that these bands bind this person. Please look.`,
    "above-other-source": (data) =>
      `${heldEn(data)}: the level is above the band, but score and level are not given by the same side. Please look.`,
    below: (data) =>
      `${heldEn(data)}: the level is below the band. The share or another condition may ask for it; a reason should be given.`,
    unreadable: ({ name, written }) =>
      `${name}: “${written}” is not read as a score out of 100. Write a number, such as 89.5.`,
    "other-scale": ({ list }) =>
      `${list}: the scores seem not to be out of 100 (the heading names another maximum, or nobody has more than ten), so the levels are not held against the bands.`,
  },
  steps: {
    bands: ({ excellent, good, completed }) =>
      `The bands: from ${excellent} “${levelName.en.excellent}”; from ${good} to below ${excellent} “${levelName.en.good}”; from ${completed} to below ${good} “${levelName.en.completed}”; below ${completed} “${levelName.en.notCompleted}”.`,
  },
} satisfies Same<typeof vi>;

function heldVi({ name, stage, level, score, band }: Compared): string {
  return `${name}: ${comma(score)} điểm thuộc mức “${levelName.vi[band]}”, ${stageName.vi[stage]} là “${levelName.vi[level]}”`;
}

function heldEn({ name, stage, level, score, band }: Compared): string {
  return `${name}: a score of ${score} is “${levelName.en[band]}”, the ${stageName.en[stage]} is “${levelName.en[level]}”`;
}

function comma(figure: number | string): string {
  return String(figure).replace(".", ",");
}
