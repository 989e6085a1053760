/** Here, and nowhere else, words stand in the code: what is fetched is what is missing. */
const SENTENCES = [
  { lang: 'zh-CN', text: '页面上的文字没有加载出来。你的练习记录都在，不受影响。请检查网络后刷新页面。' },
  {
    lang: 'en',
    text: 'The words of this page could not be loaded. Your practice is safe. Check your connection, then reload.',
  },
] as const;

/** Says in both languages that the words of the page could not be had, and what to do. */
export function sayWordsMissing(place: HTMLElement): void {
  const lines = SENTENCES.map(({ lang, text }) => {
    const line = document.createElement('p');
    line.lang = lang;
    line.textContent = text;
    return line;
  });
  place.setAttribute('role', 'alert');
  place.replaceChildren(...lines);
}
