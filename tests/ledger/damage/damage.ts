import type { SeededRandom } from "../../data/voorbeeld/make/seeded-random";

/** One way in which a file is damaged. */
type Damage = (bytes: Uint8Array, random: SeededRandom) => Uint8Array;

const at = (bytes: Uint8Array, random: SeededRandom): number => random.whole(0, Math.max(0, bytes.length - 1));

function replaced(bytes: Uint8Array, from: number, until: number, by: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(until)]));
}

/** Signs that mean something to one reader or another. */
const telling = [";", ",", "\t", "|", '"', "\r", "\n", "\r\n", "\0", "<", ">", "&", "</trLine>", "=", "-", "€", "\uFEFF", "1.234", "12,5x", "#N/B", "Totaal", "'"];

const damages: readonly Damage[] = [
  // A byte becomes another one.
  (bytes, random) => replaced(bytes, ...one(at(bytes, random)), Uint8Array.of(random.whole(0, 255))),
  // A stretch is lost.
  (bytes, random) => {
    const from = at(bytes, random);
    return replaced(bytes, from, from + random.whole(1, 200), new Uint8Array(0));
  },
  // The end is lost.
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  // The beginning is lost.
  (bytes, random) => bytes.subarray(at(bytes, random)),
  // A stretch comes twice.
  (bytes, random) => {
    const from = at(bytes, random);
    return replaced(bytes, from, from, bytes.subarray(from, from + random.whole(1, 400)));
  },
  // A stretch stands elsewhere.
  (bytes, random) => {
    const [from, length] = [at(bytes, random), random.whole(1, 200)];
    const cut = replaced(bytes, from, from + length, new Uint8Array(0));
    const to = at(cut, random);
    return replaced(cut, to, to, bytes.subarray(from, from + length));
  },
  // Something that means something is put in.
  (bytes, random) => {
    const to = at(bytes, random);
    return replaced(bytes, to, to, new TextEncoder().encode(random.pick(telling)));
  },
  // Noise is put in.
  (bytes, random) => {
    const to = at(bytes, random);
    return replaced(bytes, to, to, Uint8Array.from({ length: random.whole(1, 40) }, () => random.whole(0, 255)));
  },
];

function one(position: number): [from: number, until: number] {
  return [position, position + 1];
}

/** Returns the file with one to four damages of any kind. */
export function damaged(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  let result = bytes;
  for (let times = random.whole(1, 4); times > 0; times -= 1) {
    result = random.pick(damages)(result, random);
  }
  return result;
}

/** Returns the file with one digit changed into another, as far as it has digits: its structure stays. */
export function withOtherDigit(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const digits = [...bytes.keys()].filter((position) => (bytes[position] ?? 0) >= 0x30 && (bytes[position] ?? 0) <= 0x39);
  return digits.length === 0 ? bytes : replaced(bytes, ...one(random.pick(digits)), Uint8Array.of(0x30 + random.whole(0, 9)));
}
