/** A text as it stands between tags and in attributes of XML and HTML. Control marks, which XML does not know, are left out. */
export function escapeMarkup(text: string): string {
  return Array.from(text, (unit) => (unit < ' ' && !'\t\n\r'.includes(unit) ? '' : unit))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
