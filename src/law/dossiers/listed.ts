import { fold } from "../../roster/fold";
import type { DossierItem } from "../plan";

/** What one cell that lists the papers of a dossier says. */
export type Listed =
  /** "Đủ", or a tick. */
  | { readonly is: "complete" }
  /** "13/14": one is missing, and it does not say which. */
  | { readonly is: "count"; readonly there: number; readonly of: number }
  | { readonly is: "items"; readonly there: ReadonlySet<DossierItem> }
  | { readonly is: "unread" };

/**
 * Reads a cell that lists papers by number ("1-5, 7"), by name, or by what is wanting ("thiếu biên bản hội nghị").
 * `named` finds the items of the dossier that a text names.
 */
export function listedIn(
  text: string,
  items: readonly DossierItem[],
  named: (text: string) => readonly DossierItem[],
): Listed {
  if (fold(text) === "") return { is: "items", there: new Set() };
  const [said = "", wanting] = text.split(WANTING);
  if (wanting !== undefined) {
    const absent = itemsIn(wanting, items, named);
    if (absent.length === 0) return { is: "unread" };
    return { is: "items", there: new Set(items.filter((item) => !absent.includes(item))) };
  }
  const [, there, of] = COUNT.exec(said) ?? [];
  if (there !== undefined && Number(there) < Number(of)) {
    return { is: "count", there: Number(there), of: Number(of) };
  }
  if (there !== undefined || COMPLETE.test(fold(said))) return { is: "complete" };
  const found = itemsIn(said, items, named);
  return found.length > 0 ? { is: "items", there: new Set(found) } : { is: "unread" };
}

const WANTING = /(?<!\p{L})(?:(?:còn )?thiếu|chưa có|chưa nộp|không có)(?!\p{L})/iu;
/** Three parts would be a date. */
const COUNT = /(?<![\d/])(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/])/;
const COMPLETE = /^(?:x|co|(?:da )?(?:day )?du(?: ho so| thanh phan)?(?: theo quy dinh)?|ho so (?:day )?du)$/;
/** Nothing but numbers, ranges of them and the words around them. */
const NUMBERS = /^(?:muc |so |cac muc )*[\d\s,;.()-]+$/;

function itemsIn(
  text: string,
  items: readonly DossierItem[],
  named: (text: string) => readonly DossierItem[],
): readonly DossierItem[] {
  const plain = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/\s*(?:[–—]|(?<!\p{L})đến(?!\p{L}))\s*/gu, "-")
    .replace(/mục/gu, "muc")
    .replace(/(?<!\p{L})(?:và|số|các|từ)(?!\p{L})|:/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!NUMBERS.test(plain)) return named(text);
  const numbers = [...plain.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].map(([, from, to = from]) => ({
    from: Number(from),
    to: Number(to),
  }));
  return items.filter(({ number }) => numbers.some(({ from, to }) => from <= number && number <= to));
}
