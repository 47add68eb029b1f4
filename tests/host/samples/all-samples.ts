import { movingSamples } from "./moving-samples";
import { objectSamples } from "./object-samples";
import { rangeSamples } from "./range-samples";
import type { Sample } from "./sample";
import { sheetSamples } from "./sheet-samples";
import { tableSamples } from "./table-samples";
import { workbookSamples } from "./workbook-samples";

/** The scenarios under the heading of their family. */
export const allSamples: readonly { readonly family: string; readonly samples: readonly Sample[] }[] = [
  { family: "Tables", samples: tableSamples },
  { family: "Cells", samples: rangeSamples },
  { family: "Cells moved, copied and searched", samples: movingSamples },
  { family: "Worksheets and events", samples: sheetSamples },
  { family: "The workbook", samples: workbookSamples },
  { family: "Charts and other objects", samples: objectSamples },
];
