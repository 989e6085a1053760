/** Takes every match of a form with the flag `g`, from the left, not overlapping: cheaper than `matchAll`, which copies the form. */
export function eachMatch(form: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) take(match);
}
