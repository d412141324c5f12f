import { vietnameseDate } from "../../../text/words";
import type { Same } from "../../rule";

interface District {
  readonly who: string;
  /** As the cell names it. */
  readonly district: string;
  /** ISO date. */
  readonly day: string | null;
}
interface Abolished {
  /** ISO date. */
  readonly from: string;
}

const ngay = (day: string | null) => (day ? ` (ngày ${vietnameseDate(day)})` : "");

export const vi = {
  title: "Sau 01/7/2025 không còn cấp huyện quyết định, nhận hồ sơ",
  messages: {
    decides: ({ who, district, day }: District) =>
      `${who}: ghi “${district}” quyết định xếp loại${ngay(day)}, nhưng từ 01/7/2025 không còn cấp huyện. Xem lại cấp có thẩm quyền.`,
    receives: ({ who, district, day }: District) =>
      `${who}: hồ sơ ghi gửi “${district}”${ngay(day)}, nhưng từ 01/7/2025 không còn cấp huyện. Xem lại nơi nhận.`,
    "decides-undated": ({ who, district }: District) =>
      `${who}: ghi “${district}” quyết định xếp loại mà không có ngày; từ 01/7/2025 không còn cấp huyện, nên cần xem lại quyết định có trước ngày ấy không.`,
    "receives-undated": ({ who, district }: District) =>
      `${who}: hồ sơ ghi gửi “${district}” mà không có ngày; từ 01/7/2025 không còn cấp huyện, nên cần xem lại đã gửi trước ngày ấy chưa.`,
  },
  steps: {
    abolished: ({ from }: Abolished) =>
      `Từ ${vietnameseDate(from)} chính quyền địa phương còn hai cấp: tỉnh và xã.`,
  },
};

const on = (day: string | null) => (day ? ` (${day})` : "");

export const en = {
  title: "No district body decides or receives after 1 July 2025",
  messages: {
    decides: ({ who, district, day }) =>
      `${who}: “${district}” is given as deciding${on(day)}, but from 2025-07-01 there is no district level. Please look at who decides.`,
    receives: ({ who, district, day }) =>
      `${who}: the dossier is sent to “${district}”${on(day)}, but from 2025-07-01 there is no district level. Please look at who receives it.`,
    "decides-undated": ({ who, district }) =>
      `${who}: “${district}” is given as deciding, without a date; from 2025-07-01 there is no district level, so please see whether the decision came before.`,
    "receives-undated": ({ who, district }) =>
      `${who}: the dossier is sent to “${district}”, without a date; from 2025-07-01 there is no district level, so please see whether it was sent before.`,
  },
  steps: {
    abolished: ({ from }) => `From ${from} local government has two tiers: the province and the commune.`,
  },
} satisfies Same<typeof vi>;
