import type { RankedLevel, Stage } from "../../../roster/model";
import { levelName, stageName } from "../../../text/words";
import type { Same } from "../../rule";

interface Unrated {
  readonly person: string;
  readonly stage: Stage;
}
interface Below extends Unrated {
  readonly level: RankedLevel;
}
interface Basis {
  readonly isLaw: boolean;
}

const EXCELLENT = levelName.vi.excellent;

export const vi = {
  title: "Đảng viên xuất sắc thì cũng xuất sắc với tư cách công chức, viên chức",
  messages: {
    above: ({ person, stage, level }: Below) =>
      `${person} được xếp loại đảng viên “${EXCELLENT}” trong khi ${stageName.vi[stage]} là “${levelName.vi[level]}”. Đảng viên là cán bộ, công chức, viên chức chỉ được xếp xuất sắc khi cũng được xếp xuất sắc với tư cách ấy.`,
    "namesake-below": ({ person, stage, level }: Below) =>
      `${person} được xếp loại đảng viên “${EXCELLENT}”; ở danh sách khác có người cùng họ tên với ${stageName.vi[stage]} là “${levelName.vi[level]}”. Xem lại có phải cùng một người không.`,
    "unrated-in-office": ({ person, stage }: Unrated) =>
      `${person} được xếp loại đảng viên “${EXCELLENT}” nhưng ${stageName.vi[stage]} chưa có hoặc là “${levelName.vi.notRated}”, nên chưa so sánh được.`,
  },
  steps: {
    basis: ({ isLaw }: Basis): string =>
      isLaw
        ? "Hướng dẫn 21-HD/BTCTW áp dụng cho các năm 2019–2022, theo các trang dẫn lại."
        : "Hướng dẫn 21-HD/BTCTW (các năm 2019–2022), theo các trang dẫn lại, quy định như vậy. Chưa đọc được câu này trong các hướng dẫn từ năm 2023 nên chỉ cảnh báo.",
  },
};

export const en = {
  title: "Who is excellent as a party member is excellent in office too",
  messages: {
    above: ({ person, stage, level }) =>
      `${person} is rated “${levelName.en.excellent}” as a party member, while the ${stageName.en[stage]} is “${levelName.en[level]}”. A member who serves the State can be excellent only when excellent in office too.`,
    "namesake-below": ({ person, stage, level }) =>
      `${person} is rated “${levelName.en.excellent}” as a party member; in another list somebody of the same name has the ${stageName.en[stage]} “${levelName.en[level]}”. See whether it is the same person.`,
    "unrated-in-office": ({ person, stage }) =>
      `${person} is rated “${levelName.en.excellent}” as a party member, but the ${stageName.en[stage]} is missing or “${levelName.en.notRated}”, so there is nothing to compare with yet.`,
  },
  steps: {
    basis: ({ isLaw }) =>
      isLaw
        ? "21-HD/BTCTW holds for 2019 to 2022, as pages report it."
        : "21-HD/BTCTW (2019 to 2022) says so, as pages report it. The sentence has not been seen in the guidance from 2023 on, so this is a warning only.",
  },
} satisfies Same<typeof vi>;
