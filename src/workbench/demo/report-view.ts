/** The view 报告: the document as pages beside the pane, on the host's one document. */
import { hostWindow, type HostWindow } from "../host/page/host-window";
import { soon } from "../host/page/soon";
import type { MarkedPackage } from "../host/document/page-marks";
import type { BenchWords } from "../../text/workbench/zh-cn";
import { fromBase64, type BenchFile } from "./files";
import { HOST_WORKER } from "./workers";
import { PagesView } from "./pages/pages-view";

export type ReportViewOptions = {
  readonly places: { readonly pages: HTMLElement; readonly pane: HTMLElement };
  readonly locale: "zh-CN" | "en-US";
  readonly words: BenchWords;
};

export class ReportView {
  readonly host: HostWindow;
  private readonly pages: PagesView;
  private name: string | null = null;

  constructor(private readonly options: ReportViewOptions) {
    const worker = new Worker(HOST_WORKER, { type: "module" });
    this.host = hostWindow({ host: "Word", worker, place: options.places.pane, changed: soon(() => this.draw()) });
    this.pages = new PagesView(options.places.pages, (at) => void this.host.command({ kind: "word-select", at }));
  }

  /** null before the first one. */
  get fileName(): string | null {
    return this.name;
  }

  async open({ name, bytes }: BenchFile): Promise<void> {
    await this.host.open({ bytes, name, profile: "word-2021", locale: this.options.locale });
    this.name = name;
    await this.draw();
  }

  async file(): Promise<BenchFile> {
    return { name: this.name ?? "", bytes: fromBase64(await this.host.command({ kind: "word-file" })) };
  }

  private async draw(): Promise<void> {
    const marked = (await this.host.command({ kind: "pages-view" })) as MarkedPackage | null;
    if (marked !== null) await this.pages.show(marked);
  }
}
