import type { Same } from "../../rule";

interface Unknown {
  readonly unit: string;
  /** The likeliest name; null where none is near. */
  readonly nearest: string | null;
  readonly people: number;
}

export const vi = {
  title: "Đơn vị của cá nhân có trong danh sách tập thể",
  messages: {
    unknown: ({ unit, nearest, people }: Unknown) =>
      `Đơn vị “${unit}” (${people} người) không có trong danh sách tập thể. ${
        nearest
          ? `Nếu đúng là “${nearest}” thì ghi thống nhất một tên.`
          : "Thêm đơn vị vào danh sách tập thể hoặc sửa lại tên."
      }`,
  },
  steps: {},
};

export const en = {
  title: "Every person's unit is in the list of collectives",
  messages: {
    unknown: ({ unit, nearest, people }) =>
      `The unit “${unit}” (${people === 1 ? "1 person" : `${people} people`}) is not in the list of collectives. ${
        nearest ? `If “${nearest}” is meant, use one name.` : "Add it to that list, or mend the name."
      }`,
  },
  steps: {},
} satisfies Same<typeof vi>;
