const path = require("node:path");

/** The bundle of the command line: one file for Node, beside the add-in and never among what a web server serves. */
module.exports = {
  mode: "production",
  context: __dirname,
  entry: { bestedingsboek: "./src/cli/main.ts" },
  output: { path: path.join(__dirname, "build", "cli"), filename: "[name].js" },
  target: "node20",
  devtool: false,
  // A worker runs the same file, so the program must know where it stands; a stack that a person reports must name functions.
  node: { __filename: false, __dirname: false },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } }, sourceMaps: false },
      },
    ],
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(__dirname, ".cache", "webpack-cli"),
    buildDependencies: { config: [__filename] },
  },
  performance: false,
  stats: "errors-warnings",
};
