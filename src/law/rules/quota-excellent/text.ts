import { baseName, levelName } from "../../../text/words";
import type { QuotaBase, QuotaScope, Rounding } from "../../plan";
import type { Same } from "../../rule";

/** The figures of a group that passes its quota. */
export interface Figures {
  readonly group: string;
  readonly scope: QuotaScope;
  readonly excellent: number;
  readonly good: number;
  readonly rated: number;
  /** Counted in the group, but without a rating that could be read. */
  readonly unread: number;
  /** The cap on the base as it stands. */
  readonly allowed: number;
  /** By how many the cap is passed. */
  readonly over: number;
  /** How many must go from excellent to good. */
  readonly excess: number;
  readonly percent: number;
  readonly base: QuotaBase;
  readonly baseCount: number;
  readonly rounding: Rounding;
  readonly allowedByBase: Readonly<Record<QuotaBase, number>>;
  /** The size up to which the small-collective rule applies; null where it does not. */
  readonly smallAtMost: number | null;
}

const EXCELLENT = levelName.vi.excellent;

export const vi = {
  title: "Số xếp loại xuất sắc không vượt tỷ lệ quy định",
  messages: {
    passed: (figures: Figures) =>
      [
        `${figures.group}: ${many(figures.excellent, figures.scope)} được xếp “${EXCELLENT}”, nhiều nhất được ${many(figures.allowed, figures.scope)} (${limitVi(figures)}), vượt ${many(figures.over, figures.scope)}.`,
        figures.excess < figures.over
          ? `Chuyển ${many(figures.excess, figures.scope)} từ xuất sắc sang tốt thì đạt, vì mỗi ${noun(figures.scope)} chuyển sang làm số hoàn thành tốt tăng thêm một.`
          : "",
        otherBasesVi(figures),
        "Cần xếp loại lại.",
      ]
        .filter(Boolean)
        .join(" "),
    "too-few": (figures: Figures) =>
      [
        `${figures.group}: chỉ có ${many(figures.rated, figures.scope)} được xếp loại nên ${limitVi(figures)} chưa đủ 1 ${noun(figures.scope)}, mức trần là ${many(figures.allowed, figures.scope)}; hiện có ${many(figures.excellent, figures.scope)} được xếp “${EXCELLENT}”, vượt ${many(figures.over, figures.scope)}.`,
        `Tỷ lệ được tính theo ${poolVi[figures.scope]}: xem lại việc gộp nhóm rồi mới kết luận.`,
        otherBasesVi(figures),
      ]
        .filter(Boolean)
        .join(" "),
  },
  steps: {
    counted: ({ group, scope, excellent, good, rated }: Figures) =>
      `${group}: ${many(rated, scope)} được xếp loại, trong đó xuất sắc ${excellent}, tốt ${good}; không tính người không xếp loại.`,
    share: ({ percent, base, baseCount, rounding, allowed }: Figures) =>
      `${percent}% ${baseName.vi[base]} (${baseCount}) là ${decimal(percent * baseCount, ",")}, ${roundingVi[rounding]} ${allowed}.`,
    small: ({ smallAtMost, allowed }: Figures) =>
      `Tập thể lãnh đạo từ ${smallAtMost} thành viên trở xuống: nhiều nhất ${allowed} người, không theo tỷ lệ.`,
    unread: ({ unread, scope }: Figures) =>
      `${many(unread, scope)} chưa có mức xếp loại đọc được nên chưa tính; số liệu có thể đổi.`,
  },
};

export const en = {
  title: "The number rated excellent is within the quota",
  messages: {
    passed: (figures) =>
      [
        `${figures.group}: ${figures.excellent} rated “Excellent”, at most ${figures.allowed} allowed (${limitEn(figures)}), ${figures.over} too many.`,
        figures.excess < figures.over
          ? `If ${figures.excess} went from excellent to good the quota would hold, since each makes the number rated good larger by one.`
          : "",
        otherBasesEn(figures),
        "The rating has to be done again.",
      ]
        .filter(Boolean)
        .join(" "),
    "too-few": (figures) =>
      [
        `${figures.group}: only ${figures.rated} are rated, so ${limitEn(figures)} is less than one and the cap is ${figures.allowed}; ${figures.excellent} is rated “Excellent”, ${figures.over} too many.`,
        `The share is counted over ${poolEn[figures.scope]}: see whether this group is to be pooled with others.`,
        otherBasesEn(figures),
      ]
        .filter(Boolean)
        .join(" "),
  },
  steps: {
    counted: ({ group, excellent, good, rated }) =>
      `${group}: ${rated} rated, of these ${excellent} excellent and ${good} good; those not rated are left out.`,
    share: ({ percent, base, baseCount, rounding, allowed }) =>
      `${percent}% of ${baseName.en[base]} (${baseCount}) is ${decimal(percent * baseCount, ".")}, ${roundingEn[rounding]} ${allowed}.`,
    small: ({ smallAtMost, allowed }) =>
      `A leading collective of ${smallAtMost} or fewer: at most ${allowed}, whatever the share.`,
    unread: ({ unread }) =>
      `${unread} without a rating that can be read are not counted yet; the figures may change.`,
  },
} satisfies Same<typeof vi>;

