import { DATE_FIELDS, FIELDS } from "../fields";
import { fold } from "../fold";
import { STAGES } from "../model";
import { Assignment, type Candidate, type Columns, TAKEN } from "./assignment";
import { fitOf, fitted } from "./fit";
import { pairsOfGenders } from "./genders";
import { stageSaid } from "./givers";
import type { Header } from "./header";
import type { ReadColumn } from "./headings";
import { type LevelGroup, levelGroups } from "./levelGroups";
import type { HeadingReader } from "./meaning";
import { isFormer, isPlanned, PERIODIC, Periods } from "./periods";
import type { Shape } from "./shapes";
import { withSides } from "./sides";
import { withStagesBeside } from "./stagesBeside";
import { yearIn } from "./synonyms";

/**
 * Gives each column its field: level marks first, then every other heading, best match first. A column has one
 * meaning and a field one column, but for lists and level marks; of two years the later is taken, unless the title
 * names the year.
 *
 * @param title what stands above the header
 */
export function assignColumns(
  header: Header,
  shapes: ReadonlyMap<number, Shape>,
  read: HeadingReader,
  title: readonly string[],
): Columns {
  const taken = new Assignment();
  const periods = new Periods(header.columns, title);
  const isOfAnother = ofAnother(header.columns);
  const groups = levelGroups(header.columns, shapes, read);
  for (const group of groups.sort((a, b) => yearOf(b) - yearOf(a) || b.score - a.score))
    taken.giveGroup(group, periods.isOther(group.columns[0]?.column.heading ?? []));
  for (const pair of pairsOfGenders(header.columns, shapes, read)) taken.givePair(pair);
  const columns = withStagesBeside(withSides(header.columns, read), shapes);
  const ofPeople = columns.some(({ meanings: [first] }) => first?.of === "fullName");
  const candidates = columns
    .filter((column) => !isPartOfBirth(column, header.columns))
    .flatMap((column) => candidatesOf(column, shapes.get(column.index)))
    .filter(isOfThisYear(periods))
    .filter(({ column }) => !isOfAnother(column))
    .map((candidate) => ofTheirReview(candidate, ofPeople))
    .sort(
      (a, b) =>
        b.score - a.score || b.year - a.year || a.column.index - b.column.index || order(a) - order(b),
    );
  for (const candidate of candidates) taken.consider(candidate);
  for (const column of [...header.columns].sort(latestFirst)) {
    if (!periods.isOther(column.heading) && !isOfAnother(column))
      taken.considerValues(column, shapes.get(column.index));
  }
  taken.considerDecision(
    header.columns.filter((column) => !periods.isOther(column.heading) && !isOfAnother(column)),
    shapes,
  );
  taken.considerGivenNames(header.columns, shapes);
  taken.considerPosts(shapes);
  taken.considerNotes(shapes);
  return taken;
}

const latestFirst = (a: ReadColumn, b: ReadColumn): number => {
  const [yearOfA, yearOfB] = [yearOfHeading(a), yearOfHeading(b)];
  return yearOfA === yearOfB ? a.index - b.index : yearOfB - yearOfA;
};

/** A heading that names no year is of this one. */
const yearOfHeading = ({ heading }: ReadColumn): number => yearIn(heading) ?? Number.POSITIVE_INFINITY;
const yearOf = ({ columns: [first] }: LevelGroup): number => (first ? yearOfHeading(first.column) : 0);

/** Where the rows are bodies, "Kiểm điểm cá nhân" is that of their members; where they are people, "… tập thể" of their body. */
function ofTheirReview(candidate: Candidate, ofPeople: boolean): Candidate {
  if (candidate.of !== "reviewedOn") return candidate;
  const isOfOthers = ofPeople ? /\btap the(?! ban)\b/ : /\bca nhan\b/;
  const words = fold(candidate.column.heading.join(" "));
  return isOfOthers.test(words) ? { ...candidate, score: Math.min(candidate.score, OF_OTHERS) } : candidate;
}
/** Taken where no other column is that date. */
const OF_OTHERS = 0.7;

