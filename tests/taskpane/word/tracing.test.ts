/** Following the cursor: when the document is read, and which answer is shown. */
import type { Cursor, DocumentHost } from "../../../src/app/ports";
import { fail, ok } from "../../../src/core/base/result";
import { pack } from "../../../src/pack/pack";
import { PackShelf } from "../../../src/taskpane/shared/pack-shelf";
import { firstState } from "../../../src/taskpane/shared/pane-state";
import { Store } from "../../../src/taskpane/shared/store";
import { NOTHING_TRACED, type TraceState } from "../../../src/taskpane/word/trace-state";
import { Tracing } from "../../../src/taskpane/word/tracing";
import { writeAfter } from "../../docx/habits/moving";
import { written } from "../../app/refresh/refreshed";
import { readLines } from "../../../src/docx/live/read-lines";
import { p, wordFile } from "../../make/word-file";

jest.setTimeout(60_000);

/** A document with a cursor, which counts how often it is asked. */
class Word {
  reads = 0;
  asked = 0;
  at: Cursor | null = null;
  moved: (() => void) | null = null;

  constructor(public bytes: Uint8Array) {}

  get host(): DocumentHost {
    const host: Pick<DocumentHost, "read" | "cursor" | "onCursor"> = {
      read: () => {
        this.reads += 1;
        return Promise.resolve(ok(this.bytes));
      },
      cursor: () => {
        this.asked += 1;
        return Promise.resolve(ok(this.at));
      },
      onCursor: (moved) => {
        this.moved = moved;
        return Promise.resolve(
          ok(() => {
            this.moved = null;
            return Promise.resolve();
          }),
        );
      },
    };
    return host as DocumentHost;
  }

  /** Puts the cursor behind so many characters of the first line that has these words. */
  put(words: string, into = words): void {
    const read = readLines(this.bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const lines = read.value.lines.map((line) => line.map((stretch) => stretch.words).join(""));
    const line = lines.findIndex((one) => one.includes(words));
    this.at = { line, offset: (lines[line] ?? "").indexOf(into) + 1, words: lines[line] ?? "", isInTable: false };
  }
}

function following(word: Word): { readonly tracing: Tracing; readonly trace: () => TraceState["trace"] } {
  const packs = new PackShelf(() => Promise.resolve(pack));
  const tracing = new Tracing(new Store(NOTHING_TRACED), {
    document: word.host,
    pane: new Store(firstState("trace")),
    packs,
  });
  return { tracing, trace: () => tracing.store.get().trace };
}

test("the document is read once, and again only when the line reads otherwise", async () => {
  const word = new Word(await written());
  const { tracing, trace } = following(word);
  word.put("专利授权5件", "5件");
  await tracing.look();
  expect(trace()).toMatchObject({ kind: "traced", traced: { key: "PAT_GRT~s", words: "5件" } });
  word.put("专利授权5件", "推动专利");
  await tracing.look();
  expect(trace().kind).toBe("beside");
  expect(word.reads).toBe(1);
  word.bytes = writeAfter("title", "新加的一段。")(word.bytes);
  word.put("专利授权5件", "5件");
  await tracing.look();
  expect(trace()).toMatchObject({ kind: "traced", traced: { key: "PAT_GRT~s" } });
  expect(word.reads).toBe(2);
});

test("a line that cannot be told even then is said to be so", async () => {
  const word = new Word(await written());
  const { tracing, trace } = following(word);
  word.at = { line: 3, offset: 0, words: "刚刚输入的话", isInTable: false };
  await tracing.look();
  expect([trace().kind, word.reads]).toEqual(["unclear", 1]);
  word.at = null;
  await tracing.look();
  expect(trace().kind).toBe("elsewhere");
});

test("who types is asked when the cursor rests, and nobody is asked after the page is left", async () => {
  const word = new Word(await written());
  const { tracing, trace } = following(word);
  word.put("专利授权5件", "5件");
  const leave = tracing.follow();
  await waitFor(() => trace().kind === "traced");
  const before = word.asked;
  for (let letter = 0; letter < 5; letter += 1) word.moved?.();
  await waitFor(() => word.asked > before);
  expect(word.asked).toBe(before + 1);
  word.moved?.();
  leave();
  await new Promise((done) => setTimeout(done, 400));
  expect([word.asked, word.moved]).toEqual([before + 1, null]);
});

test("a document that is no report, and one that cannot be read", async () => {
  const other = new Word(wordFile(p("一份通知")));
  other.put("一份通知");
  const { tracing, trace } = following(other);
  await tracing.look();
  expect(trace().kind).toBe("not-linked");
  const broken = new Word(new Uint8Array([1, 2, 3]));
  broken.at = { line: 0, offset: 0, words: "", isInTable: false };
  const second = following(broken);
  await second.tracing.look();
  expect(second.trace()).toEqual({ kind: "failed", problem: { code: "report-not-docx" } });
  const refused = following(new Word(new Uint8Array()));
  Object.assign(refused.tracing, {
    ports: { document: { cursor: () => Promise.resolve(fail({ code: "document-offline" })) } },
  });
  await refused.tracing.look();
  expect(refused.trace()).toEqual({ kind: "failed", problem: { code: "document-offline" } });
});

async function waitFor(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !is(); tries += 1) await new Promise((done) => setTimeout(done, 20));
  expect(is()).toBe(true);
}
