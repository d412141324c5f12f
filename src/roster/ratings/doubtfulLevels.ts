import { isDitto } from "../cells/ditto";
import { fold } from "../fold";

/** Why a text of a rating column is no level of today though offices write it. */
export const DOUBTS = ["retired", "notYet", "mark", "uncalculated", "ditto", "otherScale"] as const;
export type Doubt = (typeof DOUBTS)[number];

const WORDS: Readonly<Record<Exclude<Doubt, "ditto">, RegExp>> = {
  // of officials until 2019, of party organisations until 2017
  retired:
    /^(?:(?:hoan thanh nhiem vu|htnv) (?:nhung )?con han che(?: ve)? nang luc|trong sach vung manh(?: tieu bieu)?|tsvm|yeu kem)$/,
  // perhaps not completed, perhaps not rated so far
  notYet: /^(?:chua hoan thanh(?: nhiem vu)?|cht(?:nv)?)$/,
  // of a criterion, of a school, of a ballot
  mark: /^(?:trung binh|tb|kem|k|yeu|kha|gioi|dat|chua dat|khong dat)$/,
  // no word of anybody's: see `shown`
  uncalculated: /^cong thuc chua tinh$/,
  // "A1", "Loại 2": what they stand for only a legend can tell
  otherScale: /^(?:(?:loai|muc|hang|bac) )?(?:[a-f]\d?|\d)$/,
};

/** What a text that is no level may be; null where it is no word of offices either. */
export function doubtOf(text: string): Doubt | null {
  if (isDitto(text)) return "ditto";
  const words = fold(text);
  return DOUBTS.find((doubt) => doubt !== "ditto" && WORDS[doubt].test(words)) ?? null;
}
