import { CanceledError, type ICommandInfo, type ICommandService } from "@univerjs/presets";

/** Commands of the grid that only move the view; every other one would change data that is not the grid's to change. */
const viewOnly = /scroll|select|zoom|hover|focus|cell-edit|highlight/;

/**
 * Keeps the grid a view: whatever a person does in it, only what we paint ourselves reaches its data.
 * Returns `paint`, which lets through the mutations made while it runs. `stopped` hears of every command that was held back.
 */
export function guardGrid(commands: ICommandService, stopped: (command: Readonly<ICommandInfo>) => void): (work: () => void) => void {
  let painting = false;
  const stop = (command: Readonly<ICommandInfo>): never => {
    stopped(command);
    throw new CanceledError();
  };
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (painting) return;
    if (command.id.startsWith("sheet.mutation.")) stop(command);
    if (command.id.startsWith("sheet.command.") && !viewOnly.test(command.id)) stop(command);
  });
  return (work) => {
    const before = painting;
    painting = true;
    try {
      work();
    } finally {
      painting = before;
    }
  };
}
