/// <reference types="office-js" />
/** The unmodified Office.js of the npm package against the page that plays Word: what an add-in's author sees. */
import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { readBoundText } from "../../docx/read-bound-text";
import type { WordHabits } from "../../../src/workbench/host/session/profile";
import { describeInBrowser, launchBrowser } from "../../journey/browser";
import { HostPage, serveHost } from "../../journey/host-page";
import type { StaticServer } from "../../journey/static-server";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../../docx/tools";
import { bodyBytes, paragraph, reportBytes } from "./document/make";
import { errorOf } from "./in-pane";

/** What the tests' code finds on the pane's window. */
declare global {
  interface Window {
    /** A call of the common interface; rejects with its error's number. */
    ask<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value>;
  }
}

jest.setTimeout(60_000);

type Profile = "word-2021" | "word-web";
const FIGURES = "urn:keji:figures:1";

describeInBrowser("Office.js on the page that plays Word", () => {
  let browser: Browser;
  let server: StaticServer;
  let host: HostPage;
  let pane: Frame;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveHost("https", [{ prefix: "/pane/", folder: __dirname, letters: "as-asked" }]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function start(profile: Profile, habits: Partial<WordHabits> = {}): Promise<void> {
    const workbook = await reportBytes();
    host = await HostPage.open(browser, { origin: server.origin, workbook, name: "报告.docx", profile, habits });
    pane = await host.showPane(`${server.origin}/pane/pane.html`);
    await pane.waitForFunction(() => window.readyInfo !== undefined);
    await pane.evaluate(() => {
      window.told = [];
      window.ask = (call) =>
        new Promise((resolve, reject) =>
          call(({ status, value, error }) =>
            status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(String(error.code))),
          ),
        );
    });
  }

  /** A fresh report with a fresh pane for each group. */
  function group(title: string, profile: Profile, tests: () => void, habits: Partial<WordHabits> = {}): void {
    describe(`${title}, ${profile}`, () => {
      beforeAll(() => start(profile, habits), 60_000);
      afterAll(() => host.close());
      tests();
    });
  }

  const inBoth = (title: string, tests: (profile: Profile) => void): void => {
    for (const profile of ["word-2021", "word-web"] as const) group(title, profile, () => tests(profile));
  };

  async function shown(tag: string): Promise<string | undefined> {
    return (await host.controls()).find((control) => control.tag === tag)?.text;
  }

  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resume) => setTimeout(resume, 20));
  }

  inBoth("at the start", () => {
    it("it is Word, and nobody complains", async () => {
      expect(await pane.evaluate(() => window.readyInfo)).toEqual({ host: "Word", platform: "OfficeOnline" });
      expect(host.complaints).toEqual([]);
      expect(server.missed).toEqual([]);
    });
    it("supports WordApi 1.3 and custom XML parts, and no more", async () => {
      const supported = await pane.evaluate(() =>
        (
          [
            ["WordApi", "1.3"],
            ["WordApi", "1.4"],
            ["CustomXmlParts", "1.1"],
            ["WordApiHiddenDocument", "1.3"],
          ] as const
        ).map(([name, version]) => Office.context.requirements.isSetSupported(name, version)),
      );
      expect(supported).toEqual([true, false, true, false]);
    });
  });

  inBoth("reading", () => {
    it("gives paragraphs with text, style and level, and tables as values", async () => {
      const read = await pane.evaluate(() =>
        Word.run(async (context) => {
          const { paragraphs, tables } = context.document.body;
          paragraphs.load("items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/tableNestingLevel");
          tables.load("items/values,items/rowCount");
          await context.sync();
          const [first] = paragraphs.items;
          const heading = paragraphs.items.find((one) => one.styleBuiltIn === "Heading1");
          const [table] = tables.items;
          return {
            first: [first?.text, first?.style],
            heading: [heading?.outlineLevel, heading?.isNullObject],
            inTable: paragraphs.items.filter((one) => one.tableNestingLevel === 1).length > 0,
            table: [table?.rowCount, table?.values[0]?.[0]],
          };
        }),
      );
      expect(read).toEqual({
        first: ["青溪县科学技术局2021年工作总结", "Title"],
        heading: [1, false],
        inTable: true,
        table: [8, "序号"],
      });
    });
    it("has the controls around sections, and no plain-text control, as WordApi 1.3 has it", async () => {
      const tags = await pane.evaluate(() =>
        Word.run(async (context) => {
          const controls = context.document.contentControls.load("items/tag,items/type");
          await context.sync();
          return controls.items.map((one) => one.tag);
        }),
      );
      expect(tags.filter((tag) => tag.startsWith("sec:")).length).toBeGreaterThan(3);
      expect(tags.filter((tag) => /^(fig|say):/.test(tag))).toEqual([]);
      expect(await shown("fig:ENT_LIB~s")).toBe("8家");
    });
    it("finds words and selects them; what was held is let go", async () => {
      const found = await pane.evaluate(() =>
        Word.run(async (context) => {
          const ranges = context.document.body.search("工作总结", { matchCase: true }).load("items/text");
          await context.sync();
          ranges.items[0]?.select();
          const again = context.document.getSelection().load("text,style");
          await context.sync();
          return [ranges.items.length, again.text, again.style];
        }),
      );
      expect(found).toEqual([1, "工作总结", "Title"]);
      expect(await host.command({ kind: "word-selection" })).toBe("工作总结");
      await until(async () => ((await host.command({ kind: "held" })) as { references: number }).references === 0);
    });
    it("gives the XML of a paragraph", async () => {
      const xml = await pane.evaluate(() =>
        Word.run(async (context) => {
          const ooxml = context.document.body.paragraphs.getFirst().getOoxml();
          await context.sync();
          return ooxml.value;
        }),
      );
      expect(xml).toContain('pkg:name="/word/document.xml"');
      expect(xml).toContain("_kj_title");
      expect(xml).toContain('w:val="fig:REPORT_PERIOD~year"');
    });
    it("knows what the document says of itself", async () => {
      const title = await pane.evaluate(() =>
        Word.run(async (context) => {
          const { properties } = context.document;
          properties.load("title,security");
          properties.customProperties.add("科绩", "1");
          const none = properties.customProperties.getItemOrNullObject("没有");
          await context.sync();
          const one = properties.customProperties.getItem("科绩").load("value,type");
          await context.sync();
          return [properties.title, properties.security, one.value, one.type, none.isNullObject];
        }),
      );
      expect(title).toEqual(["青溪县科学技术局2021年工作总结", 0, "1", "String", true]);
    });
  });

  group(
    "plain-text controls, where they are seen",
    "word-web",
    () => {
      it("are found by tag, id and title, and written", async () => {
        const read = await pane.evaluate(() =>
          Word.run(async (context) => {
            const found = context.document.contentControls.getByTag("fig:ENT_LIB~s");
            found.load("items/id,items/text,items/title,items/cannotEdit,items/type,items/appearance");
            await context.sync();
            const [first] = found.items;
            if (first === undefined) throw new Error("no control");
            const same = context.document.contentControls.getById(first.id).load("tag");
            first.insertText("9家", "Replace");
            first.load("text");
            await context.sync();
            return [first.title, first.text, first.cannotEdit, same.tag];
          }),
        );
        expect(read).toEqual(["企业信息库入库企业数", "9家", false, "fig:ENT_LIB~s"]);
        expect(await shown("fig:ENT_LIB~s")).toBe("9家");
      });
      it("that cannot be edited refuse, until they can", async () => {
        const write = (): Promise<unknown> =>
          Word.run(async (context) => {
            const control = context.document.contentControls.getByTag("fig:ENT_LIB~s").getFirst();
            control.cannotEdit = true;
            control.insertText("0家", "Replace");
            await context.sync();
          });
        expect((await errorOf(pane, write)).code).toBe("AccessDenied");
        expect(await shown("fig:ENT_LIB~s")).toBe("9家");
        await pane.evaluate(() =>
          Word.run(async (context) => {
            const control = context.document.contentControls.getByTag("fig:ENT_LIB~s").getFirst();
            control.cannotEdit = false;
            control.insertText("10家", "Replace");
            control.cannotEdit = true;
            await context.sync();
          }),
        );
        expect(await shown("fig:ENT_LIB~s")).toBe("10家");
      });
      it("that a co-author deletes meanwhile are not found", async () => {
        const edit = { kind: "delete-control", tag: "fig:REPORT_PERIOD~year", content: "gone" } as const;
        await host.command({ kind: "word-edit-before", sync: 2, edit, by: "co-author" });
        const error = await errorOf(pane, () =>
          Word.run(async (context) => {
            const control = context.document.contentControls.getByTag("fig:REPORT_PERIOD~year").getFirst();
            control.load("text");
            await context.sync();
            control.insertText("2022年", "Replace");
            await context.sync();
          }),
        );
        expect(error).toMatchObject({ code: "ItemNotFound", status: 404 });
      });
    },
    { plainTextControls: "seen" },
  );

  inBoth("errors", (profile) => {
    it("a control that is not there is ItemNotFound, or a null object", async () => {
      const error = await errorOf(pane, () =>
        Word.run(async (context) => {
          context.document.contentControls.getById(1).load("tag");
          await context.sync();
        }),
      );
      expect(error).toEqual({ code: "ItemNotFound", status: 404, location: "ContentControlCollection.getById" });
      const nothing = await pane.evaluate(() =>
        Word.run(async (context) => {
          const none = context.document.contentControls.getByTag("没有").getFirstOrNullObject().load("text");
          await context.sync();
          return none.isNullObject;
        }),
      );
      expect(nothing).toBe(true);
    });
    it("a location that does not fit is InvalidArgument", async () => {
      const error = await errorOf(pane, () =>
        Word.run(async (context) => {
          context.document.body.insertText("字", "Before" as "Start");
          await context.sync();
        }),
      );
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Body.insertText" });
    });
    it("a property that was not loaded is the library's own PropertyNotLoaded", async () => {
      const error = await errorOf(pane, () =>
        Word.run(async (context) => {
          const { body } = context.document;
          body.load("style");
          await context.sync();
          return body.text;
        }),
      );
      expect(error.code).toBe("PropertyNotLoaded");
    });
    it("a member that is not emulated fails with its name", async () => {
      const message = await pane.evaluate(() =>
        Word.run(async (context) => {
          context.document.body.lists.load("items");
          await context.sync();
        }).catch((error: Error) => error.message),
      );
      expect(message).toContain("Body.lists is not emulated");
    });
    it("a member of a newer set is refused by the library", async () => {
      const error = await errorOf(pane, () =>
        Word.run(async (context) => {
          context.document.load("changeTrackingMode");
          context.document.changeTrackingMode = "Off";
          await context.sync();
        }),
      );
      expect(error.code).toBe("ApiNotFound");
    });
    it(`a new document is ${profile === "word-web" ? "not " : ""}to be had`, async () => {
      const create = (): Promise<unknown> =>
        Word.run(async (context) => {
          context.application.createDocument();
          await context.sync();
        });
      if (profile === "word-2021") await pane.evaluate(create);
      else expect((await errorOf(pane, create)).code).toBe("NotImplemented");
    });
    it("a batch that is to fail fails, and the next does not", async () => {
      await host.command({ kind: "fault", fault: { kind: "error", sync: 1, code: "GeneralException" } });
      const write = (): Promise<unknown> =>
        Word.run(async (context) => {
          context.document.body.insertParagraph("尾", "End");
          await context.sync();
        });
      expect((await errorOf(pane, write)).code).toBe("GeneralException");
      expect((await host.lines()).at(-1)).not.toBe("尾");
      await pane.evaluate(write);
      expect((await host.lines()).at(-1)).toBe("尾");
      const syncs = await host.syncs();
      expect(syncs.slice(-2).map(({ error }) => error)).toEqual(["GeneralException", null]);
    });
  });

  inBoth("writing", () => {
    it("puts paragraphs, text, breaks, controls and a table where they are told to stand", async () => {
      const tag = await pane.evaluate(() =>
        Word.run(async (context) => {
          const first = context.document.body.paragraphs.getFirst();
          const added = first.insertParagraph("新增一段", "After");
          added.styleBuiltIn = "Normal";
          added.insertText("：甲", "End").font.bold = true;
          added.getRange("Start").insertText("〔注〕", "Before");
          const control = added.search("甲").getFirst().insertContentControl();
          control.tag = "fig:NEW~s";
          control.title = "新指标";
          control.appearance = "Hidden";
          const table = added.insertTable(2, 2, "After", [
            ["指标", "数值"],
            ["专利", "5件"],
          ]);
          table.getCell(1, 1).value = "6件";
          table.insertParagraph("表后", "After").insertBreak("Page", "Before");
          control.load("tag,text,appearance,subtype");
          table.load("values");
          await context.sync();
          return [control.text, control.appearance, control.subtype, table.values];
        }),
      );
      expect(tag).toEqual([
        "甲",
        "Hidden",
        "RichTextInline",
        [
          ["指标", "数值"],
          ["专利", "6件"],
        ],
      ]);
      expect((await host.lines()).slice(1, 9)).toEqual([
        "〔注〕新增一段：甲",
        "指标",
        "数值",
        "专利",
        "6件",
        "\f",
        "表后",
        expect.any(String),
      ]);
      expect(await shown("fig:NEW~s")).toBe("甲");
    });
    it("rewrites, keeps and deletes what is in a control", async () => {
      const read = await pane.evaluate(() =>
        Word.run(async (context) => {
          const control = context.document.contentControls.getByTag("fig:NEW~s").getFirst();
          control.insertText("乙", "Replace");
          control.insertText("丙", "End");
          control.load("text,id");
          await context.sync();
          const before = control.text;
          control.delete(true);
          const gone = context.document.contentControls.getByIdOrNullObject(control.id);
          await context.sync();
          return [before, gone.isNullObject];
        }),
      );
      expect(read).toEqual(["乙丙", true]);
      expect((await host.lines())[1]).toBe("〔注〕新增一段：乙丙");
    });
    it("reaches headers and footers", async () => {
      const text = await pane.evaluate(() =>
        Word.run(async (context) => {
          const section = context.document.sections.getFirst();
          section.getHeader("Primary").insertText("内部资料", "Start");
          const footer = section.getFooter("Primary").load("text");
          await context.sync();
          const header = section.getHeader("Primary").load("text,type");
          await context.sync();
          return [header.text, header.type, footer.text.length > 0];
        }),
      );
      expect(text).toEqual(["内部资料", "Header", true]);
    });
    testWhenThere(missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash"), "what it saves is valid", async () => {
      const bytes = await host.saved();
      const said = await inFolder((folder) => {
        writeFileSync(join(folder, "saved.docx"), bytes);
        return spawnSync("bash", [SCHEMA_CHECK, "saved.docx"], { encoding: "utf8", cwd: folder }).stdout;
      });
      expect(said).toBe("valid: saved.docx\n");
    });
    it("gives the file as it is now, in slices", async () => {
      const bytes = await pane.evaluate(async () => {
        const file = await window.ask<Office.File>((done) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 16_384 }, done),
        );
        const all: number[] = [];
        for (let at = 0; at < file.sliceCount; at++) {
          const slice = await window.ask<Office.Slice>((done) => file.getSliceAsync(at, done));
          all.push(...(slice.data as number[]));
        }
        await window.ask<void>((done) => file.closeAsync(done));
        return all;
      });
      expect(Buffer.from(bytes).equals(Buffer.from(await host.saved()))).toBe(true);
      const read = readBoundText(Uint8Array.from(bytes));
      expect(read.ok && read.value.controls.find(({ tag }) => tag === "fig:ENT_LIB~s")?.bound).toBe("8家");
    });
  });

  inBoth("custom XML parts", (profile) => {
    const isLive = profile === "word-2021";

    it("are found by namespace and read by XPath", async () => {
      const read = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        if (part === undefined) throw new Error("no part");
        const same = await window.ask<Office.CustomXmlPart>((done) => parts.getByIdAsync(part.id, done));
        const xml = await window.ask<string>((done) => same.getXmlAsync(done));
        await window.ask<void>((done) => part.namespaceManager.addNamespaceAsync("k", namespace, done));
        const nodes = await window.ask<Office.CustomXmlNode[]>((done) =>
          part.getNodesAsync("/k:figures/k:f[@key='ENT_LIB~s']", done),
        );
        const [node] = nodes;
        if (node === undefined) throw new Error("no node");
        const text = await window.ask<string>((done) => node.getTextAsync(done));
        return [part.builtIn, xml.startsWith("<figures"), nodes.length, node.baseName, node.namespaceUri, text];
      }, FIGURES);
      expect(read).toEqual([false, true, 1, "f", FIGURES, "8家"]);
    });
    it("an XPath with an unknown prefix fails with 6100, a part that is not there with 6000", async () => {
      const codes = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        const codeOf = (call: Promise<unknown>): Promise<string> =>
          call.then(
            () => "none",
            (error: Error) => error.message,
          );
        return [
          await codeOf(window.ask((done) => part?.getNodesAsync("/z:figures", done))),
          await codeOf(window.ask((done) => parts.getByIdAsync("{00000000-0000-0000-0000-000000000000}", done))),
          await codeOf(window.ask((done) => parts.addAsync("<a>", done))),
        ];
      }, FIGURES);
      expect(codes).toEqual(["6100", "6000", "6100"]);
    });
    it(`a changed node ${isLive ? "shows" : "does not show"} in its controls, and is told`, async () => {
      const told = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        if (part === undefined) throw new Error("no part");
        const handler = (event: { newNode: Office.CustomXmlNode; type: string }): void => {
          window.told.push([event.type, event.newNode.baseName]);
        };
        await window.ask<void>((done) => part.addHandlerAsync(Office.EventType.NodeReplaced, handler, done));
        await window.ask<void>((done) => part.namespaceManager.addNamespaceAsync("k", namespace, done));
        const [node] = await window.ask<Office.CustomXmlNode[]>((done) =>
          part.getNodesAsync("/k:figures/k:f[@key='ENT_LIB~s']", done),
        );
        if (node === undefined) throw new Error("no node");
        await window.ask<void>((done) => node.setNodeValueAsync("12家", done));
        return window.ask<string>((done) => node.getXmlAsync(done));
      }, FIGURES);
      expect(told).toContain(">12家</f>");
      expect(await shown("fig:ENT_LIB~s")).toBe(isLive ? "12家" : "8家");
      await pane.waitForFunction(() => window.told.length > 0);
      expect(await pane.evaluate(() => window.told)).toEqual([["nodeReplaced", "f"]]);
    });
    it(`setTextAsync of this library ${isLive ? "arrives" : "does not arrive"}; on an empty node it fails`, async () => {
      const codes = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        if (part === undefined) throw new Error("no part");
        await window.ask<void>((done) => part.namespaceManager.addNamespaceAsync("k", namespace, done));
        const [node] = await window.ask<Office.CustomXmlNode[]>((done) =>
          part.getNodesAsync("/k:figures/k:f[@key='ENT_LIB~s']", done),
        );
        const codeOf = (call: Promise<unknown>): Promise<string> =>
          call.then(
            () => "none",
            (error: Error) => error.message,
          );
        const set = await codeOf(window.ask((done) => node?.setTextAsync("13家", done)));
        await window.ask<void>((done) => node?.setNodeValueAsync("", done));
        const onEmpty = await codeOf(window.ask((done) => node?.setTextAsync("14家", done)));
        await window.ask<void>((done) => node?.setNodeValueAsync("15家", done));
        return [set, onEmpty];
      }, FIGURES);
      expect(codes).toEqual([isLive ? "none" : "6100", "6100"]);
      expect(await shown("fig:ENT_LIB~s")).toBe(isLive ? "15家" : "8家");
    });
    it("a new tree takes the old one's place; with an XML declaration it is lost in silence", async () => {
      const xml = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        if (part === undefined) throw new Error("no part");
        await window.ask<void>((done) => part.namespaceManager.addNamespaceAsync("k", namespace, done));
        const replace = async (text: string): Promise<string> => {
          const [root] = await window.ask<Office.CustomXmlNode[]>((done) => part.getNodesAsync("/k:figures", done));
          await window.ask<void>((done) => root?.setXmlAsync(text, done));
          return window.ask<string>((done) => part.getXmlAsync(done));
        };
        const fresh = `<figures xmlns="${namespace}" format="1"><f key="ENT_LIB~s">20家</f></figures>`;
        return [await replace(`<?xml version="1.0"?>${fresh}`), await replace(fresh)];
      }, FIGURES);
      expect(xml[0]).toContain("HT_N_VALID");
      expect(xml[1]).not.toContain("HT_N_VALID");
      expect(await shown("fig:ENT_LIB~s")).toBe(isLive ? "20家" : "8家");
    });
    it("calls are counted, and one that is to fail fails", async () => {
      const before = (await host.calls()).length;
      await host.command({ kind: "fault", fault: { kind: "call", call: 2, code: 5001 } });
      const codes = await pane.evaluate(async () => {
        const find = (): Promise<string> =>
          window
            .ask((done) => Office.context.document.customXmlParts.getByNamespaceAsync("urn:none", done))
            .then(
              () => "none",
              (error: Error) => error.message,
            );
        return [await find(), await find(), await find()];
      });
      expect(codes).toEqual(["none", "5001", "none"]);
      const calls = await host.calls();
      expect(calls.slice(before)).toEqual([0, 5001, 0].map((error) => ({ dispatch: 130, error })));
    });
    it("are added under an id of Word's, found again, deleted; Word's own cannot be", async () => {
      const read = await pane.evaluate(async () => {
        const parts = Office.context.document.customXmlParts;
        const add = (xml: string): Promise<Office.CustomXmlPart> => window.ask((done) => parts.addAsync(xml, done));
        const [one, two] = [await add('<a xmlns="urn:a">1</a>'), await add('<a xmlns="urn:a">2</a>')];
        const find = (namespace: string): Promise<Office.CustomXmlPart[]> =>
          window.ask((done) => parts.getByNamespaceAsync(namespace, done));
        const before = (await find("urn:a")).map(({ id }) => id);
        await window.ask<void>((done) => one.deleteAsync(done));
        const after = (await find("urn:a")).map(({ id }) => id);
        const [core] = await find("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        const code = await window
          .ask<void>((done) => core?.deleteAsync(done))
          .then(
            () => "none",
            (error: Error) => error.message,
          );
        return {
          before: before.length,
          differ: one.id !== two.id,
          left: after[0] === two.id,
          builtIn: core?.builtIn,
          code,
        };
      });
      expect(read).toEqual({ before: 2, differ: true, left: true, builtIn: true, code: "7000" });
    });
    it("an event that is never told cannot be waited for", async () => {
      const code = await pane.evaluate(async (namespace) => {
        const parts = Office.context.document.customXmlParts;
        const [part] = await window.ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(namespace, done));
        return window
          .ask<void>((done) => part?.addHandlerAsync(Office.EventType.NodeDeleted, () => undefined, done))
          .then(
            () => "none",
            (error: Error) => error.message,
          );
      }, FIGURES);
      expect(code).toBe("5001");
    });
    it(`typing in a control ${isLive ? "writes" : "does not write"} its part`, async () => {
      const edit = { kind: "type-in-control", tag: "fig:ENT_LIB~s", text: "21家" } as const;
      await host.command({ kind: "word-edit", edit, by: "person" });
      const parts = (await host.command({ kind: "word-xml-parts" })) as { namespace: string; xml: string }[];
      const xml = parts.find(({ namespace }) => namespace === FIGURES)?.xml;
      expect(xml?.includes("21家")).toBe(isLive);
    });
  });

  group("parts over a megabyte", "word-web", () => {
    it("are refused", async () => {
      const code = await pane.evaluate(() =>
        window
          .ask((done) => Office.context.document.customXmlParts.addAsync(`<a>${"x".repeat(1_100_000)}</a>`, done))
          .then(
            () => "none",
            (error: Error) => error.message,
          ),
      );
      expect(code).toBe("6101");
    });
  });

  inBoth("the selection and the settings", () => {
    it("a moved selection is told, read and replaced as text", async () => {
      const read = await pane.evaluate(async () => {
        const { document } = Office.context;
        await window.ask<void>((done) =>
          document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => window.told.push("moved"), done),
        );
      });
      expect(read).toBeUndefined();
      await host.command({ kind: "word-select", at: { words: "工作总结" } });
      await pane.waitForFunction(() => window.told.includes("moved"));
      const text = await pane.evaluate(async () => {
        const { document } = Office.context;
        const before = await window.ask<string>((done) =>
          document.getSelectedDataAsync(Office.CoercionType.Text, done),
        );
        await window.ask<void>((done) => document.setSelectedDataAsync("工作总结（代拟稿）", done));
        return before;
      });
      expect(text).toBe("青溪县科学技术局2021年工作总结");
      expect((await host.lines())[0]).toBe("工作总结（代拟稿）");
    });
    it("a click on a paragraph of the page selects it", async () => {
      await host.page.locator("#text p", { hasText: "代拟稿" }).click();
      expect(await host.command({ kind: "word-selection" })).toBe("工作总结（代拟稿）");
      expect(await host.page.locator("#text mark").count()).toBeGreaterThan(50);
    });
    it("settings are kept with the document", async () => {
      const kept = await pane.evaluate(async () => {
        const { settings } = Office.context.document;
        settings.set("link", { id: "a1" });
        await window.ask<void>((done) =>
          settings.saveAsync(() => done({ status: "succeeded" } as unknown as Office.AsyncResult<void>)),
        );
        await window.ask<unknown>((done) => settings.refreshAsync(done as () => void));
        return settings.get("link") as unknown;
      });
      expect(kept).toEqual({ id: "a1" });
      const again = await host.showPane(`${server.origin}/pane/pane.html`);
      await again.waitForFunction(() => window.readyInfo !== undefined);
      expect(await again.evaluate(() => Office.context.document.settings.get("link") as unknown)).toEqual({ id: "a1" });
    });
  });

  inBoth("troubles", () => {
    const write = (): Promise<unknown> =>
      Word.run(async (context) => {
        context.document.body.search("工作总结").getFirst().insertText("工作报告", "Replace");
        await context.sync();
      });

    it("a protected document refuses, and says so in its properties", async () => {
      await host.command({ kind: "word-protection", state: "on" });
      expect((await errorOf(pane, write)).code).toBe("AccessDenied");
      const security = await pane.evaluate(() =>
        Word.run(async (context) => {
          const properties = context.document.properties.load("security");
          await context.sync();
          return properties.security;
        }),
      );
      expect(security).toBe(8);
      await host.command({ kind: "word-protection", state: "off" });
    });
    it("a place where a co-author works refuses", async () => {
      await host.command({ kind: "word-lock", at: { words: "工作总结" }, state: "on" });
      expect((await errorOf(pane, write)).code).toBe("AccessDenied");
      await host.command({ kind: "word-lock", at: { words: "工作总结" }, state: "off" });
      await pane.evaluate(write);
      expect((await host.lines())[0]).toBe("青溪县科学技术局2021年工作报告");
    });
    it("while changes are tracked, the old words stay as deleted and the new come as inserted", async () => {
      await host.command({ kind: "word-tracking", state: "on" });
      await pane.evaluate(() =>
        Word.run(async (context) => {
          context.document.body.search("工作报告").getFirst().insertText("总结", "Replace");
          await context.sync();
        }),
      );
      expect((await host.lines())[0]).toBe("青溪县科学技术局2021年总结");
      const xml = await pane.evaluate(() =>
        Word.run(async (context) => {
          const ooxml = context.document.body.paragraphs.getFirst().getOoxml();
          await context.sync();
          return ooxml.value;
        }),
      );
      expect(xml).toMatch(/<w:del [^>]*><w:r>.*<w:delText[^>]*>工作报告<\/w:delText>/);
      expect(xml).toMatch(/<w:ins [^>]*><w:r>.*总结<\/w:t>/);
      await host.command({ kind: "word-tracking", state: "off" });
    });
    it("a slow host takes its time", async () => {
      await host.command({ kind: "delay", milliseconds: 300 });
      const took = await pane.evaluate(async () => {
        const from = performance.now();
        await Word.run(async (context) => {
          context.document.body.load("type");
          await context.sync();
        });
        return performance.now() - from;
      });
      await host.command({ kind: "clear-faults" });
      expect(took).toBeGreaterThan(250);
    });
  });

  inBoth("a file that is inserted", () => {
    it("brings its paragraphs and controls, and leaves its custom XML parts behind", async () => {
      const words = paragraph("另据{fig:ENT_LIB~s=旧文}统计。") + paragraph("完。");
      const file = Buffer.from(bodyBytes(words)).toString("base64");
      const partsBefore = (await host.command({ kind: "word-xml-parts" })) as unknown[];
      const text = await pane.evaluate(
        (base64) =>
          Word.run(async (context) => {
            const range = context.document.body.paragraphs
              .getFirst()
              .getRange("Whole")
              .insertFileFromBase64(base64, "After");
            range.load("text");
            await context.sync();
            return range.text;
          }),
        file,
      );
      expect(text).toBe("另据旧文统计。\r完。");
      expect((await host.lines()).slice(1, 3)).toEqual(["另据旧文统计。", "完。"]);
      expect(await host.command({ kind: "word-xml-parts" })).toHaveLength(partsBefore.length);
    });
    it("that is none is InvalidArgument", async () => {
      const error = await errorOf(pane, () =>
        Word.run(async (context) => {
          context.document.body.insertFileFromBase64("AAAA", "End");
          await context.sync();
        }),
      );
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Body.insertFileFromBase64" });
    });
  });
});
