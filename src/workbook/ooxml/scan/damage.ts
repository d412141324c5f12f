/**
 * XML that is not well-formed. Thrown inside the scanner, where the part's name is not known; who opened the part
 * turns it into a `WorkbookError`.
 */
export class XmlDamage extends Error {
  override readonly name = "XmlDamage";
  constructor(what: string, at: number) {
    super(`${what} at byte ${at}`);
  }
}
