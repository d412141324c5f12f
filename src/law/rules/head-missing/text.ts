import type { Same } from "../../rule";

interface NoneAtAll {
  readonly collectives: number;
}

interface None {
  readonly collective: string;
  /** How many people on the list belong to it. */
  readonly members: number;
}

interface Several {
  readonly collective: string;
  readonly heads: readonly string[];
}

export const vi = {
  title: "Mỗi tập thể có một người đứng đầu",
  messages: {
    none: ({ collective, members }: None) =>
      members === 0
        ? `Danh sách cá nhân không có ai thuộc ${collective}, kể cả người đứng đầu. Nếu tập thể đang khuyết người đứng đầu thì bỏ qua.`
        : `${collective} có ${members} người trong danh sách nhưng không ai là người đứng đầu. Kiểm tra cột chức vụ; nếu đang khuyết thì bỏ qua.`,
    several: ({ collective, heads }: Several) =>
      `${collective} có ${heads.length} người đứng đầu: ${heads.join(", ")}. Kiểm tra cột chức vụ và đơn vị.`,
    "none-at-all": ({ collectives }: NoneAtAll) =>
      `Danh sách cá nhân không có ai đọc được là người đứng đầu của ${collectives} tập thể, nên chưa so sánh được mức xếp loại của người đứng đầu với tập thể. Nếu danh sách có người đứng đầu thì kiểm tra cột chức vụ.`,
  },
  steps: {},
};

export const en = {
  title: "Every collective has one head",
  messages: {
    none: ({ collective, members }) =>
      members === 0
        ? `Nobody on the list of individuals belongs to ${collective}, not even its head. If the post is vacant, pass over this.`
        : `${collective} has ${members} people on the list, and none of them is its head. Look at the posts; if the post is vacant, pass over this.`,
    several: ({ collective, heads }) =>
      `${collective} has ${heads.length} heads: ${heads.join(", ")}. Look at the posts and units.`,
    "none-at-all": ({ collectives }) =>
      `Nobody on the list could be read as the head of any of the ${collectives} collectives, so no head was compared with a collective. If heads are listed, look at the posts.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
