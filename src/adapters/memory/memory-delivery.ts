/** Keeps what was delivered, instead of handing it to anybody. */
import type { Delivered, Delivery, HostProblem } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";

export type KeptDocument = { readonly bytes: Uint8Array; readonly name: string };

export class MemoryDelivery implements Delivery {
  private readonly kept: KeptDocument[] = [];
  private readonly problems: HostProblem[] = [];

  constructor(private readonly route: Delivered["route"] = "downloaded") {}

  /** In the order they came. */
  get delivered(): readonly KeptDocument[] {
    return this.kept;
  }

  /** The next deliveries end in these problems, one each. */
  failNext(...problems: readonly HostProblem[]): void {
    this.problems.push(...problems);
  }

  deliver(bytes: Uint8Array, name: string): Promise<Result<Delivered, HostProblem>> {
    const problem = this.problems.shift();
    if (problem) return Promise.resolve(fail(problem));
    this.kept.push({ bytes: bytes.slice(), name });
    return Promise.resolve(ok({ route: this.route, name }));
  }
}
