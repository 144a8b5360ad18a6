/**
 * First points of the Sobol sequence with the direction numbers new-joe-kuo-6.21201 (S. Joe & F. Y. Kuo 2008):
 * [point][coordinate], sixteenths, coordinates 1 to 10, in the Gray-code order of the authors' program and of
 * SciPy's `qmc.Sobol(scramble=False)`, from which they were read.
 */
export const firstPoints = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  [12, 4, 4, 4, 12, 12, 4, 12, 12, 12],
  [4, 12, 12, 12, 4, 4, 12, 4, 4, 4],
  [6, 6, 10, 14, 6, 2, 6, 14, 14, 10],
  [14, 14, 2, 6, 14, 10, 14, 6, 6, 2],
  [10, 2, 14, 10, 10, 14, 2, 2, 2, 6],
  [2, 10, 6, 2, 2, 6, 10, 10, 10, 14],
  [3, 5, 15, 7, 9, 5, 7, 15, 15, 5],
  [11, 13, 7, 15, 1, 13, 15, 7, 7, 13],
  [15, 1, 11, 3, 5, 9, 3, 3, 3, 9],
  [7, 9, 3, 11, 13, 1, 11, 11, 11, 1],
  [5, 3, 5, 9, 15, 7, 1, 1, 1, 15],
  [13, 11, 13, 1, 7, 15, 9, 9, 9, 7],
  [9, 7, 1, 13, 3, 11, 5, 13, 13, 3],
  [1, 15, 9, 5, 11, 3, 13, 5, 5, 11],
] as const;

/** Later points of later coordinates, 1,024ths, by the same source: coordinate, Gray-code number, value. */
export const laterPoints = [
  [100, 3, 256],
  [100, 7, 640],
  [100, 86, 408],
  [100, 1000, 191],
  [500, 3, 768],
  [500, 86, 488],
  [500, 1000, 261],
  [804, 7, 640],
  [804, 86, 808],
  [804, 1000, 573],
] as const;
