import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type Place = "cellReviewedOn" | "unitReviewedOn" | "reviewedOn";
type Seat = "standing" | "otherStanding" | "committee";
interface Above {
  readonly person: string;
  /** ISO moment of the review before the standing committee. */
  readonly reviewedOn: string;
  /** Where the review came later. */
  readonly places: readonly Place[];
}
interface Missing {
  readonly person: string;
  readonly seat: "standing" | "committee";
  /** Without a date. */
  readonly places: readonly Place[];
}
interface At {
  readonly seat: Seat;
  readonly place: Place;
  /** ISO moment. */
  readonly on: string;
}
interface Needed {
  readonly seat: "standing" | "committee";
}

const noi = (seat: Seat): Readonly<Record<Place, string>> => ({
  cellReviewedOn: "chi bộ",
  unitReviewedOn: "cơ quan, đơn vị",
  reviewedOn: seat === "committee" ? "tập thể lãnh đạo" : "Ban Thường vụ",
});
const cacNoi = (places: readonly Place[], seat: Seat) =>
  places.map((place) => noi(seat)[place]).join(" và ở ");
const phaiKiemDiem: Readonly<Record<Needed["seat"], string>> = {
  standing:
    "Ủy viên Ban Thường vụ kiểm điểm ở ba nơi: chi bộ; tập thể lãnh đạo cơ quan, đơn vị; Ban Thường vụ",
  committee:
    "Ủy viên Ban Chấp hành kiểm điểm ở hai nơi: tập thể lãnh đạo cơ quan, đơn vị nơi làm việc; chi bộ",
};

export const vi = {
  title: "Kiểm điểm ở chi bộ, cơ quan, đơn vị trước, ở Ban Thường vụ sau",
  messages: {
    "lower-later": ({ person, places, reviewedOn }: Above) =>
      `${person} kiểm điểm ở Ban Thường vụ ${vietnameseMoment(reviewedOn)}, trước khi kiểm điểm ở ${cacNoi(places, "standing")}. Phải kiểm điểm ở các nơi ấy trước.`,
    "place-missing": ({ person, seat, places }: Missing) =>
      `${person} chưa có ngày kiểm điểm ở ${cacNoi(places, seat)}. ${phaiKiemDiem[seat]}.`,
  },
  steps: {
    place: ({ seat, place, on }: At) => `Kiểm điểm ở ${noi(seat)[place]}: ${vietnameseMoment(on)}.`,
    needed: ({ seat }: Needed) => `${phaiKiemDiem[seat]}.`,
  },
};

const where = (seat: Seat): Readonly<Record<Place, string>> => ({
  cellReviewedOn: "in the party cell",
  unitReviewedOn: "in the unit",
  reviewedOn: seat === "committee" ? "in the leading collective" : "before the standing committee",
});
const everywhere = (places: readonly Place[], seat: Seat) =>
  places.map((place) => where(seat)[place]).join(" and ");
const demanded: Readonly<Record<Needed["seat"], string>> = {
  standing:
    "A member of the standing committee is reviewed in three places: the party cell, the leading collective of the unit, the standing committee",
  committee:
    "A member of the committee is reviewed in two places: the leading collective of the unit, the party cell",
};

export const en = {
  title: "Reviewed in the cell and the unit first, before the standing committee after",
  messages: {
    "lower-later": ({ person, places, reviewedOn }) =>
      `${person} was reviewed before the standing committee on ${englishMoment(reviewedOn)}, earlier than ${everywhere(places, "standing")}. Those come first.`,
    "place-missing": ({ person, seat, places }) =>
      `${person} has no date of review ${everywhere(places, seat)}. ${demanded[seat]}.`,
  },
  steps: {
    place: ({ seat, place, on }) => `Reviewed ${where(seat)[place]}: ${englishMoment(on)}.`,
    needed: ({ seat }) => `${demanded[seat]}.`,
  },
} satisfies Same<typeof vi>;
