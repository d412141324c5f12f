import type { Theme } from "../pane/Pane";
import type { Language } from "../text/words";

/** English where Excel speaks English; Vietnamese in every other. @param displayLanguage "en-US", "vi-VN". */
export function languageOf(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}

/**
 * The theme that suits what is around the pane. Told by the colour and not by the name of the theme: older versions of
 * office.js give only colours. Where the system forces its own colours they win.
 *
 * @param background of the Office theme, "#1f1f1f"; undefined where the host tells none
 *   (https://learn.microsoft.com/en-us/javascript/api/office/office.officetheme).
 */
export function themeOf(background: string | undefined, forcedColors: boolean): Theme {
  if (forcedColors) return "highContrast";
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (channels === null) return "light";
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => Number.parseInt(hex, 16));
  // How bright the eye takes a colour to be, of 255 (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** The day that the clock on this machine's wall shows, "2023-12-26". */
export function isoDay(now: Date): string {
  const digits = (number: number, length: number) => String(number).padStart(length, "0");
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}
