/** What keji serve tells: where the pane is, and how to trust its certificate. */

export type Serving = {
  /** https://localhost:3443 */
  readonly address: string;
  /** `until` is a plain date. */
  readonly certificate: { readonly origin: "given" | "new" | "kept"; readonly path: string; readonly until: string };
};

export function describeServing({ address, certificate }: Serving): string {
  return [
    `科绩正在 ${address} 运行，用完后按 Ctrl-C 停止。`,
    `  窗格：${address}/taskpane.html`,
    `  加载项清单：${address}/manifest.xml`,
    ...describeCertificate(certificate),
  ].join("\n");
}

export function describeStopped(): string {
  return "已停止。";
}

function describeCertificate({ origin, path, until }: Serving["certificate"]): readonly string[] {
  if (origin === "given") return [`  证书：${path}（有效期至${until}）`];
  return [
    `  证书：${path}（${origin === "new" ? "刚刚生成" : "已有"}，只供本机使用，有效期至${until}）`,
    origin === "new" ? "Office 只打开受信任的网址，请先信任这张证书：" : "如果还没有信任这张证书：",
    `  Windows（命令提示符）：certutil -user -addstore Root "${path}"`,
    `  macOS（终端）：security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${path}"`,
    "信任后关闭并重新打开 Excel 和 Word。",
  ];
}
