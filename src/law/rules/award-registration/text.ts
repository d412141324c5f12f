import type { Same } from "../../rule";

interface Proposed {
  readonly name: string;
  /** As it stands in the cell. */
  readonly proposed: string;
}

interface Registered {
  readonly written: string;
}

export const vi = {
  title: "Được đề nghị khen thưởng thì phải đăng ký thi đua từ đầu năm",
  messages: {
    unregistered: ({ name, proposed }: Proposed) =>
      `${name} được đề nghị “${proposed}” nhưng không có đăng ký thi đua từ đầu năm. Nếu đã đăng ký thì ghi vào cột đăng ký; đăng ký danh hiệu nào cũng được.`,
    "new-in-year": ({ name, proposed }: Proposed) =>
      `${name} được đề nghị “${proposed}”, không có đăng ký thi đua từ đầu năm và mới đến trong năm. Kế hoạch không nói riêng về trường hợp này: xem lại.`,
  },
  steps: {
    registered: ({ written }: Registered) =>
      written === "" ? "Cột đăng ký thi đua để trống." : `Cột đăng ký thi đua ghi “${written}”.`,
  },
};

export const en = {
  title: "Whoever is proposed for an award registered at the start of the year",
  messages: {
    unregistered: ({ name, proposed }) =>
      `${name} is proposed for “${proposed}” without having registered for emulation at the start of the year. If they did, write it in that column; any title registered will do.`,
    "new-in-year": ({ name, proposed }) =>
      `${name} is proposed for “${proposed}”, did not register at the start of the year, and came during it. The plan does not speak of that: please look.`,
  },
  steps: {
    registered: ({ written }) =>
      written === ""
        ? "The column of registration is empty."
        : `The column of registration says “${written}”.`,
  },
} satisfies Same<typeof vi>;
