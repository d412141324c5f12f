import { levelName } from "../../../text/words";
import type { QuotaScope } from "../../plan";
import type { Change } from "../../quota/threshold";
import type { Same } from "../../rule";

/** The figures of a group. */
export interface Counts {
  readonly group: string;
  readonly scope: QuotaScope;
  readonly excellent: number;
  readonly good: number;
  readonly rated: number;
  /** How many of those rated good or better could be excellent at most. */
  readonly most: number;
}
interface OnThreshold extends Counts {
  /** The cap on the base as it stands. */
  readonly allowed: number;
  readonly changes: readonly Change[];
}
interface Fewer extends Counts {
  readonly size: number;
  /** The small-collective rule: a collective of at most so many may have so many excellent. */
  readonly atMost: number;
  readonly allowed: number;
}

const EXCELLENT = levelName.vi.excellent;

export const vi = {
  title: "Nhóm ở sát ngưỡng tỷ lệ xuất sắc",
  messages: {
    "on-the-threshold": ({ group, scope, excellent, allowed, changes }: OnThreshold) =>
      [
        `${group}: ${many(excellent, scope)} được xếp “${EXCELLENT}”, mức trần đang là ${many(allowed, scope)}: vừa đủ tỷ lệ.`,
        ...changes.map((change) => `${changeVi[change.change](noun(scope))} ${thenVi(change, scope)}`),
      ].join(" "),
    "fewer-than-a-smaller-one": ({ group, scope, size, most, atMost, allowed }: Fewer) =>
      `${group} có ${many(size, scope)} được tính, theo tỷ lệ nhiều nhất được ${many(most, scope)} “${EXCELLENT}”; tập thể từ ${atMost} thành viên trở xuống thì được ${many(allowed, scope)}. Đây là ngưỡng do câu chữ của kế hoạch: nếu thấy bất hợp lý thì hỏi cấp trên.`,
  },
  steps: {
    counted: ({ group, scope, excellent, good, rated, most }: Counts) =>
      `${group}: ${many(rated, scope)} được xếp loại, trong đó xuất sắc ${excellent}, tốt ${good}; với ${many(excellent + good, scope)} từ hoàn thành tốt trở lên thì nhiều nhất được ${many(most, scope)} xuất sắc.`,
  },
};

export const en = {
  title: "A group on the threshold of its quota",
  messages: {
    "on-the-threshold": ({ group, excellent, allowed, changes }) =>
      [
        `${group}: ${excellent} rated “${levelName.en.excellent}”, and the cap is ${allowed} as it stands: the quota just holds.`,
        ...changes.map((change) => `${changeEn[change.change]} ${thenEn(change)}`),
      ].join(" "),
    "fewer-than-a-smaller-one": ({ group, size, most, atMost, allowed }) =>
      `${group} has ${size} who are counted, and by the share at most ${most} “${levelName.en.excellent}”; a collective of ${atMost} or fewer may have ${allowed}. This is a threshold in the words of the plan: ask the level above if it seems wrong.`,
  },
  steps: {
    counted: ({ group, excellent, good, rated, most }) =>
      `${group}: ${rated} rated, of these ${excellent} excellent and ${good} good; of ${excellent + good} rated good or better at most ${most} can be excellent.`,
  },
} satisfies Same<typeof vi>;

const changeVi: Record<Change["change"], (who: string) => string> = {
  oneMoreExcellent: (who) => `Nếu thêm một ${who} xuất sắc`,
  oneLessGood: (who) => `Nếu một ${who} đang tốt chuyển xuống mức thấp hơn`,
  oneLessRated: (who) => `Nếu bớt một ${who} được xếp loại`,
};
const changeEn: Record<Change["change"], string> = {
  oneMoreExcellent: "With one more excellent",
  oneLessGood: "If one who is good were rated lower",
  oneLessRated: "With one less rated",
};

function thenVi({ excellent, allowed }: Change, scope: QuotaScope): string {
  return `thì có ${many(excellent, scope)} xuất sắc trên mức trần ${many(allowed, scope)}, vượt tỷ lệ.`;
}

function thenEn({ excellent, allowed }: Change): string {
  return `there would be ${excellent} excellent over a cap of ${allowed}, which breaks the quota.`;
}

function noun(scope: QuotaScope): string {
  return scope === "collectives" ? "tập thể" : "người";
}

function many(count: number, scope: QuotaScope): string {
  return `${count} ${noun(scope)}`;
}
