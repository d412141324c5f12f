import type { Plan } from "../../law/plan";
import { clean, fold } from "../../roster/fold";
import type { Roster, Table } from "../../roster/model";
import type { SheetRow } from "../../workbook/port";

/** "ĐẢNG CỘNG SẢN VIỆT NAM" (36-HD/VPTW), or quốc hiệu and tiêu ngữ (30/2020/NĐ-CP). */
export type FrameKind = "party" | "administrative";

/** What stands around a summary. null is a line of dots, to be filled in by hand: nothing is made up. */
export interface Frame {
  readonly kind: FrameKind;
  readonly superior: string | null;
  readonly issuing: string | null;
  readonly number: string | null;
  readonly placeAndDate: string | null;
  /** "(Kèm theo Tờ trình số …)". */
  readonly attachment: string | null;
  /** The lines under "Nơi nhận:"; none where they are to be filled in. */
  readonly recipients: readonly string[];
  /** "T/M BAN THƯỜNG VỤ". */
  readonly authority: string | null;
  /** "BÍ THƯ". */
  readonly post: string | null;
  /** Names under the signatures, only where the clerk typed them. */
  readonly signer: string | null;
  readonly preparer: string | null;
}

/**
 * The frame that the roster's own papers have: what stands above and below its first table. Names of persons are not
 * taken over, nor is the number: they are another paper's.
 *
 * @param asked the kind that was asked for; else that of the titles, else by the words for those who issue.
 * @param plan whose words tell where no title does: those of merged lists are other offices' own.
 */
export function frameOf(
  roster: Roster,
  asked: FrameKind | null,
  plan: Pick<Plan, "title"> | null = null,
): Frame {
  // merged lists have no frame, and those of the files they came from are other offices' own
  const framed = roster.tables.filter(({ source }) => source === undefined).map(framedBy);
  const first = framed.find(({ issuing }) => issuing !== null) ?? framed[0];
  const kind =
    asked ?? framed.find((one) => one.kind !== null)?.kind ?? kindByBody(first?.issuing ?? plan?.title ?? "");
  const any = <K extends keyof Found>(what: K) =>
    framed.map((one) => one[what]).find((one) => one !== null) ?? null;
  return {
    kind,
    superior: first?.superior ?? null,
    issuing: first?.issuing ?? null,
    number: null,
    placeAndDate: any("placeAndDate"),
    attachment: any("attachment"),
    recipients: framed.map(({ recipients }) => recipients).find((lines) => lines.length > 0) ?? [],
    authority: any("authority"),
    post: any("post"),
    signer: null,
    preparer: null,
  };
}

interface Found {
  readonly kind: FrameKind | null;
  readonly superior: string | null;
  readonly issuing: string | null;
  readonly placeAndDate: string | null;
  readonly attachment: string | null;
  readonly recipients: readonly string[];
  readonly authority: string | null;
  readonly post: string | null;
}

const PARTY = /^dang cong san viet nam$/;
const COUNTRY = /^cong hoa xa hoi chu nghia viet nam$/;
const MOTTO = /^doc lap tu do hanh phuc$/;
const PLACE_AND_DATE = /\bngay\b.*\bthang\b.*\bnam\b/;
/** With its tone: "Sở" is a body. */
const NUMBER = /^số\s*[:.…\d]/iu;
const ATTACHED = /^\(\s*kèm theo/i;
/** With these words the title of the list itself begins, below the frame. */
const TITLE = /^(?:danh sach|bang|bieu|tong hop|thong ke|ket qua|du kien|de nghi|de xuat|tap the|phu luc)\b/;
const AUTHORITY = /^(?:t\/m|tm\.|tm |kt\.|tl\.|tuq\.)/i;

function framedBy(table: Table): Found {
  const [header] = table.headerRows;
  const above = table.sheet.rows.filter(({ index }) => index < header).map(textsOf);
  const below = table.sheet.rows.filter(({ index }) => index > table.lastRow);
  const texts = above.flat().map(({ text }) => text);
  const kind = texts.some((text) => PARTY.test(fold(text)))
    ? "party"
    : texts.some((text) => COUNTRY.test(fold(text)))
      ? "administrative"
      : null;
  const bodies = bodiesIn(above);
  return {
    kind,
    superior: bodies.length > 1 ? (bodies[0] ?? null) : null,
    issuing: bodies.at(-1) ?? null,
    placeAndDate: texts.find((text) => PLACE_AND_DATE.test(fold(text)) && !ATTACHED.test(text)) ?? null,
    attachment: texts.find((text) => ATTACHED.test(text)) ?? null,
    ...signedBelow(below),
  };
}

/** The bodies at the left, from the top down to the title: at most two, the one above and the one that issues. */
function bodiesIn(above: readonly (readonly Text[])[]): readonly string[] {
  const bodies: string[] = [];
  for (const [first] of above) {
    if (!first) continue;
    const folded = fold(first.text);
    if (TITLE.test(folded) || ATTACHED.test(first.text)) break;
    const isFrame = [PARTY, COUNTRY, MOTTO, PLACE_AND_DATE].some((words) => words.test(folded));
    if (!isFrame && !NUMBER.test(first.text) && /\p{L}{2}/u.test(first.text)) bodies.push(first.text);
  }
  return bodies.slice(0, 2);
}

/** "Nơi nhận:" with the lines below it, and the two lines at the head of the signature. */
function signedBelow(rows: readonly SheetRow[]): Pick<Found, "recipients" | "authority" | "post"> {
  const texts = rows.flatMap(textsOf);
  const label = texts.find(({ text }) => fold(text) === "noi nhan");
  const under = label ? texts.filter(({ column, row }) => column === label.column && row > label.row) : [];
  const signed = texts.find(({ text }) => AUTHORITY.test(text));
  const next = signed && texts.find(({ column, row }) => column === signed.column && row === signed.row + 1);
  return {
    recipients: under.map(({ text }) => text).filter((text) => /^[-–+]/.test(text)),
    authority: signed?.text ?? null,
    post: next?.text ?? null,
  };
}

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function textsOf({ index, cells }: SheetRow): Text[] {
  return cells.flatMap((value, column) =>
    typeof value === "string" && clean(value) !== "" ? [{ row: index, column, text: clean(value) }] : [],
  );
}

/** Bodies of the Party call themselves so; all others issue under the State's name. */
function kindByBody(issuing: string): FrameKind {
  const party = /\b(dang|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|chi uy|ban thuong vu|ban to chuc)\b/;
  return party.test(fold(issuing)) ? "party" : "administrative";
}
