/** Starts the pane inside Office: waits for the host, picks the adapters, and draws the pages for the program it is in. */
import { createDOMRenderer } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import { BrowserDelivery } from "../adapters/office/delivery";
import { ExcelWorkbookHost } from "../adapters/office/excel-workbook-host";
import type { HostPlatform, HostProgram } from "../adapters/office/platform";
import { officeReady, type OfficeHost } from "../adapters/office/ready";
import { WordDocumentHost } from "../adapters/office/word/word-document-host";
import { currentTheme, watchTheme } from "../adapters/office/theme";
import { App } from "./app";
import { decoderIn } from "./shared/file-decoder";
import { languageOf, startLanguages } from "./shared/i18n";
import { makePane, type PanePorts } from "./shared/make-pane";
import { pagePace } from "./shared/page-pace";
import { EXCEL_VIEWS, viewOf, WORD_VIEWS } from "./shared/pane-state";
import { shanghaiDate } from "./shared/shanghai-date";
import { StartTrouble, type StartTroubleCode } from "./shared/start-trouble";
import { mediaTheme } from "./shared/media-theme";
import type { ThemePort } from "./shared/theme";
import { FileWorkbookHost } from "./word/file-workbook-host";
import { makeWord } from "./word/make-word";

type Start = {
  readonly platform: HostPlatform;
  readonly language: string;
  readonly theme: ThemePort;
  /** What is drawn for a trouble; the program's own pages otherwise. */
  readonly instead: ReactNode;
  readonly program: HostProgram;
};

// Who works in Excel does not load what Word needs.
const WordPages = lazy(async () => ({ default: (await import("./word/word-pages")).WordPages }));

function draw({ platform, language, theme, instead, program }: Start): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const languages = startLanguages(languageOf(language));
  languages.on("languageChanged", (next) => (document.documentElement.lang = next));
  document.documentElement.lang = languages.language;
  const isWord = program === "word";
  const file = new FileWorkbookHost();
  const ports = {
    workbook: isWord ? file : new ExcelWorkbookHost(),
    canWalk: !isWord,
    delivery: new BrowserDelivery(platform, document),
    fetchPack: () => import("../pack/pack").then(({ pack }) => pack),
    decode: decoderIn(() => new Worker(new URL("./file-worker.ts", import.meta.url))),
    pace: pagePace(),
    today: () => shanghaiDate(Date.now()),
    version: packageFacts.version,
  };
  const pane = makePane(ports, viewOf(location.search, isWord ? WORD_VIEWS : EXCEL_VIEWS));
  const nonce = document.documentElement.dataset["cspNonce"];
  const renderer = createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <App
      pane={pane}
      theme={theme}
      languages={languages}
      renderer={renderer}
      instead={instead ?? (isWord ? wordPages(pane, ports, file) : null)}
    />,
  );
}

function officeTheme(): ThemePort {
  return { current: () => currentTheme(window), onChange: (changed) => watchTheme(window, changed) };
}

type DrawnPane = ReturnType<typeof makePane>;

function wordPages(pane: DrawnPane, { decode, delivery, today }: PanePorts, workbook: FileWorkbookHost): ReactNode {
  const { checking, desk, packs, store } = pane;
  const ports = { workbook, decode, delivery, today, checking, desk, packs, pane: store };
  const word = makeWord({ ...ports, document: new WordDocumentHost() });
  return (
    <Suspense fallback={null}>
      <WordPages word={word} />
    </Suspense>
  );
}

function pageFor({ program, version }: OfficeHost): ReactNode {
  return program === "other" ? trouble("other-host", version) : null;
}

function trouble(code: StartTroubleCode, details: string): ReactNode {
  const lines = [`keji ${packageFacts.version}`, `start ${code}`, details, navigator.userAgent].filter(
    (line) => line !== "",
  );
  return <StartTrouble code={code} details={lines.join("\n")} retry={() => location.reload()} />;
}

async function start(): Promise<void> {
  const ready = await officeReady();
  if (ready.ok) {
    const { platform, locale } = ready.value;
    draw({
      platform,
      language: locale,
      theme: officeTheme(),
      instead: pageFor(ready.value),
      program: ready.value.program,
    });
  } else {
    const { code } = ready.problem;
    const instead = trouble(code, "");
    draw({ platform: "other", language: navigator.language, theme: mediaTheme(window), instead, program: "other" });
  }
}

void start();
