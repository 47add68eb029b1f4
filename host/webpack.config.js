const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const root = path.resolve(__dirname, "..");

/** The host page: a local tool, so quick to build and readable rather than small. The grid is a chunk of its own. */
module.exports = {
  mode: "development",
  devtool: false,
  context: root,
  entry: { page: "./host/page/main.ts" },
  output: { path: path.join(root, ".cache/host-page"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "/host/", clean: true },
  cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-host"), buildDependencies: { config: [__filename] } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        resolve: { fullySpecified: false },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "./host/page/index.html", scriptLoading: "defer" }),
    new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].css" }),
  ],
  optimization: { nodeEnv: "production" },
  performance: { hints: false },
  stats: "errors-warnings",
};
