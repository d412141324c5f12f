import { existsSync } from "node:fs";
import { join } from "node:path";

/** A browser to test in, as Playwright's `chromium.launch` takes it. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: string[];
}

/** Where Chrome, Edge and Chromium install themselves; the first that is there is taken. */
export function usualPlaces(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === "darwin")
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === "win32")
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = environment[name];
      if (folder === undefined) return [];
      return [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ];
    });
  return ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"]
    .map((name) => `/usr/bin/${name}`)
    .concat("/snap/bin/chromium");
}

/**
 * The browser to test in: the one that CHROME_PATH names, else one installed on this machine, else on Linux the one
 * inside `@sparticuz/chromium`, so that the tests ask for nothing but `npm ci`.
 *
 * @throws where there is none, in a sentence that says what to install.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executablePath: named, args: sandboxArgs() };
  }
  const installed = usualPlaces(process.platform, process.env).find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: sandboxArgs() };
  if (process.platform === "linux" && process.arch === "x64") return packedBrowser();
  throw new Error("No browser to test in: install Chrome or Edge, or name one in CHROME_PATH.");
}

/** Chromium starts no sandbox for root, which is who runs in a container. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into the temporary folder. It is made for AWS Lambda: told that it runs
 * there, before it is loaded, it brings the libraries and fonts that a bare Linux lacks. Of its own arguments
 * `--single-process` ends the browser at the second page, and others switch web security off: only these are taken.
 */
async function packedBrowser(): Promise<FoundBrowser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return {
    executablePath: await packed.executablePath(),
    args: ["--no-sandbox", "--no-zygote", "--use-gl=angle", "--use-angle=swiftshader"],
  };
}
