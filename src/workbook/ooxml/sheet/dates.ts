import { Temporal } from "temporal-polyfill";

const EPOCH = Temporal.PlainDate.from("1899-12-30");
/** Up to here the 1900 system is a day ahead, for it has a 29 February 1900. */
const FALSE_LEAP_DAY = 60;
const SECONDS_OF_DAY = 86_400;

/** The serial, in the 1900 system, of a date, a time or both as ISO 8601 writes them; null where it is none. */
export function serialOfIso(text: string): number | null {
  const local = text.trim().replace(/Z$/i, "");
  try {
    if (/^T?[0-9]{2}:/i.test(local)) return share(Temporal.PlainTime.from(local));
    const moment = Temporal.PlainDateTime.from(local);
    const days = EPOCH.until(moment.toPlainDate()).days;
    return (days <= FALSE_LEAP_DAY ? days - 1 : days) + share(moment.toPlainTime());
  } catch {
    return null;
  }
}

/** The part of a day that is over at this time. */
function share(time: Temporal.PlainTime): number {
  const seconds = time.hour * 3600 + time.minute * 60 + time.second + time.millisecond / 1000;
  return seconds / SECONDS_OF_DAY;
}
