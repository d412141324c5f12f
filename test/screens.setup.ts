import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Dialogs of Fluent open a moment after they are asked to; a busy machine makes that moment long.
configure({ asyncUtilTimeout: 5000 });

/** jsdom lays nothing out, and so has nothing to observe. */
class NoLayout implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoLayout;
