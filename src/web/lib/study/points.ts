/** Hundredths of a point as a decimal figure with a true minus sign: -250 is −2.50. */
export function points(hundredths: number): string {
  const figure = (Math.abs(hundredths) / 100).toFixed(2);
  return hundredths < 0 ? `−${figure}` : figure;
}

/** The same with a plus where points are earned; a sheet that only deducts has none to earn. */
export function signedPoints(hundredths: number): string {
  return hundredths > 0 ? `+${points(hundredths)}` : points(hundredths);
}
