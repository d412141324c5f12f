import { useSyncExternalStore } from "react";
import type { Theme } from "../pane/Pane";
import { themeOf } from "./surroundings";

const forced = matchMedia("(forced-colors: active)");

/**
 * The theme by now. Excel tells nobody when its theme changes (the event is Outlook's alone), so it is looked at again
 * whenever a person comes back to the pane: to change it they have to leave. office.js asks Excel for Windows anew once
 * what it knows is five seconds old; Excel on the web tells it once.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, () =>
    themeOf(globalThis.Office?.context?.officeTheme?.bodyBackgroundColor, forced.matches),
  );
}

function listen(listener: () => void): () => void {
  forced.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    forced.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
