import type { Same } from "../../rule";

interface None {
  readonly year: number;
}

export const vi = {
  title: "Có kế hoạch áp dụng cho năm đánh giá",
  messages: {
    none: ({ year }: None) =>
      `Không có kế hoạch nào áp dụng cho năm ${year}, nên chưa kiểm tra tỷ lệ, mốc thời hạn và trình tự. Hãy chọn kế hoạch của năm đó, hoặc ghi đúng năm đánh giá.`,
  },
  steps: {},
};

export const en = {
  title: "A plan covers the rating year",
  messages: {
    none: ({ year }) =>
      `No plan covers the year ${year}, so quotas, deadlines and orders were not checked. Choose a plan for that year, or give the right rating year.`,
  },
  steps: {},
} satisfies Same<typeof vi>;
