import { unmarked } from "../../../src/core/link/marks";

test.each([
  ["6件〔待核实〕", "6件"],
  ["6件【待改】", "6件"],
  ["6件〔待更正〕【待改】", "6件"],
  ["【待改】6件", "【待改】6件"],
  ["6件", "6件"],
])("%s", (text, bare) => expect(unmarked(text)).toBe(bare));
