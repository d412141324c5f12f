import { englishMoment, vietnameseMoment } from "../../../text/words";
import type { Same } from "../../rule";

type Place = "cellReviewedOn" | "unitReviewedOn" | "reviewedOn";
interface Places {
  readonly person: string;
  readonly places: readonly Place[];
}
interface Above extends Places {
  /** ISO moment of the review before the standing committee. */
  readonly reviewedOn: string;
}
interface On {
  /** ISO moment. */
  readonly on: string;
}
interface At extends On {
  readonly place: Place;
}

const noi: Readonly<Record<Place, string>> = {
  cellReviewedOn: "chi bộ",
  unitReviewedOn: "cơ quan, đơn vị",
  reviewedOn: "tập thể",
};

export const vi = {
  title: "Kiểm điểm ở chi bộ, cơ quan, đơn vị trước, ở Ban Thường vụ sau",
  messages: {
    "lower-later": ({ person, places, reviewedOn }: Above) =>
      `${person} kiểm điểm ở Ban Thường vụ ${vietnameseMoment(reviewedOn)}, trước khi kiểm điểm ở ${places.map((place) => noi[place]).join(" và ở ")}. Phải kiểm điểm ở các nơi ấy trước.`,
    "place-missing": ({ person, places, reviewedOn }: Above) =>
      `${person} đã kiểm điểm ở Ban Thường vụ ${vietnameseMoment(reviewedOn)} nhưng chưa có ngày kiểm điểm ở ${places.map((place) => noi[place]).join(" và ở ")}.`,
    "too-few-places": ({ person, places }: Places) =>
      `${person} là ủy viên Ban Chấp hành, phải kiểm điểm ở tập thể lãnh đạo nơi làm việc và ở chi bộ; mới có ngày của một nơi, còn trống: ${places.map((place) => noi[place]).join("; ")}.`,
  },
  steps: {
    place: ({ place, on }: At) => `Kiểm điểm ở ${noi[place]}: ${vietnameseMoment(on)}.`,
    above: ({ on }: On) => `Kiểm điểm ở Ban Thường vụ: ${vietnameseMoment(on)}.`,
    "two-places": (_: object) => "Nơi kiểm điểm: tập thể lãnh đạo cơ quan, đơn vị nơi làm việc, và chi bộ.",
  },
};

const where: Readonly<Record<Place, string>> = {
  cellReviewedOn: "the party cell",
  unitReviewedOn: "the unit",
  reviewedOn: "the leading collective",
};

export const en = {
  title: "Reviewed in the cell and the unit first, before the standing committee after",
  messages: {
    "lower-later": ({ person, places, reviewedOn }) =>
      `${person} was reviewed before the standing committee on ${englishMoment(reviewedOn)}, earlier than in ${places.map((place) => where[place]).join(" and in ")}. Those come first.`,
    "place-missing": ({ person, places, reviewedOn }) =>
      `${person} was reviewed before the standing committee on ${englishMoment(reviewedOn)}, but has no date of review in ${places.map((place) => where[place]).join(" and in ")}.`,
    "too-few-places": ({ person, places }) =>
      `${person} is a member of the committee, to be reviewed in the leading collective of the unit and in the party cell; only one place has a date, empty: ${places.map((place) => where[place]).join("; ")}.`,
  },
  steps: {
    place: ({ place, on }) => `Reviewed in ${where[place]}: ${englishMoment(on)}.`,
    above: ({ on }) => `Reviewed before the standing committee: ${englishMoment(on)}.`,
    "two-places": () => "Places of review: the leading collective of the unit, and the party cell.",
  },
} satisfies Same<typeof vi>;
