import type { Field } from "../fields";

/** Bodies and people that propose a level, by the words of a heading: "Chi ủy đề nghị", "Hội nghị đề xuất xếp loại". */
const PROPOSERS =
  "chi bo|chi uy|tap the|don vi|co quan|hoi nghi|to chuyen mon|khoa|bo phan|cong doan|ban chap hanh|hoi dong|lanh dao|thu truong|truong phong|hieu truong|cap uy|dang uy|btv|ban thuong vu|ubnd";
/** Those whose level is the decision; what a cell, a team or a meeting of it gives is a proposal. */
const DECIDERS =
  "btv|ban thuong vu|huyen uy|tinh uy|thanh uy|thi uy|quan uy|dang uy|cap uy cap tren|cap tren|ubnd|chu tich|hoi dong|thu truong|lanh dao|giam doc|hieu truong|nguoi dung dau|ban giam hieu|ban giam doc|bi thu";
const INNER = "chi bo|chi uy|tap the|hoi nghi|to chuyen mon|khoa|bo phan";

const GIVERS: readonly (readonly [Field, RegExp])[] = [
  ["selfRating", /(?:^| )tu (?:xep loai|danh gia|nhan)(?: muc| xep loai)?$/],
  ["proposedRating", new RegExp(`^(?:${PROPOSERS})(?: .+)? de xuat(?: xep loai)?$`)],
  ["proposedRating", new RegExp(`^(?:${INNER})(?: .+)? (?:xep loai|binh xet)$`)],
  ["rating", new RegExp(`^(?:${DECIDERS})(?: .+)? (?:xep loai|quyet dinh|cong nhan|duyet|phe duyet|chot)$`)],
];
/** What is given or proposed there is no level. */
const OF_OTHERS =
  /\b(?:ngay|diem|danh hieu|khen thuong|hinh thuc|van ban|ho so|phieu|sang kien|de tai|so luong)\b/;

/**
 * The rating that a heading means by who gives it, "BTV Huyện ủy quyết định", "Cơ quan đề nghị xếp loại"; takes a
 * wording with its synonyms made one. null where it names nobody who gives a level.
 */
export function ratingGivenBy(wording: string): Field | null {
  if (OF_OTHERS.test(wording)) return null;
  return GIVERS.find(([, words]) => words.test(wording))?.[0] ?? null;
}
