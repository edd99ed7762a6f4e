/**
 * Hands a written document over. Excel cannot open Word documents, and a pane reaches a browser window only with an
 * address on the web (office-platform 3): the browser inside the pane saves the file, where there is one that does.
 */
import type { Delivered, Delivery, HostProblem } from "../../app/ports";
import { ok, type Result } from "../../core/base/result";
import type { HostPlatform } from "./platform";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * By platform: the pane of Excel for Mac does nothing when a page saves a file, so nothing is started there and the
 * person is shown the link and what else can be done. Nowhere does anybody tell whether a file was really saved.
 */
export function routeOn(platform: HostPlatform): Delivered["route"] {
  switch (platform) {
    case "windows":
    case "web":
      return "downloaded";
    case "mac":
    case "other":
      return "link";
  }
}

export class BrowserDelivery implements Delivery {
  private address: string | null = null;

  constructor(
    private readonly platform: HostPlatform,
    private readonly page: Document,
  ) {}

  deliver(bytes: Uint8Array, name: string): Promise<Result<Delivered, HostProblem>> {
    const route = routeOn(this.platform);
    if (route === "downloaded") this.save(bytes, name);
    return Promise.resolve(ok({ route, name }));
  }

  // The address of the file before goes only now: some browsers read it long after the click.
  private save(bytes: Uint8Array, name: string): void {
    if (this.address !== null) URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
    const link = this.page.createElement("a");
    link.href = this.address;
    link.download = name;
    link.hidden = true;
    this.page.body.append(link);
    link.click();
    link.remove();
  }
}
