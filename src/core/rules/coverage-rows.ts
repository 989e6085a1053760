/** The ids of the coverage table: what the training has to teach, row by row. Rules, acts and drills name them. */
export const COVERAGE_ROWS: readonly string[] = [
  ...rows('P', 6),
  ...rows('L1', 4),
  ...rows('L2', 3),
  ...rows('L3', 4),
  ...rows('L4', 3),
  ...rows('L5', 2),
  ...rows('L6', 2),
  ...rows('E1', 3),
  ...rows('E2', 2),
  ...rows('E3', 7),
  ...rows('E4', 2),
  ...Array.from({ length: 26 }, (_, index) => `T${index + 1}`),
  ...rows('G1', 9),
  ...rows('G2', 5),
  ...rows('G3', 3),
  ...rows('G4', 4),
  ...rows('C', 3),
];

function rows(group: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${group}.${index + 1}`);
}
