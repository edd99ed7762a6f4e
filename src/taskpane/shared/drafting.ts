/** The draft as a person asks for it: written on demand, handed over, and always with a result to see. */
import type { Check } from "../../app/check";
import type { Delivery } from "../../app/ports";
import type { Pack } from "../../pack/pack";
import { PAPERS_SUFFIX } from "../../text/zh/papers-suffix";
import { thrownProblem } from "./thrown-problem";
import type { PackShelf } from "./pack-shelf";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

const NOT_IN_A_FILE_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

export type DraftingPorts = { readonly delivery: Delivery; readonly packs: PackShelf };

export class Drafting {
  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: DraftingPorts,
  ) {}

  /** Writes the draft of the last check and delivers it; without a check, or while one is written, nothing happens. */
  async start(): Promise<void> {
    const { checked, draft } = this.store.get();
    if (!checked || draft.kind === "writing") return;
    this.store.change({ draft: { kind: "writing" } });
    const name = draftName(checked.check, this.ports.packs.loaded);
    try {
      const bytes = await this.write(checked.check);
      const papers = { name: papersName(name), bytes: await this.writePapers(checked.check) };
      const delivered = await this.ports.delivery.deliver(bytes, name);
      this.store.change({
        draft: delivered.ok
          ? { kind: "delivered", how: delivered.value, bytes, papers }
          : { kind: "failed", problem: delivered.problem, name, bytes },
      });
    } catch (thrown) {
      this.store.change({ draft: { kind: "failed", problem: thrownProblem(thrown), name, bytes: null } });
    }
  }

  // The library that writes Word documents is large, and most visits do without it.
  private async write(check: Check): Promise<Uint8Array<ArrayBuffer>> {
    const { draftReport } = await import("../../app/draft-report");
    const { bytes } = await draftReport(check, this.ports.packs.loaded, "draft");
    return new Uint8Array(bytes);
  }

  private async writePapers(check: Check): Promise<Uint8Array<ArrayBuffer>> {
    const { workingPapers } = await import("../../app/working-papers");
    return new Uint8Array(await workingPapers(check, this.ports.packs.loaded));
  }
}

/** 青溪县科学技术局2021年工作总结（初稿）_数据底稿.docx */
export function papersName(draft: string): string {
  return draft.replace(/\.docx$/, `${PAPERS_SUFFIX}.docx`);
}

/** 青溪县科学技术局2021年工作总结（初稿）.docx */
export function draftName({ ledgers, time }: Check, pack: Pack): string {
  const { bureau } = pack.names(ledgers);
  const name = typeof bureau === "string" ? bureau.replace(NOT_IN_A_FILE_NAME, "") : "";
  return `${name}${time.year}年工作总结（初稿）.docx`;
}
