import { DATE_FIELDS, type DateField } from "../../../roster/fields";
import type { DateReading, Entry } from "../../../roster/model";
import { rule } from "../../rule";
import { keptFields } from "../../subjects/kept";
import * as text from "./text";

/**
 * Every date cell can be read as a day. Day and month that may have been swapped are asked about, never guessed.
 *
 * Rests on no instrument: what cannot be read cannot be checked.
 */
export default rule({
  id: "date-unreadable",
  subject: "entry",
  severity: "warning",
  needs: [],
  citations: [],
  text,
  check(entry, { pass, violation, needsReview }) {
    const fields = dateFieldsOf(entry.table).filter((field) => !entry.hasClearDates(field));
    if (fields.length === 0) return pass();
    const readings = fields.flatMap((field) => {
      const reading = entry.date(field);
      return reading && isUnsettled(field, reading) ? [{ reading, heading: headingOf(entry, field) }] : [];
    });
    const unread = readings.filter(({ reading }) => reading.state !== "ambiguous");
    const swapped = readings.filter(({ reading }) => reading.state === "ambiguous");

    return [
      ...(unread.length > 0 ? [violation("unreadable", factsOf(entry, unread))] : []),
      ...(swapped.length > 0 ? [needsReview("ambiguous", factsOf(entry, swapped))] : []),
    ];
  },
});

const dateFieldsOf = keptFields(DATE_FIELDS);

type Unsettled = Extract<DateReading, { text: string }>;
interface Found {
  readonly heading: string;
  readonly reading: Unsettled;
}

/** A birth date may be a year, or a month of one. */
function isUnsettled(field: DateField, reading: DateReading): reading is Unsettled {
  if (reading.state === "partial") return field !== "birthDate";
  return reading.state === "ambiguous" || reading.state === "unreadable";
}

function factsOf(entry: Entry, found: readonly Found[]) {
  const [at = null, ...also] = found.map(({ reading }) => reading.cell);
  const cells = found.map(({ heading, reading }) => ({ heading, text: reading.text }));
  return { at, also, data: { who: entry.name, cells } };
}

function headingOf({ table }: Entry, field: DateField): string {
  return table.columns.get(field)?.[0]?.heading.at(-1) ?? field;
}
