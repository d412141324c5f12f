import { nearestBy } from "./distance";
import { fold } from "./fold";
import { LEVELS, type Level } from "./model";

interface Spellings {
  /** What "nhiệm vụ" or "NV" may follow. */
  readonly task: readonly string[];
  readonly whole: readonly string[];
  /** The letter of the scale A to E ("Loại A"), alone or behind the words. */
  readonly grade: string;
}

/**
 * The spellings of a level, without spaces, marks and punctuation: seen in offices' lists and forms of 2017 to 2026.
 * T is "Tốt". K is in no row: it is "Kém", "Khá" or "Không". "Chưa hoàn thành" is in none either: it may mean that
 * nobody has rated yet. Nor is "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", a level of its own until 2019.
 */
const SPELLINGS: Readonly<Record<Level, Spellings>> = {
  excellent: {
    task: ["hoanthanhxuatsac", "htxuatsac", "htxs", "dutucachhoanthanhxuatsac"],
    whole: ["xuatsac", "xs"],
    grade: "a",
  },
  good: { task: ["hoanthanhtot", "httot", "htt", "dutucachhoanthanhtot"], whole: ["tot", "t"], grade: "b" },
  completed: { task: ["hoanthanh", "ht", "dutucachhoanthanh"], whole: [], grade: "c" },
  notCompleted: {
    task: ["khonghoanthanh", "khonght", "kht"],
    whole: ["khongdutucach", "viphamtucach"],
    grade: "d",
  },
  notRated: {
    task: [],
    whole: [
      "khongxeploai",
      "khongxep",
      "kxl",
      "khongdanhgia",
      "khongdanhgiaxeploai",
      "chuaxeploai",
      "chuadanhgia",
      "choduyet",
      "chuatucham",
      "mien",
      "miendanhgia",
      "mienxeploai",
      "mienkiemdiem",
      "nghithaisan",
    ],
    grade: "e",
  },
};

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => {
    const { task, whole, grade } = SPELLINGS[level];
    const words = [...task.flatMap((base) => [base, `${base}nhiemvu`, `${base}nv`]), ...whole];
    const graded = words.map((word) => `${word}loai${grade}`);
    return [...words, ...graded, grade, `loai${grade}`].map((word) => [word, level] as const);
  }),
);

/** A dash, or several: how lists say "none". */
const DASHES = /^[-–—_/\s]+$/u;

/**
 * The level that the text of a rating cell says, known only as a whole and never by a part of it; null where it is
 * no known spelling.
 */
export function levelOf(text: string): Level | null {
  let level = READ.get(text);
  if (level === undefined) {
    level = DASHES.test(text) ? "notRated" : (LEVEL_OF.get(compact(text)) ?? null);
    if (READ.size < READ_AT_MOST) READ.set(text, level);
  }
  return level;
}

/** A roster says the same few words thousands of times; a hostile one must not fill the memory. */
const READ = new Map<string, Level | null>();
const NEAREST = new Map<string, Level | null>();
const READ_AT_MOST = 1000;

/** The level whose spelling is nearest to an unknown text: to be offered, never taken. null where none is near. */
export function nearestLevel(text: string): Level | null {
  let nearest = NEAREST.get(text);
  if (nearest === undefined) {
    const typed = compact(text);
    nearest = nearestBy(typed, LEVEL_OF, slips(typed.length));
    if (NEAREST.size < READ_AT_MOST) NEAREST.set(text, nearest);
  }
  return nearest;
}

/** How many slips of the finger a word of so many letters may hold; none in a short one, where each makes another. */
function slips(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 15 ? 2 : 3;
}

function compact(text: string): string {
  return fold(text).replaceAll(" ", "");
}
