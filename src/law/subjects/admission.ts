import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../../roster/model";
import type { Citation } from "../citation";
import type { Dated } from "../dated";
import { cite } from "../documents";

interface Law {
  /** Whether what it says is known well enough for a finding that somebody is wrongly rated. */
  readonly known: boolean;
  readonly citation: Citation;
}

/** Admitted less than six months ago: members are not reviewed, and so not rated. Of 366-QĐ/TW we have not read it. */
export const NEW_MEMBERS: readonly Dated<Law>[] = [
  {
    from: 2023,
    to: 2024,
    value: { known: true, citation: cite("124-QĐ/TW", { article: "5", verified: "paraphrased" }) },
  },
  {
    from: 2025,
    to: null,
    value: { known: false, citation: cite("366-QĐ/TW", { verified: "unverified" }) },
  },
];

const MONTHS_OF_MEMBERSHIP = 6;

interface Admission {
  /** Whether six months are not full at the end of the year, if admitted on the earliest and on the latest day meant. */
  readonly earliest: boolean;
  readonly latest: boolean;
  /** The day on which six months are full, at the latest. */
  readonly fullOn: Temporal.PlainDate;
}

/** Whether a member was admitted too shortly before the end of the rating year; null where no date can be read. */
export function admittedShortly(reading: DateReading | null, year: number): Admission | null {
  const days = reading && daysMeant(reading);
  if (!days) return null;
  const [earliest, latest] = days.map((day) => day.add({ months: MONTHS_OF_MEMBERSHIP })) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  const isShort = (fullOn: Temporal.PlainDate) => fullOn.year > year;
  return { earliest: isShort(earliest), latest: isShort(latest), fullOn: latest };
}

/** The first and the last day that a cell can mean: the month or the year where it says no more. */
function daysMeant(reading: DateReading): readonly [Temporal.PlainDate, Temporal.PlainDate] | null {
  switch (reading.state) {
    case "date":
      return [reading.date, reading.date];
    case "ambiguous":
      return Temporal.PlainDate.compare(...reading.readings) <= 0
        ? reading.readings
        : [reading.readings[1], reading.readings[0]];
    case "partial": {
      const { year, month } = reading;
      const last = new Temporal.PlainYearMonth(year, month ?? 12);
      return [new Temporal.PlainDate(year, month ?? 1, 1), last.toPlainDate({ day: last.daysInMonth })];
    }
    default:
      return null;
  }
}
