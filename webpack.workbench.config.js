/**
 * Builds the demonstration page into dist/workbench: a grid, pages, and the host that plays Excel and Word. The pane in it is
 * the one that webpack.config.js builds, unchanged; nothing of this is in the pane.
 */
const { join } = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const { BenchPage, templatePath } = require("./src/workbench/build/page-files.cjs");

const TARGET = ["chrome109", "edge109", "firefox115", "safari16.4"];

module.exports = {
  mode: "production",
  context: __dirname,
  entry: { workbench: "./src/workbench/demo/main.ts" },
  output: {
    path: join(__dirname, "dist", "workbench"),
    filename: "[name]-[contenthash:12].js",
    chunkFilename: "[name]-[contenthash:12].js",
    cssFilename: "[name]-[contenthash:12].css",
    assetModuleFilename: "[name]-[contenthash:12][ext]",
    publicPath: "auto",
    // The program that serves it lies there too.
    clean: { keep: /^server\.cjs/ },
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "esbuild-loader",
        options: { target: TARGET, charset: "utf8" },
      },
      { test: /\.txt$/, include: join(__dirname, "src"), type: "asset/source" },
    ],
  },
  experiments: { css: true },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: TARGET, charset: "utf8", legalComments: "eof", css: true })],
  },
  plugins: [new BenchPage({ template: templatePath, entry: "workbench" })],
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};
