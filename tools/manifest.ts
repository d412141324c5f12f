import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const BUILT = join(ROOT, "dist/addin");

/** Where the manifest in the repository says that the add-in is served from. */
export const DEVELOPMENT = "https://localhost:3000";

/**
 * The address that the add-in will be served from, without the slash at its end.
 *
 * @throws where Excel would not take it: not https, or more than a host and a folder.
 */
export function deploymentAddress(text: string): string {
  if (!URL.canParse(text)) throw new Error(`Not an address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only: ${text}`);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "")
    throw new Error(`Only a host and a folder, as in https://tienich.example.vn/xep-loai: ${text}`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

/** The manifest to be deployed: the one of the repository, with every address where the add-in will be served. */
export function productionManifest(manifest: string, address: string): string {
  return manifest.replaceAll(DEVELOPMENT, () => address.replaceAll("&", "&amp;"));
}

function main(asked: readonly string[]): void {
  const at = asked.indexOf("--url");
  const url = asked[at + 1];
  if (at < 0 || url === undefined) throw new Error("Say where the add-in will be served: --url https://…");
  if (!existsSync(join(BUILT, "taskpane.html"))) throw new Error("Nothing is built yet: npm run build");
  const address = deploymentAddress(url);
  const path = join(BUILT, "manifest.xml");
  writeFileSync(path, productionManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"), address));
  console.log(`${path}\nPut the other files of dist/addin at ${address}/ before you hand it out.`);
}

if (require.main === module)
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
