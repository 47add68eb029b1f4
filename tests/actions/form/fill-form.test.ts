import { fillForm } from "../../../src/actions/form/fill-form";
import type { FormTools } from "../../../src/actions/form/form-tools";
import { planFill } from "../../../src/actions/form/plan-fill";
import type { FormWrite } from "../../../src/actions/ports/form-port";
import type { CellValue } from "../../../src/actions/ports/raw-cell";
import type { WorkbookPort } from "../../../src/actions/ports/workbook-port";
import { figuresText } from "../../../src/book/form/figures-text";
import { textGrid, title } from "../../book/form/text-grid";
import { amount, d14Figures } from "../../book/form/voorbeeld-figures";

const from = { is: "text", text: figuresText(d14Figures({ figures: [amount("D14/01", 350_801), amount("D14/02", 12_500)] })) } as const;
const grid = textGrid([[title], ["Indicator: D14/01", "Indicator: D14/02"], [null, null]]);

/** An official workbook whose cells answer after a write as `answer` says. */
function official(answer: (cells: readonly FormWrite[]) => readonly CellValue[]): FormTools {
  const workbook: Partial<WorkbookPort> = {
    readFormSheet: () => Promise.resolve(grid),
    writeFormCells: (_, cells) => Promise.resolve(answer(cells)),
  };
  return { workbook, open: null } as unknown as FormTools;
}

async function fill(tools: FormTools): Promise<unknown> {
  const plan = await planFill(tools, "SiSa", from);
  return plan.ok ? fillForm(tools, plan.value, []) : plan;
}

test("a form that holds its figures after it was filled is done", async () => {
  const tools = official((cells) => cells.map(({ value }) => value));
  expect(await fill(tools)).toEqual({ ok: true, value: { written: 2, untouched: 0, journaled: false } });
});

test("a cell that holds something else afterwards is told with both values", async () => {
  const tools = official((cells) => cells.map(({ value }, at) => (at === 1 ? "12500" : value)));
  const expected = { address: "B3", indicator: "D14/02", expected: "12500", found: "12500" };
  expect(await fill(tools)).toEqual({ ok: false, refusal: { code: "form-cells-differ", facts: { sheet: "SiSa", cells: [expected] } } });
});

test("a cell of which nothing comes back is told as empty", async () => {
  const tools = official(([first]) => (first === undefined ? [] : [first.value]));
  expect(await fill(tools)).toMatchObject({ ok: false, refusal: { code: "form-cells-differ", facts: { cells: [{ address: "B3", found: "" }] } } });
});
