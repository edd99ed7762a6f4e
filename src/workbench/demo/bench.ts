/** The workbench: what its buttons do, and what goes from one view to the other. */
import type { BenchWords } from "../../text/workbench/zh-cn";
import { catchDelivery } from "./catch-delivery";
import { benchFile, chooseFile, kindOf, saveFile, type BenchFile } from "./files";
import { giveWorkbook } from "./give-workbook";
import { GRID, layOut, type Layout, type ViewName } from "./layout";
import { ReportView } from "./report-view";
import { sampleWorkbook } from "./sample";
import { takeDrops } from "./take-drops";
import { WorkbookView } from "./workbook-view";

/** The same file that Office loads, built by webpack.config.js. */
const PANE = "taskpane.html";

export class Bench {
  private readonly layout: Layout;
  readonly workbook: WorkbookView;
  private report: ReportView | null = null;
  private reportPane: HTMLIFrameElement | null = null;
  /** Whether the workbook changed after the report's pane last got it, or after the report was opened. */
  private isReportBehind = false;
  private changeLanguage: () => void = () => undefined;

  constructor(
    place: HTMLElement,
    private readonly words: BenchWords,
    private readonly locale: "zh-CN" | "en-US",
  ) {
    this.layout = layOut(place, words, {
      show: (view) => this.show(view),
      open: (view) => chooseFile(view === "workbook" ? "xlsx" : "docx", (file) => void this.take(file)),
      save: (view) => void this.save(view),
      sample: () => void this.openSample(),
      insertRow: () => this.workbook.insertRows(),
      undo: () => this.workbook.undo(),
      redo: () => this.workbook.redo(),
      giveWorkbook: () => void this.giveWorkbook(),
      language: () => this.changeLanguage(),
    });
    this.layout.show("workbook");
    const say = this.layout.say;
    const places = { grid: GRID, pane: this.layout.panes.workbook };
    this.workbook = new WorkbookView({ places, locale, words, say, edited: () => this.point(true) });
    takeDrops(document, place, { words, dropped: (file) => void this.take(file) });
  }

  /** With the sample. */
  async start(changeLanguage: () => void): Promise<void> {
    this.changeLanguage = changeLanguage;
    await this.openSample();
  }

  private async openSample(): Promise<void> {
    await this.openWorkbook(await sampleWorkbook());
  }

  private async take(file: File): Promise<void> {
    const kind = kindOf(file.name);
    if (kind === null) return this.layout.say(this.words.neither(file.name));
    const read = await benchFile(file);
    await (kind === "xlsx" ? this.openWorkbook(read) : this.openReport(read));
  }

  private async openWorkbook(file: BenchFile): Promise<void> {
    const { layout, words, workbook } = this;
    layout.say(words.opening(file.name));
    if (!(await workbook.open(file))) return layout.say(words.notAWorkbook(file.name));
    layout.names.workbook.textContent = file.name;
    this.show("workbook");
    this.point(true);
    const frame = await workbook.host.showPane(PANE);
    catchDelivery(frame, (delivered) => void this.openDelivered(delivered));
    layout.say(words.opened(file.name));
  }

  private async openDelivered(file: BenchFile): Promise<void> {
    await this.openReport(file);
    this.layout.say(this.words.caught(file.name));
  }

  private async openReport(file: BenchFile): Promise<void> {
    const { layout, words } = this;
    layout.say(words.opening(file.name));
    const places = { pages: layout.pages, pane: layout.panes.report };
    this.report ??= new ReportView({ places, locale: this.locale, words });
    this.show("report");
    try {
      await this.report.open(file);
    } catch {
      return layout.say(words.notAReport(file.name));
    }
    layout.names.report.textContent = file.name;
    this.point(false);
    this.reportPane = await this.report.host.showPane(PANE);
    layout.say(words.opened(file.name));
  }

  private show(view: ViewName): void {
    this.layout.show(view);
    if (view === "report" && this.isReportBehind) this.layout.say(this.words.reportBehind);
  }

  private point(isReportBehind: boolean): void {
    this.isReportBehind = isReportBehind && this.report !== null;
    this.layout.pointToGiving(this.isReportBehind);
  }

  private async save(view: ViewName): Promise<void> {
    const { layout, words, report, workbook } = this;
    if (view === "report" && (report?.fileName ?? null) === null) return layout.say(words.noReportHint);
    try {
      const file = await (view === "report" && report !== null ? report.file() : workbook.file());
      saveFile(file);
      layout.say(view === "report" ? words.savedReport(file.name) : words.saved(file.name));
    } catch {
      layout.say(words.notSaved);
    }
  }

  private async giveWorkbook(): Promise<void> {
    const { layout, words, workbook, reportPane } = this;
    if (reportPane === null) return layout.say(words.noReportHint);
    try {
      const file = await workbook.file();
      const isGiven = await giveWorkbook(reportPane, file);
      if (isGiven) this.point(false);
      layout.say(isGiven ? words.offered(file.name) : words.noInput);
    } catch {
      layout.say(words.notSaved);
    }
  }
}
