const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const CopyPlugin = require("copy-webpack-plugin");
const { OfficeScriptPlugin } = require("./scripts/release/office-script-plugin.js");

const browsers = { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } };

/**
 * The bundle of the pane. It knows neither an origin nor where office.js comes from: scripts/build.mjs fills those in
 * afterwards, so every release consists of the same bytes. The manifest's function file is this page too (shared runtime).
 */
module.exports = {
  mode: "production",
  context: __dirname,
  entry: {
    guard: "./src/taskpane/office-guard.ts",
    pane: "./src/main.ts",
  },
  output: {
    path: path.join(__dirname, "build", "pane"),
    filename: "pane/[name].[contenthash:16].js",
    // Parts that are loaded when they are first needed; the page names only what it starts with.
    chunkFilename: "pane/[name].[contenthash:16].js",
    assetModuleFilename: "pane/[name].[contenthash:16][ext]",
    publicPath: "",
    hashFunction: "sha256",
    clean: true,
  },
  target: ["web", "es2022"],
  devtool: false,
  // The XML reader can also be a stream of Node, which the pane has not and does not need.
  resolve: { extensions: [".ts", ".tsx", ".js"], fallback: { stream: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { ...browsers, jsc: { ...browsers.jsc, parser: { syntax: "typescript", tsx: true } }, sourceMaps: false },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.csv$/, type: "asset/source" },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["guard", "pane"],
      chunksSortMode: "manual",
      inject: "head",
      scriptLoading: "defer",
      minify: false,
    }),
    new OfficeScriptPlugin(),
    new MiniCssExtractPlugin({ filename: "pane/[name].[contenthash:16].css" }),
    new CopyPlugin({ patterns: [{ from: "assets/*.{png,html,css}" }] }),
  ],
  optimization: {
    // The page stays as written: a release replaces the one address in it.
    minimizeOptions: { html: false },
    // From 8 kB on, what several later parts share is a part of its own, so that it is fetched once.
    splitChunks: { minSize: 8_000 },
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  // The pane is fetched once and cached for a year by its hash; this bound makes a careless import visible.
  performance: { hints: "error", maxEntrypointSize: 1_500_000, maxAssetSize: 1_500_000 },
  stats: "errors-warnings",
};
