const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const host = require("../../host/webpack.config.js");

const root = path.resolve(__dirname, "../..");

/** A page with nothing but the grid, built as the host page is: what the host page is measured against. */
module.exports = {
  ...host,
  entry: { page: "./bench/univer-alone/page.ts" },
  output: { ...host.output, path: path.join(root, ".cache/bench-univer") },
  cache: { ...host.cache, cacheDirectory: path.join(root, ".cache/webpack-bench-univer") },
  plugins: [new HtmlWebpackPlugin({ title: "Univer", scriptLoading: "defer" }), new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].css" })],
};
