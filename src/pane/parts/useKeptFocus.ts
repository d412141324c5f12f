import { type RefObject, useEffect } from "react";

/**
 * Keeps the keyboard where it was: where what had the focus goes away, or cannot be pressed any more, what it stood in
 * has the focus. Without it the next Tab would begin at the top again. Not while somebody is in a sheet: there the pane
 * has no focus to keep.
 *
 * @param fallback where nothing is left of what it stood in but the pane itself
 */
export function useKeptFocus(
  pane: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { current: root } = pane;
    if (root === null) return undefined;
    // what has the focus, and all that it stands in, from within
    let trail: readonly HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      trail = target instanceof HTMLElement ? trailOf(target, root) : [];
    };
    const keep = () => {
      const [last, ...around] = trail;
      if (last === undefined || (last.isConnected && !last.matches(":disabled"))) return;
      if (!document.hasFocus() || !isNowhere(last)) return;
      const place = around.find(({ isConnected }) => isConnected) ?? fallback.current;
      if (place === null) return;
      if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    // a view that knows a better place goes first
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, LATER);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    root.addEventListener("focusin", note);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener("focusin", note);
    };
  }, [pane, fallback]);
}

/** In milliseconds: longer than React takes for what follows a change, and too short to press a key. */
const LATER = 50;

function isNowhere(last: HTMLElement): boolean {
  return document.activeElement === document.body || document.activeElement === last;
}

/** The element and what it stands in, as far as the pane, which is left out. */
function trailOf(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null && one !== root; one = one.parentElement)
    trail.push(one);
  return trail;
}
