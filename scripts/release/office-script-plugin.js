const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Where Microsoft publishes office.js for add-ins; what the bundle's page names until a release chooses otherwise. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Puts office.js into the page between the guard and the pane. All three are deferred, which keeps this order without
 * letting a blocked office.js hold up the guard that must report it.
 */
class OfficeScriptPlugin {
  /** Registers with the compiler; throws during the build where the template names scripts of its own. */
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeScriptPlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("OfficeScriptPlugin", (data) => {
        const scripts = data.headTags.filter((tag) => tag.tagName === "script");
        const others = data.headTags.filter((tag) => tag.tagName !== "script");
        const [guard, ...rest] = scripts;
        const office = HtmlWebpackPlugin.createHtmlTagObject("script", { defer: true, src: OFFICE_CDN });
        return { ...data, headTags: [...others, guard, office, ...rest] };
      });
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("OfficeScriptPlugin", (data) => {
        if ((data.html.match(/<script/g) ?? []).length !== 3) {
          throw new Error("taskpane.html must hold no script tags: the build adds the guard, office.js and the pane.");
        }
        return data;
      });
    });
  }
}

module.exports = { OFFICE_CDN, OfficeScriptPlugin };
