import type { RankedLevel } from "../../../roster/model";
import { levelName } from "../../../text/words";
import type { Same } from "../../rule";

interface Unrated {
  readonly collective: string;
  readonly organisation: string;
  readonly rating: RankedLevel;
}
interface Above extends Unrated {
  readonly limit: RankedLevel;
}

interface Basis {
  readonly document: string;
}

export const vi = {
  title: "Tập thể lãnh đạo không xếp loại cao hơn tổ chức do mình lãnh đạo",
  messages: {
    above: ({ collective, organisation, rating, limit }: Above) =>
      `${collective} được xếp “${levelName.vi[rating]}”, cao hơn mức “${levelName.vi[limit]}” của ${organisation} do mình lãnh đạo.`,
    "organisation-unrated": ({ collective, organisation, rating }: Unrated) =>
      `${collective} được xếp “${levelName.vi[rating]}” nhưng ${organisation} do mình lãnh đạo chưa có mức xếp loại để so sánh.`,
  },
  steps: {
    basis: ({ document }: Basis) =>
      `Hướng dẫn ${document} (các năm 2019–2022), theo các trang dẫn lại, quy định như vậy. Chưa đọc được câu này trong các hướng dẫn về sau nên chỉ cảnh báo.`,
  },
};

export const en = {
  title: "A leading collective is not rated above the organisation it leads",
  messages: {
    above: ({ collective, organisation, rating, limit }) =>
      `${collective} is rated “${levelName.en[rating]}”, above the “${levelName.en[limit]}” of ${organisation}, which it leads.`,
    "organisation-unrated": ({ collective, organisation, rating }) =>
      `${collective} is rated “${levelName.en[rating]}”, but ${organisation}, which it leads, has no rating yet to compare with.`,
  },
  steps: {
    basis: ({ document }) =>
      `${document} (2019 to 2022) says so, as pages report it. The sentence has not been seen in the guidance that followed, so this is a warning only.`,
  },
} satisfies Same<typeof vi>;
