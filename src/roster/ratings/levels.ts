import { nearestBy } from "../distance";
import { fold } from "../fold";
import { LEVELS, type Level } from "../model";

interface Spellings {
  /** What "nhiệm vụ" or "NV" may follow. */
  readonly task: readonly string[];
  readonly whole: readonly string[];
  /** The letter of the scale A to E ("Loại A"), alone or behind the words. */
  readonly grade: string;
}

/**
 * The spellings of a level, without spaces, marks and punctuation: seen in offices' lists and forms of 2017 to 2026.
 * T is "Tốt". K is in no row: it is "Kém", "Khá" or "Không". Words that may be read in two ways, or that were levels
 * once, are in ./doubtfulLevels.ts.
 */
const SPELLINGS: Readonly<Record<Level, Spellings>> = {
  excellent: {
    task: ["hoanthanhxuatsac", "hoanthanhxs", "htxuatsac", "htxs"],
    whole: ["xuatsac", "xs"],
    grade: "a",
  },
  good: { task: ["hoanthanhtot", "httot", "htt"], whole: ["tot", "t", "hoanthanhtnv"], grade: "b" },
  completed: { task: ["hoanthanh", "ht"], whole: [], grade: "c" },
  notCompleted: {
    task: ["khonghoanthanh", "khonght", "kohoanthanh", "koht", "kht"],
    whole: ["khongdutucach", "viphamtucach"],
    grade: "d",
  },
  notRated: {
    task: [],
    whole: [
      "khongxeploai",
      "khongxep",
      "khongxl",
      "koxeploai",
      "koxl",
      "kxl",
      "khongdanhgia",
      "khongdanhgiaxeploai",
      "khongdg",
      "khongdgxl",
      "miendg",
      "chuaxeploai",
      "chuaxl",
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

/** "Đủ tư cách, hoàn thành tốt nhiệm vụ", of party members until 2017. */
const QUALIFIED = ["", "dutucach", "dtc"];

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => {
    const { task, whole, grade } = SPELLINGS[level];
    const qualified =
      level === "notCompleted" ? task : QUALIFIED.flatMap((by) => task.map((base) => by + base));
    const words = [...qualified.flatMap((base) => [base, `${base}nhiemvu`, `${base}nv`]), ...whole];
    const graded = words.flatMap((word) => [`${word}loai${grade}`, `loai${grade}${word}`]);
    return [...words, ...graded, grade, `loai${grade}`, `xeploai${grade}`].map(
      (word) => [word, level] as const,
    );
  }),
);

/** Whom the words are about: "Đảng viên hoàn thành tốt nhiệm vụ", "Chi bộ hoàn thành nhiệm vụ". */
const OF_WHOM =
  /^(?:dangvien|dv|canbo|congchuc|vienchuc|tapthelanhdao|tapthe|tochuccosodang|tochucdang|chibo|dangbo)(?=(?:khong)?(?:hoanthanh|ht|dutucach|dtc|vipham))/;
/** "B+" and "A-" are grades of another scale. */
const OTHER_SCALE = /^\s*(?:loại\s*)?[a-e]\s*[+-]\s*$/iu;

/** A dash, or several: how lists say "none". Two strokes repeat what stands above: "//", "-//-". */
const DASHES = /^(?!.*\/\/)[-–—_/\s]+$/u;

/**
 * The level that the text of a rating cell says, known only as a whole and never by a part of it; null where it is
 * no known spelling.
 */
export function levelOf(text: string): Level | null {
  if (text.length > LONGEST_LEVEL) return null;
  let level = READ.get(text);
  if (level === undefined) {
    level = DASHES.test(text) ? "notRated" : lookUp(text);
    if (READ.size < READ_AT_MOST) READ.set(text, level);
  }
  return level;
}

function lookUp(text: string): Level | null {
  if (OTHER_SCALE.test(text)) return null;
  const words = compact(text);
  return LEVEL_OF.get(words) ?? LEVEL_OF.get(words.replace(OF_WHOM, "")) ?? null;
}

/** Beyond any spelling of a level, with blanks to spare. */
const LONGEST_LEVEL = 500;

/** A roster says the same few words thousands of times; a hostile one must not fill the memory. */
const READ = new Map<string, Level | null>();
const NEAREST = new Map<string, Level | null>();
const READ_AT_MOST = 1000;

/** The level whose spelling is nearest to an unknown text: to be offered, never taken. null where none is near. */
export function nearestLevel(text: string): Level | null {
  if (text.length > LONGEST_LEVEL) return null;
  let nearest = NEAREST.get(text);
  if (nearest === undefined) {
    const typed = compact(text);
    nearest = nearestBy(typed, LEVEL_OF, slips(typed.length));
    if (nearest !== null && (OTHER_SCALE.test(text) || isGainsaid(typed, nearest))) nearest = null;
    if (NEAREST.size < READ_AT_MOST) NEAREST.set(text, nearest);
  }
  return nearest;
}

/** What no level but these can have in it, however it is mistyped: nobody is offered the opposite of what stands there. */
const TELLING: readonly (readonly [RegExp, readonly Level[]])[] = [
  [/^(?:k|ko|kg|khong|chua|c)h/, ["notCompleted"]],
  [/xuat|xs|sac/, ["excellent"]],
  [/tot/, ["good"]],
];

function isGainsaid(typed: string, level: Level): boolean {
  return TELLING.some(([words, levels]) => words.test(typed) && !levels.includes(level));
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
