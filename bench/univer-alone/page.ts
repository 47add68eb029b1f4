import { LifecycleService, LifecycleStages } from "@univerjs/presets";
import { startUniver } from "../../host/grid/start-univer";

const grid = document.createElement("div");
grid.style.cssText = "position:fixed;inset:0";
document.body.append(grid);
void startUniver(grid)
  .get(LifecycleService)
  .onStage(LifecycleStages.Rendered)
  .then(() => {
    document.body.dataset["drawn"] = "true";
  });
