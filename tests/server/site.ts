/** A small built pane in a folder of its own, and the certificates to serve it with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

export const NOW = Date.now();

export const SCRIPT = "console.log('科绩');\n".repeat(200);

const FILES: Readonly<Record<string, string | Buffer>> = {
  "taskpane.html": '<!doctype html><html data-csp-nonce="%CSP_NONCE%"><title>科绩</title></html>',
  "manifest.xml": "<OfficeApp />",
  "assets/pane-0123456789ab.js": SCRIPT,
  "assets/pane-0123456789ab.js.gz": gzipSync(SCRIPT),
  "assets/icons/mark-16.png": "png",
  "office/office.js": "office",
  "office/agaveerrorux/agaveerrorux.js": "trust",
  "cli/keji.cjs": "not for the web",
};

/** Folders made by the test that runs. */
const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "keji-server-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The folder of a built pane. */
export function builtPane(): string {
  const root = newFolder();
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
