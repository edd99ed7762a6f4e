import { posix } from "node:path";
import { dataFolder } from "../../src/cli/data-folder";
import { keji, type Ran } from "../make/command-line";
import { builtPane, freePort, newFolder, NOW, removeFolders } from "../server/site";

afterAll(removeFolders);

function serve(options: readonly string[], root = "/nowhere"): Promise<Ran> {
  const site = { root, data: newFolder(), frameAncestors: "", now: () => NOW, untilStopped: () => Promise.resolve() };
  return keji(["serve", ...options], { io: { site } });
}

describe("keji serve", () => {
  it("says where the pane is and how to trust its certificate, and ends with 0 when it is stopped", async () => {
    const port = String(await freePort());
    const { status, out, err } = await serve(["--port", port], builtPane());
    expect([status, err]).toEqual([0, ""]);
    expect(
      out
        .replaceAll(port, "端口")
        .replace(/[^\s："]+localhost\.crt/g, "证书文件")
        .replace(/\d{4}-\d\d-\d\d/, "某日"),
    ).toBe(
      `科绩正在 https://localhost:端口 运行，用完后按 Ctrl-C 停止。
  窗格：https://localhost:端口/taskpane.html
  加载项清单：https://localhost:端口/manifest.xml
  证书：证书文件（刚刚生成，只供本机使用，有效期至某日）
Office 只打开受信任的网址，请先信任这张证书：
  Windows（命令提示符）：certutil -user -addstore Root "证书文件"
  macOS（终端）：security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "证书文件"
信任后关闭并重新打开 Excel 和 Word。
已停止。
`,
    );
  });

  it("says what to do when the pane is not built", async () => {
    expect(await serve([])).toMatchObject({ status: 2, out: "", err: "窗格还没有构建，请先运行 npm run build。\n" });
  });

  it.each([
    [["--port", "0"], "“0”不是端口号，请写成 1 到 65535 之间的数。"],
    [["--port", "65536"], "“65536”不是端口号，请写成 1 到 65535 之间的数。"],
    [["--port", "https"], "“https”不是端口号，请写成 1 到 65535 之间的数。"],
    [["--cert", "a.crt"], "选项“--cert”要和“--key”一起用，请补上。"],
    [["--key", "a.key"], "选项“--key”要和“--cert”一起用，请补上。"],
    [["--data", "x"], "这一版的“keji serve”还没有选项“--data”，请去掉后再试。"],
    [
      ["a.xlsx"],
      "多写了“a.xlsx”，请按 keji serve [--host 127.0.0.1] [--port 3443] [--cert <证书> --key <私钥>] 的样子来写（路径中有空格时加引号）。",
    ],
  ])("refuses %j", async (options, sentence) => {
    expect(await serve(options)).toMatchObject({ status: 2, out: "", err: `${sentence}\n` });
  });
});

describe("the folder for what Keji keeps", () => {
  const folder = (platform: string, env: Readonly<Record<string, string>>, home: string): string =>
    dataFolder({ platform, env, home });

  it("is where each system wants it", () => {
    expect(folder("win32", { LOCALAPPDATA: "D:\\Data" }, "C:\\Users\\wang")).toBe("D:\\Data\\Keji");
    expect(folder("win32", {}, "C:\\Users\\wang")).toBe("C:\\Users\\wang\\AppData\\Local\\Keji");
    expect(folder("darwin", {}, "/Users/wang")).toBe("/Users/wang/Library/Application Support/Keji");
    expect(folder("linux", {}, "/home/wang")).toBe(posix.join("/home/wang", ".local/share/keji"));
    expect(folder("linux", { XDG_DATA_HOME: "/data" }, "/home/wang")).toBe("/data/keji");
  });
});
