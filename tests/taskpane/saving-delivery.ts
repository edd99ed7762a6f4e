/** Delivers as the browser does, by a download, or fails as told. */
import type { Delivered, Delivery, HostProblem } from "../../src/app/ports";
import { fail, ok, type Result } from "../../src/core/base/result";

export class SavingDelivery implements Delivery {
  private problem: HostProblem | null = null;

  failNext(problem: HostProblem): void {
    this.problem = problem;
  }

  deliver(bytes: Uint8Array, name: string): Promise<Result<Delivered, HostProblem>> {
    const { problem } = this;
    this.problem = null;
    if (problem) return Promise.resolve(fail(problem));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
    return Promise.resolve(ok({ route: "downloaded", name }));
  }
}
