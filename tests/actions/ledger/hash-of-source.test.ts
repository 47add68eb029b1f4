import { createHash } from "node:crypto";
import fc from "fast-check";
import { hashedPiece, hashOfSource, plainHashLimit } from "../../../src/actions/ledger/hash-of-source";
import { piecesOf } from "../../../src/actions/ledger/pieces-of";
import { fileInChunks } from "./bytes-in-chunks";

function digest(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

const hash = (bytes: Uint8Array): Promise<string> => Promise.resolve(digest(bytes).toString("hex"));

describe("the hash by which a file is known again", () => {
  it("of a file as officers have them is its plain SHA-256, in whatever chunks it is read", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), async (bytes, sizes) => {
        expect(await hashOfSource(fileInChunks("export.csv", bytes, sizes), hash)).toBe(digest(bytes).toString("hex"));
      }),
      { numRuns: 60 },
    );
  });

  it("of an empty file is that of no bytes", async () => {
    expect(await hashOfSource(fileInChunks("leeg.csv", new Uint8Array()), hash)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("is plain up to 64 MiB, and one byte above is made of the digests of its pieces, so that no large file stands in memory", async () => {
    const bytes = new Uint8Array(plainHashLimit + 1).fill(7);
    const sizes: number[] = [];
    const measured = (piece: Uint8Array): Promise<string> => {
      sizes.push(piece.length);
      return hash(piece);
    };
    expect(await hashOfSource(fileInChunks("groot.xaf", bytes.subarray(0, plainHashLimit), [999_983]), hash)).toBe(digest(bytes.subarray(0, plainHashLimit)).toString("hex"));
    const digests = Array.from({ length: 65 }, (_, piece) => digest(bytes.subarray(piece * hashedPiece, (piece + 1) * hashedPiece)));
    expect(await hashOfSource(fileInChunks("groot.xaf", bytes, [999_983]), measured)).toBe(digest(Buffer.concat(digests)).toString("hex"));
    expect(Math.max(...sizes)).toBe(hashedPiece);
  });
});

test("pieces are of one size but for the last, and together they are the file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 5 }),
      async (bytes, size, sizes) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of piecesOf(fileInChunks("export.csv", bytes, sizes).chunks(), size)) {
          pieces.push(piece);
        }
        expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
        expect(pieces.slice(0, -1).every((piece) => piece.length === size)).toBe(true);
        expect(pieces).toHaveLength(Math.ceil(bytes.length / size));
      },
    ),
  );
});
