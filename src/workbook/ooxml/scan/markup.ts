import { CLASS, GREATER, HYPHEN, isAscii, NAME, QUESTION, WHITE } from "./bytes";
import { XmlDamage } from "./damage";
import { decode } from "./decode";
import { isName } from "./names";

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** Where the document goes on after the declaration that it may begin with. @throws XmlDamage */
export function skipDeclaration(bytes: Uint8Array): number {
  const space = CLASS[bytes[5] ?? 0] as number;
  if (!isAscii(bytes, 0, 5, "<?xml") || (space & WHITE) === 0) return 0;
  const end = bytes.indexOf(GREATER) + 1;
  if (!DECLARATION.test(decode(bytes, 0, end, "verbatim"))) throw new XmlDamage("bad XML declaration", 0);
  return end;
}

/** Past the comment that begins here; there is nothing else that may begin with "<!". @throws XmlDamage */
export function skipComment(bytes: Uint8Array, start: number): number {
  if (!isAscii(bytes, start, start + 4, "<!--")) throw new XmlDamage("document type or broken markup", start);
  let end = bytes.indexOf(HYPHEN, start + 4);
  while (end >= 0 && bytes[end + 1] !== HYPHEN) end = bytes.indexOf(HYPHEN, end + 1);
  if (end < 0 || bytes[end + 2] !== GREATER) throw new XmlDamage("malformed comment", start);
  decode(bytes, start + 4, end, "verbatim");
  return end + 3;
}

/** Past the processing instruction that begins here. @throws XmlDamage */
export function skipInstruction(bytes: Uint8Array, start: number): number {
  let at = start + 2;
  while (at < bytes.length && ((CLASS[bytes[at] as number] as number) & NAME) !== 0) at++;
  const target = decode(bytes, start + 2, at, "verbatim");
  const sound = isName(target) && !target.includes(":") && target.toLowerCase() !== "xml";
  const after = bytes[at] ?? 0;
  const ended = after === QUESTION || ((CLASS[after] as number) & WHITE) !== 0;
  let end = bytes.indexOf(QUESTION, at);
  while (end >= 0 && bytes[end + 1] !== GREATER) end = bytes.indexOf(QUESTION, end + 1);
  if (!sound || !ended || end < 0) throw new XmlDamage("malformed processing instruction", start);
  decode(bytes, at, end, "verbatim");
  return end + 2;
}
