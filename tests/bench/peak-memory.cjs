/** Preloaded into a measured process: leaves its peak memory in bytes in the file that KEJI_BENCH_PEAK names. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.KEJI_BENCH_PEAK, String(process.resourceUsage().maxRSS * 1024));
});
