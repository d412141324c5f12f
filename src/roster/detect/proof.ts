import { DATE_FIELDS, type Field } from "../fields";
import { fold } from "../fold";
import { type Column, STAGES, type Stage } from "../model";
import { levelOf } from "../ratings/levels";
import { fitOf } from "./fit";
import { type LevelsAround, speaksOfDuties } from "./givenLevels";
import type { Header } from "./header";
import { EMPTY_SHAPE, type Shape, share } from "./shapes";
import { withoutYear } from "./synonyms";

/** What surrounds the columns and says something about the table. */
export interface Surroundings {
  readonly title: readonly string[];
  readonly sheetName: string;
  /** What says the levels where no column does; null where nothing does. */
  readonly levels: LevelsAround | null;
}

/** What the columns of a table were taken for, and how sure each field is, 0 to 1. */
export interface Assigned {
  readonly columns: ReadonlyMap<Field, readonly Column[]>;
  readonly scores: ReadonlyMap<Field, number>;
}

/** A heading known by its very words, or nearly. */
const SURE = 0.9;
/** A heading that speaks of a rating by itself; less are words that may head anything, and values without such a heading. */
const HEADED = 0.75;
/** Of the levels in a column so many speak of duties where pupils are spoken of too. */
const SOME = 0.4;

/** How sure it is that a table has something to check, and the levels around its rows where these are believed. */
export interface Proof {
  readonly proof: number;
  readonly levels: LevelsAround | null;
}

/**
 * How sure it is that a table has something to check, 0 to 1: a rating, or a date that some milestone asks for. Pay,
 * pupils and goods are graded with the words "Tốt", "A" and "Hoàn thành" too, under the heading "Xếp loại". So the
 * values must be words that only this rating has, or else the heading, the title or the sheet's name must say whose
 * rating it is; and nothing there may speak of something else.
 */
export function proofOf(
  { columns, scores }: Assigned,
  header: Header,
  shapes: ReadonlyMap<number, Shape>,
  around: Surroundings,
): Proof {
  const said = whatIsSaid(header, around);
  const scoreOf = (field: Field) => scores.get(field) ?? 0;
  const given = (field: Field) => columns.get(field) ?? [];
  const most = (stage: Stage, kind: "duties" | "letters", least: number) =>
    given(stage).some(({ index }) => share(shapes.get(index) ?? EMPTY_SHAPE, kind) >= least);

  /** Homework is "Hoàn thành tốt" too. */
  const isOfOffice = () =>
    said.ofRating || said.ofStaff || [...POSTS, "unit" as const].some((field) => scoreOf(field) >= SURE);
  const isRating = (stage: Stage): boolean => {
    const shown = given(stage).some(({ index }) => fitOf(stage, shapes.get(index)) === "supports");
    if (shown && most(stage, "duties", SOME)) return true;
    if (shown && !said.ofPupils && (scoreOf(stage) >= HEADED || isOfOffice())) return true;
    const isKnown = scoreOf(stage) >= SURE || given(stage).some(({ level }) => level !== undefined);
    if (!isKnown || said.ofElse || said.ofPupils) return false;
    if (said.ofRating || said.ofStaff || given(stage).some(({ heading }) => namesTheRating(heading)))
      return true;
    return POSTS.some((field) => scoreOf(field) >= SURE) && !most(stage, "letters", SOME);
  };
  const isDated = (field: Field): boolean =>
    scoreOf(field) >= SURE && (said.ofRating || given(field).some(({ heading }) => isOfReview(heading)));

  const ratings = STAGES.filter(isRating);
  const rest: readonly Field[] = [
    ...TO_CHECK.filter(isDated),
    ...(isBallot(given("votes")) ? ["votes" as const] : []),
  ];
  const others = said.ofElse || said.ofPupils ? [] : rest;
  const isSaid = (levels: LevelsAround): boolean => {
    if (said.ofElse) return false;
    if (speaksOfDuties(levels)) return true;
    return !said.ofPupils && (said.ofRating || said.ofStaff);
  };
  const levels = around.levels && isSaid(around.levels) ? around.levels : null;
  return { proof: Math.max(levels?.score ?? 0, ...[...ratings, ...others].map(scoreOf)), levels };
}

/** Ballots counted by level, as before a rating is decided; those of an election count candidates. */
function isBallot(votes: readonly Column[]): boolean {
  return votes.filter(({ heading }) => levelOf(withoutBallot(heading.at(-1) ?? "")) !== null).length > 1;
}

/** "Phiếu HTXS" as "HTXS". */
function withoutBallot(heading: string): string {
  return fold(heading).replace(/^(?:so )?phieu (?=.)/, "");
}

/** Dates of a life or a career: they make no list one of ratings. */
const BYGONE = new Set<Field>(["birthDate", "admittedOn", "transferredOn"]);
export const TO_CHECK = DATE_FIELDS.filter((field) => !BYGONE.has(field));
const POSTS = ["post", "partyPost", "governmentPost", "massPost"] as const satisfies readonly Field[];

