// What the page says, and the quotes of its articles.
const written = document.querySelector("script.data");
const data = JSON.parse(written.textContent);
written.remove(); // it is as long as all quotes
const say = data.words;

const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, say.thousands);
const percent = (share) => fill(say.percent, { n: (100 * share).toFixed(0) });
const count = (n, noun) => fill(say.counts[noun][n === 1 ? 0 : 1], { n: number(n) });
const lower = (words) => words.toLocaleLowerCase("de");

const place = Object.fromEntries(data.columns.map(([whose, at, name]) => [name, [whose, at]]));
const cell = (quote, name) => {
  const [whose, at] = place[name];
  return quote.cells[whose][at];
};

const quotes = data.articles.flatMap(([title, article, own, found], at) =>
  found.map(([number, of, words, type, quote]) => {
    const [who, speakers, slot] = data.speakers[of];
    return { at, title, number, words, type, who, slot, cells: { article, own, speakers, quote } };
  }),
);
