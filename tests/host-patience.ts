// A whole workbook is made before many of these tests; on a loaded machine that takes longer than Jest's five seconds.
jest.setTimeout(60_000);
