import { baseName } from "../../../text/words";
import type { ShareBase } from "../../figures/shares";
import type { Same } from "../../rule";

interface Figure {
  /** In per cent, with a point. */
  readonly written: string;
  readonly count: number;
  readonly base: ShareBase;
  readonly baseCount: number;
  readonly expected: string;
}
/** What the share would be of a base. */
export type OfBase = Pick<Figure, "base" | "baseCount" | "expected">;
interface Shares {
  readonly shares: readonly OfBase[];
}
interface Mixed extends Figure {
  /** What this share is of, unlike the others. */
  readonly other: ShareBase;
}

const coSo = (base: ShareBase) => (base === "all" ? "tổng số" : baseName.vi[base]);
const so = (figures: string) => figures.replace(".", ",");
const phep = ({ count, base, baseCount, expected }: Figure) =>
  `${count}/${baseCount} (${coSo(base)}) là ${so(expected)}%`;

export const vi = {
  title: "Tỷ lệ ghi trong biểu tính đúng, cùng một cơ sở",
  messages: {
    wrong: (data: Figure) =>
      `Tỷ lệ ghi ${so(data.written)}%; nếu tính trên ${coSo(data.base)} như những ô khớp khác thì ${phep(data)}.`,
    "other-base": (data: Mixed) =>
      `Tỷ lệ ghi ${so(data.written)}% là tính trên ${coSo(data.other)}; nhiều ô khác hơn tính trên ${coSo(data.base)}, theo đó ${phep(data)}. Nên tính cùng một cơ sở.`,
    none: (data: Figure) =>
      `Tỷ lệ ghi ${so(data.written)}% không tính ra được từ cơ sở nào trong biểu; gần nhất là ${phep(data)}.`,
  },
  steps: {
    bases: ({ shares }: Shares) =>
      `Tính trên ${shares.map(({ base, baseCount, expected }) => `${coSo(base)} (${baseCount}): ${so(expected)}%`).join("; ")}.`,
  },
};

const baseOf = (base: ShareBase) => (base === "all" ? "the total" : baseName.en[base]);
const sum = ({ count, base, baseCount, expected }: Figure) =>
  `${count}/${baseCount} (${baseOf(base)}) is ${expected}%`;

export const en = {
  title: "Percentages are those of one base",
  messages: {
    wrong: (data) =>
      `The share says ${data.written}%; of ${baseOf(data.base)}, as the others that fit, ${sum(data)}.`,
    "other-base": (data) =>
      `The share of ${data.written}% is of ${baseOf(data.other)}; more of the others are of ${baseOf(data.base)}, by which ${sum(data)}. Please use one base.`,
    none: (data) =>
      `The share of ${data.written}% comes from no base of the table; the nearest is ${sum(data)}.`,
  },
  steps: {
    bases: ({ shares }) =>
      `Of ${shares.map(({ base, baseCount, expected }) => `${baseOf(base)} (${baseCount}): ${expected}%`).join("; ")}.`,
  },
} satisfies Same<typeof vi>;
