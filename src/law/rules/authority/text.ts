import type { Same } from "../../rule";

interface Decision {
  readonly who: string;
  /** Whom the table of the plan speaks of, in Vietnamese as it is written there. */
  readonly whose: string;
  readonly decider: string;
  /** In the cell. */
  readonly written: string;
}
interface Unless extends Decision {
  readonly exception: string;
}
interface Two extends Decision {
  readonly otherwise: string;
  readonly otherDecider: string;
}
interface Table {
  readonly whose: string;
  readonly decider: string;
}

export const vi = {
  title: "Cấp quyết định xếp loại đúng thẩm quyền theo kế hoạch",
  messages: {
    other: ({ who, whose, decider, written }: Decision) =>
      `${who}: ghi “${written}” quyết định xếp loại, mà theo kế hoạch, ${whose} do ${decider} quyết định.`,
    "other-unless": ({ who, whose, decider, written, exception }: Unless) =>
      `${who}: ghi “${written}” quyết định xếp loại, mà theo kế hoạch, ${whose} do ${decider} quyết định (${exception}). Nên xem lại diện quản lý.`,
    empty: ({ who, whose, decider }: Decision) =>
      `${who}: chưa ghi cấp quyết định xếp loại; theo kế hoạch, ${whose} do ${decider} quyết định.`,
    unclear: ({ who, whose, decider, written }: Decision) =>
      `${who}: “${written}” chưa cho biết rõ cấp nào quyết định; theo kế hoạch, ${whose} do ${decider} quyết định. Ghi đủ tên cấp quyết định.`,
    "two-authorities": ({ who, whose, decider, otherwise, otherDecider }: Two) =>
      `${who} vừa thuộc nhóm ${whose} (do ${decider} quyết định), vừa thuộc nhóm ${otherwise} (do ${otherDecider} quyết định). Kế hoạch không nói theo bên nào; cần xem lại.`,
  },
  steps: {
    table: ({ whose, decider }: Table) => `Thẩm quyền theo kế hoạch: ${whose} – ${decider}.`,
  },
};

export const en = {
  title: "The body that decides is the one the plan gives",
  messages: {
    other: ({ who, whose, decider, written }) =>
      `${who}: “${written}” is given as deciding, but by the plan ${decider} decides on ${whose}.`,
    "other-unless": ({ who, whose, decider, written, exception }) =>
      `${who}: “${written}” is given as deciding, but by the plan ${decider} decides on ${whose} (${exception}). Please look at who manages this person.`,
    empty: ({ who, whose, decider }) =>
      `${who}: who decides is not given; by the plan ${decider} decides on ${whose}.`,
    unclear: ({ who, whose, decider, written }) =>
      `${who}: “${written}” does not tell which body decides; by the plan ${decider} decides on ${whose}. Give its full name.`,
    "two-authorities": ({ who, whose, decider, otherwise, otherDecider }) =>
      `${who} belongs both to ${whose} (decided by ${decider}) and to ${otherwise} (decided by ${otherDecider}). The plan does not say which holds; please look.`,
  },
  steps: {
    table: ({ whose, decider }) => `By the plan: ${whose} – ${decider}.`,
  },
} satisfies Same<typeof vi>;
