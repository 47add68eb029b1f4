import { PaintedRows } from "../../../host/grid/painted-rows";

const area = (row: number, rows: number, columns = 12) => ({ row, column: 0, rows, columns });

describe("which rows of a sheet the grid paints", () => {
  it("are all of a small sheet, and of an empty one what is written in it", () => {
    const rows = new PaintedRows();
    expect(rows.begin(area(0, 1000), { first: 0, last: 30 })).toEqual([area(0, 1000)]);
    expect(rows.reach({ first: 900, last: 930 }, 40)).toEqual([]);
    expect(rows.begin(null, { first: 0, last: 30 })).toEqual([]);
    expect(rows.within([area(70, 1)])).toEqual([area(70, 1)]);
  });

  it("are of a large sheet those around what is in sight, and its first rows, which may be frozen", () => {
    const rows = new PaintedRows();
    expect(rows.begin(area(0, 100_000), { first: 5000, last: 5030 })).toEqual([area(0, 250), area(4750, 250), area(5000, 250), area(5250, 250)]);
    expect(rows.within([area(5100, 1), area(60_000, 1), area(5490, 20)])).toEqual([area(5100, 1), area(5490, 10)]);
  });

  it("grow with what comes in sight, over the whole width, because cells may have been written there meanwhile", () => {
    const rows = new PaintedRows();
    rows.begin(area(0, 100_000), { first: 0, last: 30 });
    expect(rows.reach({ first: 400, last: 430 }, 40)).toEqual([area(500, 250, 40)]);
    expect(rows.reach({ first: 400, last: 430 }, 40)).toEqual([]);
    expect(rows.within([area(600, 1)])).toEqual([area(600, 1)]);
    expect(rows.reach({ first: 99_990, last: 100_020 }, 40)).toEqual([area(99_500, 250, 40), area(99_750, 250, 40), area(100_000, 250, 40), area(100_250, 250, 40)]);
  });
});