/** "Xếp loại", "Phân loại", "Kết quả": anything is graded under these. */
const BARE = /^(?:(?:ket qua|kq) )?(?:xep loai|phan loai|xl|pl|kq|ket qua|danh gia|ket luan)$/;

function namesTheRating(heading: readonly string[]): boolean {
  return !heading.every((text) => BARE.test(withoutYear(fold(text))));
}

/** "Ngày họp", "Ngày gửi báo cáo" and "Ngày quyết định" are kept of everything. */
function isOfReview(heading: readonly string[]): boolean {
  return OF_REVIEW.test(fold(heading.join(" ")));
}
const OF_REVIEW = /\b(?:kiem diem|xep loai|danh gia|k[dđ]|goi y|khac phuc)\b/;

/** What the title, the sheet's name and the headings speak of. */
interface Said {
  /** The rating itself: "Kết quả đánh giá, xếp loại năm 2023", "Kiểm điểm". */
  readonly ofRating: boolean;
  /** Those who are rated: "Danh sách cán bộ, công chức". */
  readonly ofStaff: boolean;
  readonly ofPupils: boolean;
  readonly ofElse: boolean;
}

const RATING =
  /\b(?:kiem diem|dgxl|(?:danh gia|phan loai)(?: va)? xep loai|xep loai chat luong|hoan thanh nhiem vu)\b/;
const GRADING = /\b(?:xep loai|phan loai|danh gia|chat luong|binh xet)\b/;
const STAFF =
  /\b(?:can bo|cong chuc|vien chuc|dang vien|nguoi lao dong|giao vien|nhan vien|cbccvc|cbcc|ccvc|cbvc|cc vc|tap the|ca nhan|to chuc dang|chi bo|dang bo|dang uy|cap uy)\b/;

const PUPILS_IN_TITLE = /\b(?:hoc sinh|sinh vien|hoc luc|hanh kiem|ren luyen|lop \d+\w?|khoi lop|khoi \d)\b/;
/** Whole headings: "Tỷ lệ học sinh giỏi" and "Tu dưỡng, rèn luyện" stand in lists of teachers too. */
const PUPILS_IN_HEADING =
  /^(?:(?:ho va ten|ho ten|ten|ma) (?:hoc sinh|sinh vien|hs|sv|tre)|hoc sinh|sinh vien|lop|lop hoc|mssv|(?:xep loai |ket qua |diem )?(?:hoc luc|hoc tap|hanh kiem|ren luyen)|mon hoc|can nang.*|chieu cao.*)$/;

/** Words of other lists that know levels and dates too: of pay, attendance, goods, tenders, courses, households. */
const ELSE =
  /\b(?:diem thi|bang diem|hoc ky|bang luong|tien luong|he so luong|muc luong|luong co ban|phu cap|thuc linh|cham cong|ngay cong|so cong|don gia|thanh tien|hang hoa|vat tu|du toan|kinh phi|nha thau|nha cung cap|goi thau|so hop dong|khach hang|doanh so|doanh thu|du no|nhom no|bien so|thi sinh|du tuyen|so khau|thang tuoi)\b/;
/** Of these a roster has headings as well, but it bears no such title. */
const ELSE_IN_TITLE =
  /\b(?:kham suc khoe|suc khoe dinh ky|theo doi suc khoe|(?:xep|phan) loai suc khoe|(?:lop|khoa|ket qua) boi duong|tap huan|tot nghiep|sang kien|hoi thao|hoi thi|giai thuong|ho ngheo|can ngheo|gia dinh van hoa|kiem ke tai san|ke khai tai san|san pham|cai cach hanh chinh|chi so|dieu kien an toan thuc pham|attp|chuan nghe nghiep|gio day|tiet day|ket qua huan luyen|huan luyen dan quan|ket qua thi|ky thi|(?:so|theo doi) cong van|theo doi ho so|ho so mot cua|bo nhiem|nghi phep|danh ba)\b/;

/** A title that names both the rating and those who are rated outweighs what else is spoken of. */
function whatIsSaid(header: Header, { title, sheetName }: Surroundings): Said {
  const titles = [...title, sheetName].map(fold);
  const headings = header.columns.flatMap(({ heading }) => heading.map(fold));
  const isElse = (text: string) => ELSE.test(text) || ELSE_IN_TITLE.test(text);
  const isOther = (text: string) => isElse(text) || PUPILS_IN_TITLE.test(text);
  const isNamed = titles.some((text) => GRADING.test(text) && STAFF.test(text) && !isOther(text));
  const ofPupils =
    titles.some((text) => PUPILS_IN_TITLE.test(text)) ||
    headings.some((text) => PUPILS_IN_HEADING.test(text));
  return {
    ofRating: isNamed || titles.some((text) => RATING.test(text) && !isOther(text)),
    ofStaff: titles.some((text) => STAFF.test(text)),
    ofPupils: ofPupils && !isNamed,
    ofElse: !isNamed && (titles.some(isElse) || headings.some((text) => ELSE.test(text))),
  };
}
