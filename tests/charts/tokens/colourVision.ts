import { lab, rgb, type LabColor } from 'd3';

type Matrix = readonly (readonly [number, number, number])[];

/** Colour-vision deficiencies at severity 1 in linear RGB: Machado, Oliveira and Fernandes 2009. */
export const deficiencies: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const encoded = (share: number): number => {
  const inside = Math.min(1, Math.max(0, share));
  return 255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055);
};

/** A colour as it is seen with a deficiency. */
export function seen(colour: string, matrix: Matrix): LabColor {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [linear(r), linear(g), linear(b)] as const;
  const [x, y, z] = matrix.map(([a, c, d]) => encoded(a * red + c * green + d * blue));
  return lab(rgb(x ?? 0, y ?? 0, z ?? 0));
}

const degrees = Math.PI / 180;

function hue(a: number, b: number): number {
  return (Math.atan2(b, a) / degrees + 360) % 360;
}

/** Colour difference CIEDE2000 (CIE 142-2001) of two colours in CIELAB. */
export function colourDifference(one: LabColor, other: LabColor): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(one.a * stretch, one.b), Math.hypot(other.a * stretch, other.b)];
  const [h1, h2] = [hue(one.a * stretch, one.b), hue(other.a * stretch, other.b)];
  let turn = h2 - h1;
  if (Math.abs(turn) > 180) turn -= 360 * Math.sign(turn);
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees);
  const meanHue = (h1 + h2 + (Math.abs(h1 - h2) > 180 ? 360 : 0)) / 2;
  const chroma = (c1 + c2) / 2;
  const tone =
    1 -
    0.17 * Math.cos((meanHue - 30) * degrees) +
    0.24 * Math.cos(2 * meanHue * degrees) +
    0.32 * Math.cos((3 * meanHue + 6) * degrees) -
    0.2 * Math.cos((4 * meanHue - 63) * degrees);
  const lightness = ((one.l + other.l) / 2 - 50) ** 2;
  const sL = 1 + (0.015 * lightness) / Math.sqrt(20 + lightness);
  const [sC, sH] = [1 + 0.045 * chroma, 1 + 0.015 * chroma * tone];
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * degrees);
  const [l, c, h] = [(other.l - one.l) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
}
