import type { SettingsStore } from "../pane/host";
import { settingsIn } from "../pane/state/settings";
import type { Language } from "../text/words";

const KEY = "xep-loai.settings";

/** Settings are kept with the browser. A page from the disk may be denied that: they hold until it is closed then. */
export function browserSettings(onLanguage: (language: Language) => void): SettingsStore {
  return {
    read: async () => kept(),
    async write(text) {
      onLanguage(settingsIn(text).language ?? "vi");
      try {
        localStorage.setItem(KEY, text);
      } catch {
        // nothing that anybody could do about it, and nothing of the roster is lost
      }
    },
  };
}

/** The language that was chosen before; Vietnamese unless told. */
export function keptLanguage(): Language {
  return settingsIn(kept()).language ?? "vi";
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
