import { draftReport, draftWhereItFits, type DraftProblem } from "../../../src/app/draft-report";
import { insertReport } from "../../../src/app/open-report/insert-report";
import { newReport } from "../../../src/app/open-report/new-report";
import { refreshReport } from "../../../src/app/refresh-report";
import { ok, type Result } from "../../../src/core/base/result";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import { linesOfDocument } from "../../../src/docx/live/open-document";
import type { Following } from "../../../src/app/ports";
import { pack } from "../../../src/pack/pack";
import { savedBytes } from "../../../src/workbench/host/document/open-document";
import { MemoryDelivery } from "../../../src/adapters/memory/memory-delivery";
import { documentOf, lines, opened, paragraph } from "../../workbench/host/document/make";
import { paragraph as madeParagraph, section, snapshotOf } from "../../make/snapshot";
import { checked } from "../refresh/refreshed";
import { ModelHost } from "./model-host";

const TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

function hostOf(body = "<w:p/>", bindings: "live" | "at-rest" = "live"): ModelHost {
  return new ModelHost(documentOf(body, { bindings }));
}

function write(host: ModelHost, more: Partial<Following> = {}): ReturnType<typeof insertReport> {
  return insertReport(host, draft, { watch: () => undefined, cancel: { isCancelled: false }, ...more });
}

async function draft(): Promise<Result<Uint8Array, DraftProblem>> {
  const made = await draftWhereItFits(checked(), pack, "draft");
  return made.ok ? ok(made.value.bytes) : made;
}

async function drafted(): Promise<Uint8Array> {
  return (await draftReport(checked(), pack, "draft")).bytes;
}

const partsIn = ({ model }: ModelHost): number => model.xmlParts.filter(({ isBuiltIn }) => !isBuiltIn).length;

describe.each(["live", "at-rest"] as const)(
  "a report written into an open document whose bindings are %s",
  (bindings) => {
    it("stands in an empty document as the draft has it, bound to the part that the program made", async () => {
      const host = hostOf("<w:p/>", bindings);
      const done = await write(host);
      const report = await drafted();
      expect(done).toMatchObject({ ok: true, value: { missing: [], unbound: 0, unmarked: 0 } });
      const now = savedBytes(host.model);
      expect(linesOfDocument(now).filter((line) => line !== "")).toEqual(
        linesOfDocument(report).filter((line) => line !== ""),
      );
      const [figures] = host.model.xmlParts.filter(({ isBuiltIn }) => !isBuiltIn);
      const bound = host.model.package.xml("word/document.xml");
      const ids = [...bound.getElementsByTagName("w:dataBinding")].map((one) => one.getAttribute("w:storeItemID"));
      expect(new Set(ids)).toEqual(new Set([figures?.id]));
    });

    it("has nothing to be refreshed from the same workbook", async () => {
      const host = hostOf("<w:p/>", bindings);
      await write(host);
      const again = refreshReport(savedBytes(host.model), checked(), { pack, choices: NO_CHOICES, relink: false });
      expect(again).toMatchObject({ ok: true });
      if (!again.ok) return;
      expect(again.value.plan.figures.filter(({ state }) => state !== "unchanged")).toEqual([]);
      expect(again.value.plan.blocks.filter(({ state, by }) => state !== "same" || by !== "bookmark")).toEqual([]);
    });
  },
);

it("comes behind the paragraph with the cursor and leaves all others", async () => {
  const host = hostOf(paragraph("前言") + paragraph("后记"));
  host.cursorAt = "前言";
  expect(await write(host)).toMatchObject({ ok: true });
  const now = lines(host.model).map((line) => line.replace(/\{[^=}]*=([^}]*)\}/g, "$1"));
  expect(now[0]).toBe("前言");
  expect(now[1]).toBe("青溪县科学技术局2021年工作总结");
  expect(now.at(-1)).toBe("后记");
});

describe("nothing is written", () => {
  it.each([
    ["where a report is", async () => new ModelHost(opened(await drafted())), "report-already"],
    [
      "where changes are tracked",
      async () => {
        const host = hostOf();
        host.model.package.put("word/settings.xml", settings("<w:trackRevisions/>"));
        return Promise.resolve(host);
      },
      "document-tracked",
    ],
    [
      "into a protected document",
      async () => {
        const host = hostOf();
        const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
        host.model.package.put("word/settings.xml", settings(protection));
        return Promise.resolve(host);
      },
      "document-protected",
    ],
    [
      "in a header",
      async () => {
        const host = hostOf(paragraph("前言"));
        host.cursorAt = null;
        return Promise.resolve(host);
      },
      "no-place-here",
    ],
    [
      "in a table",
      async () => {
        const host = hostOf(TABLE);
        host.isInTable = true;
        return Promise.resolve(host);
      },
      "no-place-for-report",
    ],
  ] as const)("%s", async (_, make, code) => {
    const host = await make();
    const before = partsIn(host);
    expect(await write(host)).toEqual({ ok: false, problem: { code } });
    expect(host.asked.filter((what) => what === "putFile" || what === "addPart")).toEqual([]);
    expect(partsIn(host)).toBe(before);
  });
});

const LOCKED = { code: "document-protected" } as const;

