/**
 * Builds the pane into dist/: the page, its hashed scripts, the needed files of Office.js unchanged beside it, icons, and
 * the manifest for KEJI_URL (https://localhost:3443 unless set). dist/cli is another build's and stays.
 */
const { join } = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const { PaneFiles } = require("./src/taskpane/build/pane-files.cjs");
const { hostUrl } = require("./src/taskpane/build/host-url.cjs");

/** The oldest web views that run the pane; older ones get a notice (src/taskpane/compat.js). */
const TARGET = ["chrome90", "edge90", "safari14.1"];

/** What an earlier build of the pane left; webpack also asks about folders on the way to them. */
const OURS = /^(assets|office)(\/|$)/;

module.exports = {
  mode: "production",
  context: __dirname,
  entry: { pane: ["./src/taskpane/fill-in.js", "./src/taskpane/main.tsx"] },
  output: {
    path: join(__dirname, "dist"),
    filename: "assets/[name]-[contenthash:12].js",
    chunkFilename: "assets/[name]-[contenthash:12].js",
    // Beside the script that asks, the page's or a worker's: the pane may live in a folder of a host.
    publicPath: "auto",
    clean: { keep: (path) => !OURS.test(path) },
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: TARGET, charset: "utf8", jsx: "automatic" },
      },
      // The report's sentence templates (src/pack/sections); esbuild loads .txt so by itself.
      { test: /\.txt$/, include: join(__dirname, "src"), type: "asset/source" },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: TARGET, charset: "utf8", legalComments: "eof" })] },
  plugins: [new PaneFiles({ root: __dirname, entry: "pane", url: hostUrl(process.env.KEJI_URL) })],
  devtool: false,
  // tests/build holds the first load to its bar, compressed.
  performance: { hints: false },
  stats: "errors-warnings",
};
