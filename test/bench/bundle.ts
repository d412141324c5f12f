import { createRequire } from "node:module";
import { join } from "node:path";
import { type Configuration, webpack } from "webpack";

const require = createRequire(__filename);
const everything = require("../../webpack.config.js") as (env: object) => Promise<readonly Configuration[]>;

/**
 * Bundles the steps of a bench as the command line is bundled; the npm readers are left to Node, as their users run
 * them.
 *
 * @param entry the module of the steps, beside this one.
 */
export async function bundleSteps(folder: string, entry = "steps"): Promise<string> {
  const [commandLine] = await everything({});
  const configuration: Configuration = {
    ...commandLine,
    name: "bench",
    entry: { [entry]: join(__dirname, `${entry}.ts`) },
    output: { path: folder, filename: "[name].cjs", chunkFilename: "[name].cjs" },
    plugins: [],
    externalsType: "import",
    externals: ["read-excel-file/node", "hucre/xlsx", "xlsx"],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return join(folder, `${entry}.cjs`);
}