describe("a failure takes the parts away again", () => {
  it("when the second part is refused", async () => {
    const host = hostOf();
    host.before.set(
      "addPart",
      () => host.asked.filter((one) => one === "addPart").length > 1 && host.failing.set("addPart", LOCKED),
    );
    expect(await write(host)).toEqual({ ok: false, problem: LOCKED });
    expect(partsIn(host)).toBe(0);
  });

  it("when the text is refused", async () => {
    const host = hostOf(paragraph("前言"));
    host.cursorAt = "前言";
    host.failing.set("putFile", LOCKED);
    expect(await write(host)).toEqual({ ok: false, problem: LOCKED });
    expect([partsIn(host), lines(host.model)]).toEqual([0, ["前言"]]);
  });

  it("when nothing of the text arrives", async () => {
    const host = hostOf();
    host.putFile = () => Promise.resolve({ ok: true, value: null });
    expect(await write(host)).toMatchObject({ ok: false, problem: { code: "document-failed" } });
    expect(partsIn(host)).toBe(0);
  });

  it("and says when something of the text did arrive", async () => {
    const host = hostOf(paragraph("前言"));
    host.cursorAt = "前言";
    const put = host.putFile.bind(host);
    host.putFile = async (file, where) => {
      await put(file, where);
      return { ok: false, problem: LOCKED };
    };
    expect(await write(host)).toEqual({ ok: false, problem: { code: "report-half-written", because: LOCKED } });
  });

  it("and says when a part could not be taken away", async () => {
    const host = hostOf();
    host.failing.set("putFile", LOCKED).set("deletePart", LOCKED);
    expect(await write(host)).toMatchObject({ ok: false, problem: { code: "report-half-written" } });
  });
});

it("tells what did not come along", async () => {
  const host = hostOf();
  const put = host.putFile.bind(host);
  host.putFile = async (file, where) => {
    const done = await put(file, where);
    const document = host.model.package.xml("word/document.xml");
    const tag = [...document.getElementsByTagName("w:tag")].find(
      (one) => one.getAttribute("w:val") === "fig:ENT_LIB~s",
    );
    const sdt = tag?.parentNode?.parentNode;
    sdt?.parentNode?.removeChild(sdt);
    const mark = [...document.getElementsByTagName("w:bookmarkStart")].find((one) =>
      one.getAttribute("w:name")?.startsWith("_kj_"),
    );
    mark?.parentNode?.removeChild(mark);
    return done;
  };
  expect(await write(host)).toMatchObject({
    ok: true,
    value: { missing: [{ key: "ENT_LIB~s", words: "8家" }], unbound: 0, unmarked: 1 },
  });
});

it("stops between two steps, and leaves nothing", async () => {
  const host = hostOf();
  const cancel = { isCancelled: false };
  const watch: Following["watch"] = ({ what }) => {
    if (what === "adding-parts") cancel.isCancelled = true;
  };
  expect(await write(host, { cancel, watch })).toEqual({ ok: false, problem: { code: "cancelled" } });
  expect([partsIn(host), host.asked.includes("putFile")]).toEqual([0, false]);
});

describe("a report as a document of its own", () => {
  const given = { bytes: new Uint8Array([1, 2, 3]), name: "总结.docx" };

  it("is opened with all that belongs to it", async () => {
    const host = hostOf();
    const made = await newReport({ document: host, delivery: new MemoryDelivery() }, given);
    expect(made).toEqual({ ok: true, value: { route: "opened", name: "总结.docx" } });
    expect(host.opened).toEqual([given.bytes]);
  });

  it("is handed over as a file where the program opens none", async () => {
    const host = hostOf();
    const delivery = new MemoryDelivery();
    host.failing.set("openNew", { code: "document-not-supported", what: "NotImplemented" });
    const made = await newReport({ document: host, delivery }, given);
    expect(made).toMatchObject({ ok: true, value: { name: "总结.docx" } });
    expect(delivery.delivered.map(({ name }) => name)).toEqual(["总结.docx"]);
  });

  it("and a failure of another kind is told", async () => {
    const host = hostOf();
    host.failing.set("openNew", { code: "document-offline" });
    const made = await newReport({ document: host, delivery: new MemoryDelivery() }, given);
    expect(made).toEqual({ ok: false, problem: { code: "document-offline" } });
  });
});

function settings(inside: string): string {
  return `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:settings>`;
}

it("says that a report has more figures than Word can hold, and adds no part", async () => {
  const keys = Array.from({ length: 1200 }, (_, at) => `F${at}`);
  const words = keys.map((key) => `⟨${key}~s=${"长".repeat(200)}件⟩`).join("，");
  const { narrative } = snapshotOf([section("s", madeParagraph("p", words))]);
  const like = checked().figures.get("PAT_GRT");
  if (!like) throw new Error("no such figure");
  const figures = new Map([...checked().figures, ...keys.map((key) => [key, { ...like, key }] as const)]);
  const host = hostOf();
  const tooMuch = async () => {
    const made = await draftWhereItFits({ ...checked(), narrative, figures }, pack, "draft");
    return made.ok ? ok(made.value.bytes) : made;
  };
  const done = await insertReport(host, tooMuch, { watch: () => undefined, cancel: { isCancelled: false } });
  expect(done).toEqual({ ok: false, problem: { code: "report-part-too-large" } });
  expect(partsIn(host)).toBe(0);
});
