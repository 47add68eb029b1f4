/* global Office, Excel */
function show(id, text) {
  document.getElementById(id).textContent = text;
}

async function follow() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["Geschreven door het paneel"]];
    sheet.onChanged.add(async (event) => show("changed", `${event.address} ${event.source} ${event.triggerSource}`));
    await context.sync();
  });
}

async function askTooMuch() {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox("niet hier");
      await context.sync();
    });
  } catch (error) {
    show("refused", `${error.code}: ${error.message}`);
  }
}

Office.onReady(async ({ host, platform }) => {
  Office.actions.associate("groet", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [["Dag!"]];
      await context.sync();
    });
    event.completed();
  });
  await follow();
  if (new URLSearchParams(location.search).has("te-veel")) await askTooMuch();
  show("language", `${Office.context.displayLanguage} ${Office.context.contentLanguage}`);
  show("host", `${host} ${platform}`);
});
