import { relativeChange } from "../../../src/app/open-report/relative-change";

it.each([
  ["6件", "9件", "+50.0%"],
  ["1461.5万元〔待核实〕", "1179万元〔待核实〕", "-19.3%"],
  ["12,400人", "12,462人", "+0.5%"],
])("%s → %s", (from, to, change) => {
  expect(relativeChange(from, to)).toBe(change);
});

it.each([
  ["0件", "3件"],
  ["6件", "6件"],
  ["6件", "0.6亿元"],
  ["19.8%", "20.1%"],
  ["1.8个百分点", "2个百分点"],
  ["19.8", "-3.4"],
  ["实现全覆盖", "覆盖率达83.3%"],
])("%s → %s is no share that anybody would tell", (from, to) => {
  expect(relativeChange(from, to)).toBeNull();
});
