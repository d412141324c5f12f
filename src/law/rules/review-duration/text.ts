import type { Same } from "../../rule";

interface Short {
  readonly collective: string;
  readonly lasted: number;
  readonly least: number;
}
interface Span {
  readonly collective: string;
  readonly lasted: number;
  readonly from: number;
  readonly to: number;
}
interface Asked {
  readonly minimum: number;
  readonly prompted: number;
}
interface Written {
  readonly written: string;
}

/** "1,5 ngày" */
const ngay = (days: number) => `${String(days).replace(".", ",")} ngày`;

/** "1 đến 2 ngày" */
const khoang = ({ from, to }: Span) => (from === to ? ngay(to) : `${from} đến ${ngay(to)}`);

export const vi = {
  title: "Thời gian kiểm điểm không ngắn hơn mức tối thiểu",
  messages: {
    "too-short": ({ collective, lasted, least }: Short) =>
      `${collective} kiểm điểm ${ngay(lasted)}; kế hoạch yêu cầu tối thiểu ${ngay(least)}.`,
    "prompted-too-short": ({ collective, lasted, least }: Short) =>
      `${collective} được gợi ý kiểm điểm nhưng chỉ kiểm điểm ${ngay(lasted)}; nơi được gợi ý tối thiểu ${ngay(least)}.`,
    "below-span": (span: Span) =>
      `${span.collective} kiểm điểm ${ngay(span.lasted)}; kế hoạch yêu cầu tối thiểu ${khoang(span)}.`,
    "within-span": ({ collective, lasted, from, to }: Span) =>
      `${collective} kiểm điểm ${ngay(lasted)}; văn bản ghi “tối thiểu ${from} đến ${ngay(to)}” nên có thể hiểu là chưa đủ ${ngay(to)}.`,
    "beside-span": ({ collective, lasted, from, to }: Span) =>
      `${collective} kiểm điểm ${ngay(lasted)}; kế hoạch dự kiến ${from} đến ${ngay(to)}.`,
    unreadable: ({ written }: Written) =>
      `“${written}” chưa đọc được thành số ngày. Ghi số ngày, ví dụ 1 hoặc 1,5.`,
  },
  steps: {
    asked: ({ minimum, prompted }: Asked) =>
      `Kế hoạch yêu cầu tối thiểu ${ngay(minimum)}; nơi được gợi ý kiểm điểm tối thiểu ${ngay(prompted)}.`,
  },
};

/** "1.5 days" */
const lasting = (count: number) => `${count} day${count === 1 ? "" : "s"}`;

/** "1 to 2 days" */
const span = ({ from, to }: Span) => (from === to ? lasting(to) : `${from} to ${lasting(to)}`);

export const en = {
  title: "The review lasts as long as it must",
  messages: {
    "too-short": ({ collective, lasted, least }) =>
      `${collective} was reviewed for ${lasting(lasted)}; the plan asks for at least ${lasting(least)}.`,
    "prompted-too-short": ({ collective, lasted, least }) =>
      `The review of ${collective} was prompted but lasted ${lasting(lasted)}; where it is prompted it lasts at least ${lasting(least)}.`,
    "below-span": (data) =>
      `${data.collective} was reviewed for ${lasting(data.lasted)}; the plan asks for at least ${span(data)}.`,
    "within-span": ({ collective, lasted, from, to }) =>
      `${collective} was reviewed for ${lasting(lasted)}; the text says “at least ${from} to ${lasting(to)}”, which may mean ${lasting(to)}.`,
    "beside-span": ({ collective, lasted, from, to }) =>
      `${collective} was reviewed for ${lasting(lasted)}; the plan expects ${from} to ${lasting(to)}.`,
    unreadable: ({ written }) => `“${written}” is not read as a number of days. Write one, such as 1 or 1.5.`,
  },
  steps: {
    asked: ({ minimum, prompted }) =>
      `The plan asks for at least ${lasting(minimum)}, and for ${lasting(prompted)} where the review was prompted.`,
  },
} satisfies Same<typeof vi>;
