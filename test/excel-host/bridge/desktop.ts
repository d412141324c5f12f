import type { About } from "./about";

/** How the page's side of the bridge reaches the host, which may live in another process. */
export interface Wire {
  execute(id: number, given: readonly unknown[]): Promise<readonly unknown[]>;
  saveSettings(settings: Record<string, string>): void;
}

/** Handles of the page's side: `deliver` hands over an event of Office. */
export interface DesktopBridge {
  readonly external: object;
  deliver(event: number, given: readonly unknown[]): void;
}

/**
 * `window.external` as Excel on Windows gives it to an add-in's page. It runs in the page, so it refers to nothing
 * outside itself: its text is what is sent there.
 */
export function desktopBridge(about: About, wire: Wire): DesktopBridge {
  const handlers = new Map<number, (event: number, given: unknown) => void>();
  const safeArray = (items: readonly unknown[]): object => ({
    toArray: () =>
      items.map((item) => (Array.isArray(item) && item[0] === "safe" ? safeArray(item.slice(1)) : item)),
  });
  const color = (hex: string) => Number.parseInt(hex.slice(1), 16);
  const plain = (given: unknown): unknown => {
    const items = given as { toArray?: () => unknown[] };
    return typeof items?.toArray === "function" ? items.toArray() : given;
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "xep-loai",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => about.locale,
    GetAppDataLocale: () => about.locale,
    GetDocUrl: () => about.documentAddress,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000001",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(about.sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyForegroundColor: color(about.theme.text),
        bodyBackgroundColor: color(about.theme.background),
        controlForegroundColor: color(about.theme.softText),
        controlBackgroundColor: color(about.theme.softBackground),
      }),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(about.settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        const written = keys.map((key, at) => [key, values[at] ?? ""] as const);
        wire.saveSettings(Object.fromEntries(written));
      },
    }),
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${about.locale}$$$$0`,
    GetLoggingAllowed: () => false,
    Execute(id: number, given: unknown, answer: (result: object) => void) {
      const items = plain(given) as unknown[];
      wire.execute(id, items.map(plain)).then(
        (result) => answer(safeArray(result)),
        () => answer(safeArray([5001])),
      );
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (event: number, given: unknown) => void,
      done: (status: number) => void,
    ) {
      handlers.set(id, handler);
      done(0);
    },
    UnregisterEvent(id: number, _target: string, done: (status: number) => void) {
      handlers.delete(id);
      done(0);
    },
    MessageParent() {},
  };
  return {
    external,
    deliver(event, given) {
      // Commands come as an array, what the workbook tells as a safe array of entries.
      handlers.get(event)?.(event, event === 39 ? given : safeArray(given));
    },
  };
}
