/** The entry of the demonstration page: the sample county's workbook and its report, each beside the built pane. */
import "./demo.css";
import { enUS } from "../../text/workbench/en-us";
import { zhCN, type BenchWords } from "../../text/workbench/zh-cn";
import { Bench } from "./bench";

const LANGUAGE = "lang";

/** What a test cannot read from the page: the grid is a picture. */
export type BenchReading = { shown(sheet: string, address: string): string };

declare global {
  interface Window {
    kejiBench: BenchReading;
  }
}

/** Chinese, unless the address says English. */
const isEnglish = new URLSearchParams(location.search).get(LANGUAGE) === "en-US";
const words: BenchWords = isEnglish ? enUS : zhCN;

document.documentElement.lang = isEnglish ? "en-US" : "zh-CN";
document.title = words.title;
const place = document.getElementById("bench");
if (place === null) throw new Error("the page has no place for the workbench");
const bench = new Bench(place, words, isEnglish ? "en-US" : "zh-CN");
window.kejiBench = { shown: (sheet, address) => bench.workbook.shownText(sheet, address) };
void bench.start(() => {
  const address = new URL(location.href);
  if (isEnglish) address.searchParams.delete(LANGUAGE);
  else address.searchParams.set(LANGUAGE, "en-US");
  location.assign(address);
});
