/**
 * z with Φ(z) = u, by Newton's method on the alternating-free series
 * Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/15 + …). Good to 1e-12 for u in [1e-5, 1 - 1e-5]; slow, for tests.
 */
export function standardNormal(u: number): number {
  let z = 0;
  for (let round = 0; round < 60; round++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const step = (distribution(z, density) - u) / density;
    z -= Math.max(-1, Math.min(1, step));
    if (Math.abs(step) < 1e-15) break;
  }
  return z;
}

function distribution(z: number, density: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density * sum;
}
