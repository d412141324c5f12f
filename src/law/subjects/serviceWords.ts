import type { Language } from "../../text/words";
import type { Exception } from "./service";

/** What 90/2020/NĐ-CP, Điều 2, makes of a year that was not served in full. */
export const exceptionName: Readonly<Record<Language, Readonly<Record<Exception, string>>>> = {
  vi: {
    shortService: "công tác chưa đủ 6 tháng trong năm thì không xếp loại",
    longLeave: "nghỉ từ 3 tháng đến dưới 6 tháng thì không xếp từ “Hoàn thành tốt nhiệm vụ” trở lên",
    maternity: "nghỉ thai sản thì xếp loại theo thời gian làm việc thực tế",
  },
  en: {
    shortService: "less than 6 months of service in the year: not rated",
    longLeave: "3 to less than 6 months of leave: not rated “Good” or better",
    maternity: "maternity leave: rated on the time actually worked",
  },
};

/** "4,5 tháng" */
export const months: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `${String(count).replace(".", ",")} tháng`,
  en: (count) => `${count} month${count === 1 ? "" : "s"}`,
};
