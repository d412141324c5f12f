import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../test/e2e/browser";

const ICONS = join(__dirname, "../assets/icons");

/** The sizes that the manifest names; every edge of the drawings stands on a whole pixel in each. */
const SIZES = [16, 32, 64, 80];

/** Draws every .svg of assets/icons as .png beside it. */
async function main(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  for (const file of readdirSync(ICONS).filter((name) => name.endsWith(".svg"))) {
    const drawing = readFileSync(join(ICONS, file)).toString("base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const path = join(ICONS, `${basename(file, ".svg")}-${size}.png`);
      await page.screenshot({ path, omitBackground: true });
    }
  }
  await browser.close();
}

void main();
