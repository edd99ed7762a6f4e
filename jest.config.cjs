const { availableParallelism } = require("node:os");

/** Types are tsc's business; jest only strips them. */
const esmOnly = ["hucre", "feelin", "lezer-feel", "@lezer", "min-dash", "temporal-polyfill", "temporal-utils"];

// The product's clock is in China; `npm test` runs what depends on dates once more elsewhere.
process.env.TZ ??= "Asia/Shanghai";

module.exports = {
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: {
    "\\.txt$": "<rootDir>/tests/make/text-file.cjs",
    "^.+\\.(t|j|mj)s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  // Many tests wait for a browser or another program: with a worker a core, nearly half of the machine stood idle.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A test is never judged by its time: this only ends one that hangs, also on a slow and busy machine.
  testTimeout: 60_000,
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json", "node"],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
};