const IS_STAGE: ReadonlySet<Candidate["of"]> = new Set<Candidate["of"]>(STAGES);

/** Of the stages of a rating a heading means the likeliest; where another column is that, it is no other stage. */
function candidatesOf(column: ReadColumn, shape: Shape | undefined): Candidate[] {
  const year = yearOfHeading(column);
  const stage = column.meanings.find(({ of }) => IS_STAGE.has(of));
  const meanings = column.meanings.filter(({ of, score }) => !IS_STAGE.has(of) || score === stage?.score);
  return meanings.map(({ of, score }) => ({
    column,
    of,
    score: fitted(score, fitOf(of, shape)),
    year,
  }));
}

/**
 * Leaves out the ratings and scores of earlier years and of parts of the year; and those of a year that nothing else
 * confirms, where a heading without a year means the same. So too the posts and units of before, beside those of today,
 * the days on which something was to be done, beside those on which it was, and the points that people give themselves,
 * beside those that they are given.
 */
function isOfThisYear(periods: Periods) {
  return ({ column: { heading }, of, score }: Candidate, _at: number, all: readonly Candidate[]): boolean => {
    const hasBetter = (is: (path: readonly string[]) => boolean) =>
      all.some((other) => other.of === of && other.score >= TAKEN && is(other.column.heading));
    if (of === "reviewDays" && isPlanned(heading)) return false;
    if (DATES.has(of) && isPlanned(heading) && hasBetter((path) => !isPlanned(path))) return false;
    if (!PERIODIC.has(of)) return !isFormer(heading) || !hasBetter((path) => !isFormer(path));
    if (periods.isOther(heading)) return false;
    const isOfToday = (path: readonly string[]) => yearIn(path) === null && !periods.isOther(path);
    if (score >= TAKEN && periods.isUnconfirmed(heading) && hasBetter(isOfToday)) return false;
    const isGiven = (path: readonly string[]) => stageSaid(path) !== "selfRating" && !periods.isOther(path);
    return of !== "score" || isGiven(heading) || !hasBetter(isGiven);
  };
}

const DATES: ReadonlySet<Candidate["of"]> = new Set<Candidate["of"]>(DATE_FIELDS);

/** Under "Người đứng đầu" or "Cấp phó" stand a name and a rating that are not those of the row. */
const ANOTHER =
  /^(?:nguoi dung dau|cap truong|cap pho|(?:pho )?(?:bi thu|chu tich|truong phong|giam doc)|thu truong)$/;

/**
 * Tells what is not of whom the row is about. Where two headings have a name and a rating below them, a row is about two
 * people at once, and neither's rating may be taken for the other's: both are.
 */
function ofAnother(columns: readonly ReadColumn[]): (column: ReadColumn) => boolean {
  const below = (is: (of: Candidate["of"]) => boolean) =>
    new Set(columns.filter(({ meanings: [first] }) => first && is(first.of)).map(parentOf));
  const rated = below((of) => IS_STAGE.has(of));
  const people = new Set([...below((of) => of === "fullName")].filter((name) => name && rated.has(name)));
  return (column) =>
    (people.size > 1 && people.has(parentOf(column))) ||
    column.heading.slice(0, -1).some((text) => ANOTHER.test(fold(text)));
}

const parentOf = ({ heading }: ReadColumn): string => heading.slice(0, -1).join("\n");

/** Days and months of birth in columns of their own, beside that of the years. */
function isPartOfBirth(column: ReadColumn, columns: readonly ReadColumn[]): boolean {
  const { heading, meanings } = column;
  const parent = parentOf(column);
  if (parent === "" || !meanings.some(({ of }) => of === "birthDate")) return false;
  const isYear = (other: ReadColumn) =>
    parentOf(other) === parent && fold(other.heading.at(-1) ?? "") === "nam";
  return /^(?:ngay|thang)$/.test(fold(heading.at(-1) ?? "")) && columns.some(isYear);
}

const ORDER = new Map<string, number>(FIELDS.map((field, index) => [field, index]));
const order = ({ of }: Candidate): number => ORDER.get(of) ?? FIELDS.length;
