import type { Translation } from "../translation";

const nl = {
  starting: "Bestedingsboek wordt gestart…",
  missingTitle: "Excel is niet bereikbaar",
  missingWhat: "Het onderdeel van Microsoft dat dit deelvenster met Excel verbindt (office.js), is niet geladen.",
  missingTodo: "Sluit het deelvenster en open het opnieuw. Helpt dat niet, vraag dan uw beheerder of het adres appsforoffice.microsoft.com is toegestaan. Uw werkmap is niet gewijzigd.",
  elsewhereTitle: "Open Bestedingsboek in Excel",
  elsewhereWhat: "Dit is het deelvenster van een Excel-invoegtoepassing. Buiten Excel kan het niet werken.",
  elsewhereTodo: "Open in Excel een werkmap en kies Bestedingsboek op het lint.",
  brokenTitle: "Bestedingsboek kan niet starten",
  brokenWhat: "Dit is een fout in het programma, niet in uw werkmap. Uw werkmap is niet gewijzigd.",
  brokenTodo: "Sluit het deelvenster en open het opnieuw. Blijft het misgaan, meld het dan aan uw beheerder.",
};

const en: Translation<typeof nl> = {
  starting: "Bestedingsboek is starting…",
  missingTitle: "Excel cannot be reached",
  missingWhat: "Microsoft's part that connects this pane with Excel (office.js) did not load.",
  missingTodo: "Close the pane and open it again. If that does not help, ask your administrator whether the address appsforoffice.microsoft.com is allowed. Your workbook has not been changed.",
  elsewhereTitle: "Open Bestedingsboek in Excel",
  elsewhereWhat: "This is the pane of an Excel add-in. It cannot work outside Excel.",
  elsewhereTodo: "Open a workbook in Excel and choose Bestedingsboek on the ribbon.",
  brokenTitle: "Bestedingsboek cannot start",
  brokenWhat: "This is a mistake in the program, not in your workbook. Your workbook has not been changed.",
  brokenTodo: "Close the pane and open it again. If it keeps going wrong, tell your administrator.",
};

/** What the pane says before it knows which language to speak; both are shown. */
export const officeLabels = { nl, en };
