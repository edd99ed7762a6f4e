/** What stands on the page: two views with their tools, each beside a pane, and a line that tells what happened. */
import type { BenchWords } from "../../text/workbench/zh-cn";
import { button, element } from "./element";

export type ViewName = "workbook" | "report";

export type BenchActions = {
  show(view: ViewName): void;
  open(view: ViewName): void;
  save(view: ViewName): void;
  sample(): void;
  insertRow(): void;
  undo(): void;
  redo(): void;
  giveWorkbook(): void;
  language(): void;
};

export type Layout = {
  readonly names: Readonly<Record<ViewName, HTMLElement>>;
  readonly panes: Readonly<Record<ViewName, HTMLElement>>;
  readonly pages: HTMLElement;
  show(view: ViewName): void;
  /** Told on the page and by screen readers. */
  say(text: string): void;
  /** Points to 把工作簿交给窗格, or no longer. */
  pointToGiving(isPointed: boolean): void;
};

export const GRID = "grid";

export function layOut(place: HTMLElement, words: BenchWords, actions: BenchActions): Layout {
  const names = { workbook: element("span", { class: "file-name" }), report: element("span", { class: "file-name" }) };
  const panes = {
    workbook: element("aside", { class: "pane", "aria-label": words.paneOfExcel }),
    report: element("aside", { class: "pane", "aria-label": words.paneOfWord }),
  };
  const pages = element("div", { id: "pages", tabindex: "0", role: "region", "aria-label": words.reportArea });
  const giving = button(words.giveWorkbook, words.giveWorkbookHint, () => actions.giveWorkbook());
  const views = {
    workbook: workbookSection(words, { actions, names, panes }),
    report: reportSection(words, { actions, names, panes, pages, giving }),
  };
  const tabs = {
    workbook: tab("workbook", words.workbookTab, actions),
    report: tab("report", words.reportTab, actions),
  };
  const said = element("p", { id: "said", role: "status" });
  place.replaceChildren(
    element("header", {}, [
      element("h1", {}, [element("strong", {}, [words.product]), element("span", {}, [words.bench])]),
      element("div", { role: "tablist", "aria-label": words.views }, [tabs.workbook, tabs.report]),
      element("p", { class: "not-office" }, [words.notOffice]),
      button(words.language, words.language, () => actions.language()),
    ]),
    element("main", {}, [views.workbook, views.report]),
    element("footer", {}, [said]),
  );
  for (const one of Object.values(tabs)) one.addEventListener("keydown", (event) => walk(event, tabs, actions));
  return {
    names,
    panes,
    pages,
    show: (view) => {
      for (const name of ["workbook", "report"] as const) {
        views[name].hidden = name !== view;
        tabs[name].setAttribute("aria-selected", String(name === view));
        tabs[name].tabIndex = name === view ? 0 : -1;
      }
    },
    say: (text) => void (said.textContent = text),
    pointToGiving: (isPointed) => void giving.classList.toggle("pointed", isPointed),
  };
}

function tab(view: ViewName, label: string, actions: BenchActions): HTMLButtonElement {
  const made = button(label, label, () => actions.show(view));
  made.id = `tab-${view}`;
  made.setAttribute("role", "tab");
  made.setAttribute("aria-controls", `view-${view}`);
  return made;
}

/** Arrow keys go from tab to tab. */
function walk({ key }: KeyboardEvent, tabs: Readonly<Record<ViewName, HTMLElement>>, actions: BenchActions): void {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return;
  const next = tabs.workbook.getAttribute("aria-selected") === "true" ? "report" : "workbook";
  actions.show(next);
  tabs[next].focus();
}

type Names = Layout["names"];
type Panes = Layout["panes"];

function workbookSection(
  words: BenchWords,
  { actions, names, panes }: Omit<ReportParts, "pages" | "giving">,
): HTMLElement {
  const tools = element("div", { class: "tools", role: "toolbar", "aria-label": words.workbookArea }, [
    button(words.open, words.openWorkbook, () => actions.open("workbook")),
    button(words.save, words.saveWorkbook, () => actions.save("workbook")),
    button(words.undo, words.undo, () => actions.undo()),
    button(words.redo, words.redo, () => actions.redo()),
    button(words.insertRow, words.insertRowAbove, () => actions.insertRow()),
    button(words.sample, words.openSample, () => actions.sample()),
    names.workbook,
  ]);
  return view("workbook", words.workbookTab, [
    element("div", { class: "side" }, [tools, element("div", { id: GRID })]),
    panes.workbook,
  ]);
}

type ReportParts = {
  readonly actions: BenchActions;
  readonly names: Names;
  readonly panes: Panes;
  readonly pages: HTMLElement;
  readonly giving: HTMLElement;
};

function reportSection(words: BenchWords, { actions, names, panes, pages, giving }: ReportParts): HTMLElement {
  const tools = element("div", { class: "tools", role: "toolbar", "aria-label": words.reportArea }, [
    button(words.open, words.openReport, () => actions.open("report")),
    button(words.save, words.saveReport, () => actions.save("report")),
    button(words.saveWorkbook, words.saveWorkbook, () => actions.save("workbook")),
    giving,
    names.report,
  ]);
  pages.append(
    element("div", { class: "nothing" }, [element("h2", {}, [words.noReport]), element("p", {}, [words.noReportHint])]),
  );
  const note = element("p", { class: "page-note" }, [words.pageNote]);
  return view("report", words.reportTab, [element("div", { class: "side" }, [tools, pages, note]), panes.report]);
}

function view(name: ViewName, label: string, children: readonly Node[]): HTMLElement {
  return element("section", { id: `view-${name}`, role: "tabpanel", "aria-label": label, class: "view" }, children);
}
