import type { Same } from "../../rule";

interface Figures {
  readonly fighters: number;
  readonly advanced: number;
  readonly allowed: number;
  readonly over: number;
  readonly percent: number;
}
interface Share {
  readonly advanced: number;
  readonly percent: number;
  /** The share in hundredths of a person. */
  readonly hundredths: number;
  readonly allowed: number;
}

const decimal = (hundredths: number, point: string) => String(hundredths / 100).replace(".", point);

const deNghi = ({ fighters, advanced }: Figures) =>
  `Đề nghị ${fighters} chiến sĩ thi đua cơ sở trên ${advanced} lao động tiên tiến (tính cả chiến sĩ thi đua)`;

export const vi = {
  title: "Chiến sĩ thi đua cơ sở không quá 15% lao động tiên tiến",
  messages: {
    passed: (figures: Figures) =>
      `${deNghi(figures)}; không quá ${figures.percent}% là nhiều nhất ${figures.allowed} người, vượt ${figures.over} người. Cần xét lại.`,
    "by-rounding": (figures: Figures) =>
      `${deNghi(figures)}; không quá ${figures.percent}% là nhiều nhất ${figures.allowed} người, vượt ${figures.over} người. Có nơi được làm tròn theo hướng dẫn của ngành: xem lại.`,
    "only-fighters": (figures: Figures) =>
      `Đề nghị ${figures.fighters} chiến sĩ thi đua cơ sở nhưng danh sách không có ai khác được đề nghị lao động tiên tiến, nên chưa tính được tỷ lệ ${figures.percent}%. Ghi cả những người đạt lao động tiên tiến, hoặc đối chiếu với danh sách ấy.`,
  },
  steps: {
    share: ({ advanced, percent, hundredths, allowed }: Share) =>
      `${percent}% của ${advanced} là ${decimal(hundredths, ",")}, làm tròn xuống ${allowed}.`,
  },
};

const proposed = ({ fighters, advanced }: Figures) =>
  `${fighters} proposed as “Chiến sĩ thi đua cơ sở” of ${advanced} as “Lao động tiên tiến” (the former among the latter)`;

export const en = {
  title: "“Chiến sĩ thi đua cơ sở” are at most 15% of “Lao động tiên tiến”",
  messages: {
    passed: (figures) =>
      `${proposed(figures)}; ${figures.percent}% is at most ${figures.allowed}, ${figures.over} too many. The proposals have to be considered again.`,
    "by-rounding": (figures) =>
      `${proposed(figures)}; ${figures.percent}% is at most ${figures.allowed}, ${figures.over} too many. Some may round, by the guidance of their ministry: please look.`,
    "only-fighters": (figures) =>
      `${figures.fighters} proposed as “Chiến sĩ thi đua cơ sở”, but nobody else as “Lao động tiên tiến”, so the share of ${figures.percent}% cannot be counted. Add them, or compare with their list.`,
  },
  steps: {
    share: ({ advanced, percent, hundredths, allowed }) =>
      `${percent}% of ${advanced} is ${decimal(hundredths, ".")}, rounded down to ${allowed}.`,
  },
} satisfies Same<typeof vi>;
