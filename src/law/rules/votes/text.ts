import type { Same } from "../../rule";

/** A sum that does not hold: what the row gives, and what it must be or not pass. */
export interface Sum {
  readonly sum:
    | "returned-issued"
    | "valid-returned"
    | "invalid-returned"
    | "valid-invalid-returned"
    | "levels-valid"
    | "levels-returned";
  readonly is: number;
  readonly limit: number;
}

interface Unequal {
  readonly name: string;
  readonly sums: readonly Sum[];
}
interface Written {
  readonly name: string;
  readonly written: string;
}
interface Counts {
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly levels: number | null;
}

const tong: Readonly<Record<Sum["sum"], (is: number, limit: number) => string>> = {
  "returned-issued": (is, limit) => `thu vào ${is} phiếu, nhiều hơn ${limit} phiếu phát ra`,
  "valid-returned": (is, limit) => `${is} phiếu hợp lệ, nhiều hơn ${limit} phiếu thu vào`,
  "invalid-returned": (is, limit) => `${is} phiếu không hợp lệ, nhiều hơn ${limit} phiếu thu vào`,
  "valid-invalid-returned": (is, limit) =>
    `hợp lệ và không hợp lệ cộng lại ${is} phiếu, khác ${limit} phiếu thu vào`,
  "levels-valid": (is, limit) => `phiếu của các mức cộng lại ${is}, khác ${limit} phiếu hợp lệ`,
  "levels-returned": (is, limit) => `phiếu của các mức cộng lại ${is}, nhiều hơn ${limit} phiếu có thể tính`,
};

const dem = (word: string, count: number | null) => (count === null ? [] : [`${word} ${count}`]);

export const vi = {
  title: "Số phiếu khớp nhau",
  messages: {
    unequal: ({ name, sums }: Unequal) =>
      `${name}: ${sums.map(({ sum, is, limit }) => tong[sum](is, limit)).join("; ")}. Đối chiếu lại biên bản kiểm phiếu.`,
    unreadable: ({ name, written }: Written) =>
      `${name}: “${written}” không phải là số phiếu. Ghi một số nguyên.`,
  },
  steps: {
    counted: ({ issued, returned, valid, invalid, levels }: Counts) =>
      `Đếm được: ${[
        ...dem("phát ra", issued),
        ...dem("thu vào", returned),
        ...dem("hợp lệ", valid),
        ...dem("không hợp lệ", invalid),
        ...dem("các mức cộng lại", levels),
      ].join(", ")}.`,
  },
};

const total: Readonly<Record<Sum["sum"], (is: number, limit: number) => string>> = {
  "returned-issued": (is, limit) => `${is} returned, more than the ${limit} issued`,
  "valid-returned": (is, limit) => `${is} valid, more than the ${limit} returned`,
  "invalid-returned": (is, limit) => `${is} invalid, more than the ${limit} returned`,
  "valid-invalid-returned": (is, limit) => `valid and invalid make ${is}, not the ${limit} returned`,
  "levels-valid": (is, limit) => `the levels make ${is}, not the ${limit} valid`,
  "levels-returned": (is, limit) => `the levels make ${is}, more than the ${limit} that can count`,
};

const count = (word: string, number: number | null) => (number === null ? [] : [`${number} ${word}`]);

export const en = {
  title: "Ballots add up",
  messages: {
    unequal: ({ name, sums }) =>
      `${name}: ${sums.map(({ sum, is, limit }) => total[sum](is, limit)).join("; ")}. Please compare with the minutes of the count.`,
    unreadable: ({ name, written }) => `${name}: “${written}” is no number of ballots. Write a whole number.`,
  },
  steps: {
    counted: ({ issued, returned, valid, invalid, levels }) =>
      `Counted: ${[
        ...count("issued", issued),
        ...count("returned", returned),
        ...count("valid", valid),
        ...count("invalid", invalid),
        ...count("for all levels", levels),
      ].join(", ")}.`,
  },
} satisfies Same<typeof vi>;
