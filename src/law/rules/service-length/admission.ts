import { Temporal } from "temporal-polyfill";
import type { DateReading } from "../../../roster/model";

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