/** What the texts count the share over, so that a group too small for any share may belong to a larger one. */
const poolVi: Record<QuotaScope, string> = {
  leaders: "nhóm vị trí, chức vụ tương đương",
  staff: "nhóm vị trí việc làm tương đương",
  members: "tổ chức cơ sở đảng, gồm các chi bộ trực thuộc",
  collectives: "nhóm tập thể tương đồng",
};
const poolEn: Record<QuotaScope, string> = {
  leaders: "groups of similar posts",
  staff: "groups of similar duties",
  members: "the grass-roots party organisation with its cells",
  collectives: "groups of similar collectives",
};

const roundingVi: Record<Rounding, string> = {
  floor: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất",
  ceiling: "làm tròn lên",
};
const roundingEn: Record<Rounding, string> = {
  floor: "rounded down to",
  nearest: "rounded to the nearest,",
  ceiling: "rounded up to",
};

function noun(scope: QuotaScope): string {
  return scope === "collectives" ? "tập thể" : "người";
}

function many(count: number, scope: QuotaScope): string {
  return `${count} ${noun(scope)}`;
}

function limitVi({ scope, percent, base, baseCount, smallAtMost }: Figures): string {
  return smallAtMost === null
    ? `${percent}% của ${many(baseCount, scope)} ${ratedSoVi[base]}`
    : `tập thể từ ${smallAtMost} thành viên trở xuống`;
}

const ratedSoVi: Record<QuotaBase, string> = {
  good: "hoàn thành tốt",
  goodOrBetter: "từ hoàn thành tốt trở lên",
  rated: "được xếp loại",
};

function limitEn({ percent, base, baseCount, smallAtMost }: Figures): string {
  return smallAtMost === null
    ? `${percent}% of the ${baseCount} among ${baseName.en[base]}`
    : `a collective of ${smallAtMost} or fewer`;
}

interface OtherBases {
  readonly bases: readonly QuotaBase[];
  readonly allowed: number;
}

/** What the readings of the base that the plan did not choose would allow; in a small collective all do the same. */
function otherBases({ base, allowedByBase, smallAtMost }: Figures): readonly OtherBases[] {
  if (smallAtMost !== null) return [];
  const bases = (["good", "goodOrBetter", "rated"] as const).filter((other) => other !== base);
  const caps = new Set(bases.map((other) => allowedByBase[other]));
  return [...caps].map((allowed) => ({
    bases: bases.filter((other) => allowedByBase[other] === allowed),
    allowed,
  }));
}

function otherBasesVi(figures: Figures): string {
  return sentence(
    otherBases(figures).map(({ bases, allowed }) => {
      const over = bases.map((base) => plainBaseVi[base]).join(" hay trên ");
      return figures.excellent <= allowed
        ? `đạt nếu tính trên ${over} (được ${many(allowed, figures.scope)})`
        : `tính trên ${over} cũng chỉ được ${many(allowed, figures.scope)}`;
    }),
  );
}

function otherBasesEn(figures: Figures): string {
  return sentence(
    otherBases(figures).map(({ bases, allowed }) => {
      const over = bases.map((base) => baseName.en[base]).join(" or over ");
      return figures.excellent <= allowed
        ? `it holds if counted over ${over} (${allowed} allowed)`
        : `counted over ${over}, ${allowed} would be allowed`;
    }),
  );
}

const plainBaseVi: Record<QuotaBase, string> = {
  good: "số hoàn thành tốt",
  goodOrBetter: "số hoàn thành tốt trở lên",
  rated: "tổng số được xếp loại",
};

function sentence(clauses: readonly string[]): string {
  const whole = clauses.join("; ");
  return whole && `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}

/** A number of hundredths as people write it: 1960 is "19,6". */
function decimal(hundredths: number, point: "," | "."): string {
  return String(hundredths / 100).replace(".", point);
}
