import type { Page } from "@playwright/test";

/** What somebody waits for and sees, in milliseconds; printed, not asserted, since it is the machine's too. */
export interface Seen {
  /** From the last word of the worker that reads until the grid has been drawn. */
  readonly firstPaint: number;
  /** Of 120 frames, each of which scrolled on by a screen's half: the middle one and the longest. */
  readonly frame: { readonly middle: number; readonly longest: number };
}

/** Must be called before the page is opened. */
export async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener("message", ({ timeStamp }) => {
          if (!document.querySelector("[role=gridcell]")) Object.assign(window, { read: timeStamp });
        });
      }
    };
    const observer = new MutationObserver(() => {
      if (!document.querySelector("[role=gridcell]")) return;
      observer.disconnect();
      // the clock of the tests stands still, that of events does not
      const drawn = () => Object.assign(window, { drawn: new Event("drawn").timeStamp });
      requestAnimationFrame(() => setTimeout(drawn));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

export async function seen(page: Page): Promise<Seen> {
  const { firstPaint, frames } = await page.getByRole("grid").evaluate(async (grid) => {
    const { read, drawn } = window as unknown as Record<"read" | "drawn", number>;
    const firstPaint = drawn - read;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const frames: number[] = [];
    let before = await frame();
    for (let count = 0; count < 120; count++) {
      grid.scrollTop += grid.clientHeight / 2;
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    return { firstPaint, frames: frames.sort((a, b) => a - b) };
  });
  return {
    firstPaint: Math.round(firstPaint),
    frame: { middle: Math.round(frames[60] ?? 0), longest: Math.round(frames.at(-1) ?? 0) },
  };
}
