import type { Same } from "../../rule";

interface Long {
  readonly who: string;
  /** What is summed up, as the plan names it. */
  readonly title: string;
  readonly words: number;
  /** Of A4. */
  readonly pages: number;
}
interface Counted {
  readonly words: number;
  readonly pages: number;
  /** Words that so many pages hold at most. */
  readonly most: number;
}

/** "½ trang", "01 trang A4" */
const trang = (pages: number) =>
  pages === 0.5
    ? "½ trang"
    : `${Number.isInteger(pages) ? String(pages).padStart(2, "0") : String(pages).replace(".", ",")} trang A4`;

export const vi = {
  title: "Bản tóm tắt không dài quá mức của kế hoạch",
  messages: {
    long: ({ who, title, words, pages }: Long) =>
      `${who}: ${title} có ${words} chữ, có thể dài hơn ${trang(pages)} mà kế hoạch yêu cầu.`,
  },
  steps: {
    counted: ({ words, pages, most }: Counted) =>
      `Đếm được ${words} chữ; ${trang(pages)} cỡ chữ 13–14 chứa nhiều nhất khoảng ${most} chữ.`,
  },
};

const page = (pages: number) => (pages === 0.5 ? "half a page" : `${pages} A4 page${pages === 1 ? "" : "s"}`);

export const en = {
  title: "A summary is no longer than the plan allows",
  messages: {
    long: ({ who, title, words, pages }) =>
      `${who}: ${title} has ${words} words, which may be more than the ${page(pages)} that the plan asks for.`,
  },
  steps: {
    counted: ({ words, pages, most }) =>
      `${words} words were counted; ${page(pages)} at 13 to 14 points holds some ${most} at most.`,
  },
} satisfies Same<typeof vi>;
