import type { Field } from "../fields";
import { fold } from "../fold";
import type { Stage } from "../model";

/** Bodies and people that propose a level, by the words of a heading: "Chi ủy đề nghị", "Hội nghị đề xuất xếp loại". */
const PROPOSERS =
  "phong|chi bo|chi uy|tap the|don vi|co quan|hoi nghi|to chuyen mon|khoa|bo phan|cong doan|ban chap hanh|hoi dong|lanh dao|thu truong|truong phong|hieu truong|cap uy|dang uy|btv|ban thuong vu|ubnd";
/** Those whose level is the decision; what a cell, a team or a meeting of it gives is a proposal. */
const DECIDERS =
  "btv|ban thuong vu|huyen uy|tinh uy|thanh uy|thi uy|quan uy|dang uy|cap uy cap tren|cap tren|ubnd|chu tich|hoi dong|thu truong|lanh dao|giam doc|hieu truong|nguoi dung dau|ban giam hieu|ban giam doc|bi thu";
const INNER = "chi bo|chi uy|tap the|hoi nghi|to chuyen mon|khoa|bo phan";

/** Who gives points below those whose points count. */
const MARKERS =
  "tp|truong phong|phong|tap the|don vi|co quan|chi bo|chi uy|to|khoa|bo phan|quan ly|cap quan ly|nguoi quan ly";

const GIVERS: readonly (readonly [Field, RegExp])[] = [
  ["selfRating", /(?:^| )tu (?:xep loai|danh gia|nhan)(?: muc| xep loai)?$/],
  ["proposedRating", new RegExp(`^(?:${PROPOSERS})(?: .+)? de xuat(?: xep loai)?$`)],
  ["proposedRating", new RegExp(`^(?:${INNER})(?: .+)? (?:xep loai|binh xet)$`)],
  ["rating", new RegExp(`^(?:${DECIDERS})(?: .+)? (?:xep loai|quyet dinh|cong nhan|duyet|phe duyet|chot)$`)],
  [
    "rating",
    /^(?:(?:bv|benh vien|cong ty|nha truong) xep loai|xep loai (?:bv|benh vien|cong ty|nha truong))$/,
  ],
  ["score", new RegExp(`^(?:tong )?diem (?:${MARKERS})(?: truc tiep)?(?: cham| duyet| danh gia)?$`)],
  ["score", /^(?:tong )?diem (?!tu )(?:\w+ ){1,4}(?:cham|duyet|tham dinh)$/],
];
/** "Lãnh đạo đánh giá" may hold a level or a remark: only the values tell. */
const ASSESSORS: readonly (readonly [Field, RegExp])[] = [
  ["selfRating", /^(?:ca nhan|cn) danh gia$/],
  ["proposedRating", new RegExp(`^(?:${INNER}|don vi|co quan|phong)(?: .+)? danh gia$`)],
  ["rating", new RegExp(`^(?:${DECIDERS}|cap co tham quyen|truong phong|chanh van phong)(?: .+)? danh gia$`)],
];
/** What is given or proposed there is no level. */
const OF_OTHERS =
  /\b(?:ngay|danh hieu|khen thuong|hinh thuc|van ban|ho so|phieu|sang kien|de tai|so luong)\b/;

/** Words of a heading or a title by which a level is no decision: of oneself, or as a proposal. */
const NOT_DECIDED: readonly (readonly [Stage, RegExp])[] = [
  ["selfRating", /\btu (?:nhan|xep loai|xep|danh gia|cham)\b/],
  ["proposedRating", /\b(?:de nghi|de xuat|du kien)\b/],
];

/** The stage of levels over which these words stand; the decision where they say nothing else. */
export function stageSaid(texts: readonly string[]): Stage {
  const words = fold(texts.join(" "));
  return NOT_DECIDED.find(([, said]) => said.test(words))?.[0] ?? "rating";
}

/** What a heading means by who gives it. */
export interface Given {
  readonly of: Field;
  /** Believed only where the values bear it out. */
  readonly weak: boolean;
}

/**
 * The rating or the score that a heading means by who gives it, "BTV Huyện ủy quyết định", "Cơ quan đề nghị xếp loại",
 * "Điểm TP duyệt"; takes a wording with its synonyms made one. null where it names nobody who gives a level.
 */
export function givenBy(wording: string): Given | null {
  if (OF_OTHERS.test(wording)) return null;
  const given = GIVERS.find(
    ([of, words]) => (of === "score" || !/\bdiem\b/.test(wording)) && words.test(wording),
  );
  if (given) return { of: given[0], weak: false };
  const assessed = /\bdiem\b/.test(wording) ? undefined : ASSESSORS.find(([, words]) => words.test(wording));
  return assessed ? { of: assessed[0], weak: true } : null;
}
