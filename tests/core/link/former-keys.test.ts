import { currentKey } from "../../../src/core/link/former-keys";

const formerly = {
  figures: new Map([["PRJ_OLD", "PRJ_APPLY"]]),
  phrases: new Map([["rise", "stock"]]),
  blocks: new Map(),
};

test.each([
  ["PRJ_OLD~s", "PRJ_APPLY~s"],
  ["PRJ_OLD.spark@y-1~n", "PRJ_APPLY.spark@y-1~n"],
  ["rise.PRJ_OLD.spark", "stock.PRJ_APPLY.spark"],
  ["PRJ_OLDER~s", "PRJ_OLDER~s"],
  ["stock.PAT_GRT", "stock.PAT_GRT"],
])("%s is now %s", (old, now) => expect(currentKey(old, formerly)).toBe(now));
