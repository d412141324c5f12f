import { isBodyName, isPersonName } from "../detect/words";
import { clean } from "../fold";

/** What stands between a name and what its bearer does: "Lê Văn An - Trưởng phòng", "(Trưởng phòng)", a line of its own. */
const BETWEEN = /\s*\n\s*|\s*[,;:–—(]\s*|\s+-\s*|\s*-\s+/u;

/**
 * The name and the post that one cell holds, each as it was typed; null where it does not begin with a person's name, or
 * holds nothing else. The name keeps its "Đ/c".
 */
export function nameAndPost(text: string): { readonly name: string; readonly post: string } | null {
  const between = BETWEEN.exec(text);
  if (!between || between.index === 0) return null;
  const name = clean(text.slice(0, between.index));
  const post = clean(text.slice(between.index + between[0].length)).replace(/^([^(]*)\)$/u, "$1");
  return post !== "" && isPersonName(name) ? { name, post } : null;
}

/** Whether a text holds a name with what may be a post behind it, and not the body that somebody is of. */
export function isNameWithPost(text: string): boolean {
  const parts = nameAndPost(text);
  return parts !== null && !isBodyName(parts.post) && /\p{L}{2}/u.test(parts.post);
}
