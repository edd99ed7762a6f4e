/** Each command's arguments and options, as data. */
import type { CommandName } from "../text/zh/help";

export type OptionSpec = { readonly takes: "value" | "nothing"; readonly short?: string };

export type CommandSpec = {
  /** How the arguments are called in a sentence that asks for them, in order. */
  readonly asks: readonly string[];
  /** How many further arguments there may be. */
  readonly spare: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Options that are announced but not there yet. */
  readonly later: readonly string[];
};

/** Not shown in the help: for tests that need the same answer on every day. */
const clock: OptionSpec = { takes: "value" };
const flag: OptionSpec = { takes: "nothing" };

export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  init: { asks: ["新工作簿的文件名"], spare: 0, options: { sample: flag, clock }, later: [] },
  collect: {
    asks: ["来件的文件名"],
    spare: Infinity,
    options: {
      ...{ into: { takes: "value" }, map: { takes: "value" }, output: { takes: "value", short: "o" } },
      ...{ yes: flag, json: flag, clock },
    },
    later: [],
  },
  check: {
    asks: ["工作簿的文件名"],
    spare: 0,
    options: { json: flag, rules: flag, map: { takes: "value" }, out: { takes: "value" }, clock },
    later: [],
  },
  report: {
    asks: ["工作簿的文件名"],
    spare: 0,
    options: {
      ...{ output: { takes: "value", short: "o" }, final: flag, clock },
      ...{ submit: { takes: "value" }, form: { takes: "value" } },
      ...{ kind: { takes: "value" }, stage: { takes: "value" }, "no-shading": flag },
      ...{ highlights: flag, highlight: { takes: "value" }, wording: { takes: "value" } },
      ...{ "with-problems": flag, by: { takes: "value" }, reason: { takes: "value" } },
      ...{ into: { takes: "value" }, "dry-run": flag, roll: flag, relink: flag, json: flag },
      ...{ confirm: { takes: "value" }, hand: { takes: "value" } },
      ...{ "no-annex": flag, "no-papers": flag, chart: flag },
      ...{ from: { takes: "value" }, skip: { takes: "value" }, yes: flag },
    },
    later: [],
  },
  // The options decide which arguments are asked for: see read-explain.ts.
  explain: {
    asks: [],
    spare: 2,
    options: { "as-of": { takes: "value" }, since: { takes: "value" }, json: flag, clock },
    later: [],
  },
  verify: {
    asks: ["报告的文件名"],
    spare: 1,
    options: { json: flag, clock },
    later: [],
  },
  clean: {
    asks: ["报告的文件名"],
    spare: 0,
    options: {
      output: { takes: "value", short: "o" },
      "with-problems": flag,
      by: { takes: "value" },
      reason: { takes: "value" },
      clock,
    },
    later: [],
  },
  demo: { asks: [], spare: 1, options: { clock }, later: [] },
  serve: {
    asks: [],
    spare: 0,
    options: { host: { takes: "value" }, port: { takes: "value" }, cert: { takes: "value" }, key: { takes: "value" } },
    later: ["data", "database-url"],
  },
};
