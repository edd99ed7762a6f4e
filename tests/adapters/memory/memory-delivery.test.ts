import { MemoryDelivery } from "../../../src/adapters/memory/memory-delivery";

describe("a delivery to memory", () => {
  it("keeps every document as it was, in order", async () => {
    const delivery = new MemoryDelivery();
    const bytes = new Uint8Array([1, 2]);
    await delivery.deliver(bytes, "一.docx");
    bytes.fill(0);
    await delivery.deliver(new Uint8Array([3]), "二.docx");
    expect(delivery.delivered).toEqual([
      { name: "一.docx", bytes: new Uint8Array([1, 2]) },
      { name: "二.docx", bytes: new Uint8Array([3]) },
    ]);
  });

  it("tells the route it stands for", async () =>
    expect(await new MemoryDelivery("link").deliver(new Uint8Array(), "一.docx")).toEqual({
      ok: true,
      value: { route: "link", name: "一.docx" },
    }));

  it("ends in the problems it was given, one each, and keeps nothing then", async () => {
    const delivery = new MemoryDelivery();
    delivery.failNext({ code: "offline" });
    expect(await delivery.deliver(new Uint8Array(), "一.docx")).toEqual({ ok: false, problem: { code: "offline" } });
    expect(delivery.delivered).toEqual([]);
    expect((await delivery.deliver(new Uint8Array(), "一.docx")).ok).toBe(true);
  });
});
