/** The words of a plan name a thing within a sentence; at the head of a line they begin with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
