import type { Field } from "../fields";
import { fold } from "../fold";
import type { Stage } from "../model";
import { plainWording } from "./synonyms";

/** Bodies and people that propose a level, by the words of a heading: "Chi ủy đề nghị", "Hội nghị đề xuất xếp loại". */
const PROPOSERS =
  "phong|chi bo|chi uy|tap the|don vi|co quan|hoi nghi|to chuyen mon|khoa|bo phan|cong doan|ban chap hanh|hoi dong|lanh dao|thu truong|truong phong|hieu truong|cap uy|dang uy|btv|ban thuong vu|ubnd|tham muu";
/** Those whose level is the decision; what a cell, a team or a meeting of it gives is a proposal. */
const DECIDERS =
  "btv|ban thuong vu|huyen uy|tinh uy|thanh uy|thi uy|quan uy|dang uy|cap uy cap tren|cap tren|ubnd|chu tich|hoi dong|thu truong|lanh dao|giam doc|hieu truong|nguoi dung dau|ban giam hieu|bgh|ban giam doc|bgd|bi thu|du(?= (?:xep loai|chuan y|quyet dinh|phe duyet)$)";
const INNER = "chi bo|chi uy|tap the|hoi nghi|to chuyen mon|khoa|bo phan";

/** Who gives points below those whose points count. */
const MARKERS =
  "tp|truong phong|phong|tap the|don vi|co quan|chi bo|chi uy|to|khoa|bo phan|quan ly|cap quan ly|nguoi quan ly";

const GIVERS: readonly (readonly [Field, RegExp])[] = [
  ["selfRating", /(?:^| )tu (?:xep loai|danh gia|nhan)(?: muc| xep loai)?$/],
  ["proposedRating", new RegExp(`^(?:${PROPOSERS})(?: .+)? de xuat(?: xep loai)?$`)],
  ["proposedRating", new RegExp(`^(?:${INNER}|to(?! chuc))(?: .+)? (?:xep loai|binh xet)$`)],
  [
    "rating",
    new RegExp(
      `^(?:${DECIDERS})(?: .+)? (?:xep loai|quyet dinh|cong nhan|duyet|phe duyet|qd|chot|ket luan|chuan y)$`,
    ),
  ],
  [
    "rating",
    /^(?:(?:bv|benh vien|cong ty|nha truong) xep loai|xep loai (?:bv|benh vien|cong ty|nha truong))$/,
  ],
  ["score", /^(?:tong )?diem (?!tu )(?:\w+ ){1,4}(?:cham|duyet|tham dinh)$/],
];
/** Points that count where nobody further up gives any. */
const INNER_SCORE = new RegExp(`^(?:tong )?diem (?:${MARKERS})(?: truc tiep)?(?: cham| duyet| danh gia)?$`);
/** "Lãnh đạo đánh giá" may hold a level or a remark: only the values tell. */
const ASSESSORS: readonly (readonly [Field, RegExp])[] = [
  ["selfRating", /^(?:ca nhan|cn) danh gia$/],
  ["proposedRating", new RegExp(`^(?:${INNER}|don vi|co quan|phong)(?: .+)? danh gia$`)],
  ["proposedRating", /^danh gia (?:phong|to|khoa|bo phan)$/],
  ["rating", new RegExp(`^(?:${DECIDERS}|cap co tham quyen|truong phong|chanh van phong)(?: .+)? danh gia$`)],
];
/** "Mức do tập thể lãnh đạo đề nghị", "Mức Ban Thường vụ quyết định": what is given, before who gives it. */
const LEVEL_OF = /^(?:muc|ket qua) (?:do )?/;
/** Who gives a level, named alone. */
const NAMED_ALONE: readonly (readonly [Stage, RegExp])[] = [
  ["proposedRating", new RegExp(`^(?:${INNER}|hn|don vi|co quan|phong|to)(?: .+)?$`)],
  ["rating", new RegExp(`^(?:${DECIDERS}|cap uy|cap co tham quyen|truong phong)(?: .+)?$`)],
];

const OF_DEEDS =
  /\b(?:xep loai|danh gia|nhan xet|de xuat|quyet dinh|cham|duyet|y kien|diem|ngay|phieu|bieu quyet)\b/;

/** The stage of a level by a heading that names nobody but who gives it: "Chi bộ", "Thủ trưởng". null for any other. */
export function giverNamed(heading: string): Stage | null {
  const words = plainWording(fold(heading));
  if (OF_DEEDS.test(words)) return null;
  return NAMED_ALONE.find(([, giver]) => giver.test(words))?.[0] ?? null;
}

/** What is given or proposed there is no level. */
const OF_OTHERS =
  /\b(?:ngay|danh hieu|khen thuong|hinh thuc|van ban|ho so|phieu|sang kien|de tai|so luong)\b/;

/** Words of a heading or a title by which a level is no decision: of oneself, or as a proposal. */
const NOT_DECIDED: readonly (readonly [Stage, RegExp])[] = [
  ["selfRating", /\btu (?:nhan|xep loai|xep|phan loai|danh gia|cham|dgxl|dg|xl|pl)\b/],
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
  /** "inner" gives way to those further up; "weak" is believed only where the values bear it out. */
  readonly as: "given" | "inner" | "weak";
}

/**
 * The rating or the score that a heading means by who gives it, "BTV Huyện ủy quyết định", "Cơ quan đề nghị xếp loại",
 * "Điểm TP duyệt"; takes a wording with its synonyms made one. null where it names nobody who gives a level.
 */
export function givenBy(wording: string): Given | null {
  if (OF_OTHERS.test(wording)) return null;
  const giver = wording.replace(LEVEL_OF, "");
  const isScore = /\bdiem\b/.test(giver);
  if (INNER_SCORE.test(giver)) return { of: "score", as: "inner" };
  const given = GIVERS.find(([of, words]) => (of === "score" || !isScore) && words.test(giver));
  if (given) return { of: given[0], as: "given" };
  const assessed = isScore ? undefined : ASSESSORS.find(([, words]) => words.test(giver));
  return assessed ? { of: assessed[0], as: "weak" } : null;
}
