import { englishMoment, vietnameseDate, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

interface Cutoff {
  /** ISO moment of the meeting, ISO date of the day, "15:00". */
  readonly metOn: string;
  readonly day: string;
  readonly before: string;
}
interface Meeting extends Cutoff {
  readonly who: string;
}
interface Registered extends Meeting {
  readonly registeredOn: string;
}

const han = ({ day, before }: Cutoff) => `trước ${before} ngày ${vietnameseDate(day)}`;

export const vi = {
  title: "Đăng ký lịch kiểm điểm đúng giờ, ngày của tuần trước",
  messages: {
    late: (data: Registered) =>
      `${data.who} họp kiểm điểm ${vietnameseMoment(data.metOn)}, đăng ký lịch ${vietnameseMoment(data.registeredOn)}; muốn kịp xếp lịch phải đăng ký ${han(data)}.`,
    "no-hour": (data: Registered) =>
      `${data.who} đăng ký lịch đúng ngày ${vietnameseDate(data.day)} nhưng không ghi giờ; phải đăng ký trước ${data.before}. Ghi thêm giờ để biết có kịp không.`,
    unregistered: (data: Meeting) =>
      `${data.who} họp kiểm điểm ${vietnameseMoment(data.metOn)} nhưng chưa có ngày đăng ký lịch; hạn đăng ký là ${han(data)}.`,
  },
  steps: {
    cutoff: (data: Cutoff) =>
      `Cuộc họp ${vietnameseMoment(data.metOn)}: hạn đăng ký ở tuần trước là ${han(data)}.`,
  },
};

const limit = ({ day, before }: Cutoff) => `before ${before} on ${day}`;

export const en = {
  title: "The review meeting is registered in time, in the week before",
  messages: {
    late: (data) =>
      `${data.who} was to meet on ${englishMoment(data.metOn)} and registered on ${englishMoment(data.registeredOn)}; it had to be ${limit(data)}.`,
    "no-hour": (data) =>
      `${data.who} registered on ${data.day} itself, without an hour; it had to be before ${data.before}. Add the hour to tell.`,
    unregistered: (data) =>
      `${data.who} met on ${englishMoment(data.metOn)}, but there is no date of registration; it had to be ${limit(data)}.`,
  },
  steps: {
    cutoff: (data) => `The meeting of ${englishMoment(data.metOn)} was to be registered ${limit(data)}.`,
  },
} satisfies Same<typeof vi>;
