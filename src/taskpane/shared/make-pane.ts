/** Puts the pane's state and use cases together over the host's ports. */
import type { Delivery, WorkbookHost } from "../../app/ports";
import type { PlainDate } from "../../core/base/plain-date";
import type { Pack } from "../../pack/pack";
import { Checking } from "./checking";
import { Collecting } from "./collecting";
import { Drafting } from "./drafting";
import type { FileDecoder } from "./file-decoder";
import { Mapping } from "./mapping";
import { PackShelf } from "./pack-shelf";
import type { Pane } from "./pane-context";
import { firstState, type View } from "./pane-state";
import { Settling } from "./settling";
import type { Pace } from "./slices";
import { Store } from "./store";
import { Walking } from "./walking";

export type PanePorts = {
  readonly workbook: WorkbookHost;
  /** false: the workbook is a file, and none of its cells can be gone to. */
  readonly canWalk?: boolean;
  readonly delivery: Delivery;
  /** Fetched with the first check. */
  readonly fetchPack: () => Promise<Pack>;
  /** Reads a file that a person chose. */
  readonly decode: FileDecoder;
  readonly pace: Pace;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
  readonly version: string;
};

export function makePane(ports: PanePorts, view: View): Omit<Pane, "switchLanguage"> {
  const store = new Store(firstState(view));
  const packs = new PackShelf(ports.fetchPack);
  const checking = new Checking(store, { ...ports, packs });
  return {
    store,
    checking,
    walking: new Walking(store, ports.workbook, ports.canWalk),
    drafting: new Drafting(store, { ...ports, packs }),
    settling: new Settling(store, { ...ports, packs }),
    collecting: new Collecting(store, { ...ports, packs }),
    mapping: new Mapping(store, { ...ports, packs, checking }),
    packs,
    version: ports.version,
  };
}
