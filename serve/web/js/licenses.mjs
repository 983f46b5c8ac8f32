// Writes the licences of what is bundled: every package that esbuild took words
// from, by name and version, with the text of its licence.
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const packages = new Map();
const result = await build({ entryPoints: ["desk.js", "plot.js", "graph.js"], bundle: true, write: false, metafile: true, outdir: "out", logLevel: "error" });
for (const output of Object.values(result.metafile.outputs)) {
  for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
    if (bytesInOutput === 0 || !path.includes("node_modules/")) continue;
    let dir = dirname(path);
    const named = (d) => existsSync(join(d, "package.json")) && JSON.parse(readFileSync(join(d, "package.json"))).version;
    while (!named(dir)) dir = dirname(dir);
    const { name, version, license } = JSON.parse(readFileSync(join(dir, "package.json")));
    const file = readdirSync(dir).find((f) => /^(licen[cs]e|copying)/i.test(f));
    packages.set(name, { version, license, text: file ? readFileSync(join(dir, file), "utf8").trim() : "" });
  }
}
console.log("Licences of what the scripts of the pages are bundled from.");
for (const name of [...packages.keys()].sort()) {
  const p = packages.get(name);
  console.log(`\n${"=".repeat(72)}\n${name} ${p.version} (${p.license})\n${"=".repeat(72)}\n\n${p.text}`);
}
