// Articles and quotes: which are shown, as what, and where they lead.
const STEP = 50; // quotes that are added to the list at a time
const SLICE = 100; // articles whose words are read at a time, between other things
const SOON = 120; // milliseconds without a key, before the words are searched

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (tag, attributes, ...inside) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
};

const form = one(".find");
const status = one(".status");
const tools = one(".tools");
const views = { articles: one(".articles"), quotes: one(".found") };
const items = all(".item");
const boxes = all(".charts .types input");
const buttons = all("button[data-actor]");
const list = one("ol", views.quotes);
const next = one(".next", views.quotes);

// --- An article stands as text in its item until it is opened.

const source = (item) => one(":scope > noscript", item)?.textContent;

const unpack = (item) => {
  const packed = one(":scope > noscript", item);
  if (!packed) return;
  const template = make("template", {});
  template.innerHTML = packed.textContent; // which quotex has escaped
  packed.replaceWith(template.content);
  dim(item);
};

const ENTITIES = { amp: "&", lt: "<", gt: ">", nbsp: "\u00a0", "#34": '"', "#39": "'" };
const plain = (html) =>
  html
    .slice(html.indexOf("<article"), html.indexOf("</article>"))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|nbsp|#34|#39);/g, (_, name) => ENTITIES[name]);

const told = []; // an article's words in small letters, once they have been read
const words = (at) => {
  const item = items[at];
  return (told[at] ??= lower(
    `${one("h2", item).textContent}\n${plain(source(item) ?? item.innerHTML)}`,
  ));
};

const readAhead = (at = 0) => {
  const end = Math.min(at + SLICE, items.length);
  for (let one = at; one < end; one++) words(one);
  if (end < items.length) setTimeout(readAhead, 0, end);
};

// --- What is wanted

let wanted = {};
let fitting = []; // the quotes that fit all but the words
let listed = []; // of these, the ones with the words as well

const read = () => ({
  words: lower(form.words.value).split(/\s+/).filter(Boolean),
  types: new Set(boxes.filter((box) => box.checked).map((box) => Number(box.value))),
  sure: Number(form.sure.value) / 100,
  actor: Number(form.actor.value),
  gender: form.gender?.value,
  role: form.role?.value,
});

const asksForQuotes = () =>
  Boolean(wanted.types.size || wanted.sure || wanted.actor || wanted.gender || wanted.role);

const fits = (quote) =>
  (!wanted.types.size || wanted.types.has(quote.type)) &&
  cell(quote, "confidence") >= wanted.sure &&
  (!(wanted.actor || wanted.gender || wanted.role) || quote.who.some(isWanted));

const isWanted = ([actor, gender, role]) =>
  (!wanted.actor || actor === wanted.actor) &&
  (!wanted.gender || gender === wanted.gender) &&
  (!wanted.role || role === wanted.role);

const hasWords = (quote) => {
  quote.lower ??= lower(`${quote.words}\n${cell(quote, "speaker") ?? ""}`);
  return wanted.words.every((word) => quote.lower.includes(word));
};

const filter = () => {
  wanted = read();
  fitting = quotes.filter(fits);
  listed = wanted.words.length ? fitting.filter(hasWords) : fitting;
  form.sureness.value = fill(say.at_least, { percent: percent(wanted.sure) });
  for (const button of buttons) {
    const pressed = String(Number(button.dataset.actor) === wanted.actor);
    if (button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
  }
  show();
};

// --- What is shown

const view = () => one("input[name=view]:checked", tools).value;

const show = () => {
  const name = view();
  for (const [other, element] of Object.entries(views)) element.hidden = other !== name;
  if (name === "quotes") showQuotes();
  else showArticles();
  highlight();
};

const counted = (shown, whole, noun, some) =>
  shown === whole ? count(whole, noun) : fill(some, { n: number(shown), all: number(whole) });

const showArticles = () => {
  const having = asksForQuotes() ? new Set(fitting.map((quote) => quote.at)) : null;
  let shown = 0;
  items.forEach((item, at) => {
    const is = (having?.has(at) ?? true) && wanted.words.every((word) => words(at).includes(word));
    if (item.hidden === is) item.hidden = !is;
    if (item.open) dim(item);
    shown += is;
  });
  status.textContent = counted(shown, items.length, "article", say.some_articles);
};

const showQuotes = () => {
  list.replaceChildren();
  more();
  one(".none", views.quotes).hidden = listed.length > 0;
  status.textContent = fill(say.quotes, {
    quotes: counted(listed.length, quotes.length, "quote", say.some_quotes),
    articles: count(new Set(listed.map((quote) => quote.at)).size, "article"),
  });
};

const more = (step = STEP) => {
  const from = list.childElementCount;
  list.append(...listed.slice(from, from + step).map(row));
  const left = listed.length - list.childElementCount;
  next.hidden = left === 0;
  next.textContent = fill(say.more, { n: number(Math.min(left, STEP)) });
};

const row = (quote) => {
  const speaker = cell(quote, "speaker") ?? say.nobody;
  const office = cell(quote, "office");
  const facts = [cell(quote, "date"), cell(quote, "source")].filter(Boolean);
  const context = make("details", {}, make("summary", {}, say.context));
  context.addEventListener("toggle", () => showContext(context, quote), { once: true });
  const colour = quote.slot === null ? "k" : `k k${quote.slot}`;
  return make(
    "li",
    { class: colour },
    make("p", { class: "words", lang: "de" }, mark(quote, quote.words)),
    make(
      "p",
      { class: "by" },
      make("b", { lang: "de" }, speaker),
      ...(office ? [", ", make("span", { lang: "de" }, office)] : []),
      " · ",
      make(
        "button",
        { type: "button", class: "type", popovertarget: `type${quote.type}` },
        say.types[quote.type - 1],
      ),
      ` · ${percent(cell(quote, "confidence"))}`,
      ...(cell(quote, "negated") ? [` · ${say.not_said}`] : []),
      ...(cell(quote, "nested_in") ? [` · ${say.within}`] : []),
    ),
    make(
      "p",
      { class: "by" },
      make("a", { href: `#n${quote.at + 1}q${quote.number}`, lang: "de" }, quote.title),
      ...facts.flatMap((fact) => [" · ", make("span", {}, fact)]),
    ),
    context,
  );
};

const mark = (quote, words) => make("mark", { class: `q t${quote.type}` }, words);

// The sentences around a quote, its words marked.
const showContext = (details, quote) => {
  const context = cell(quote, "context") ?? "";
  const paragraph = make("p", { lang: "de" });
  let end = 0;
  for (const part of quote.words.split(" … ")) {
    const start = context.indexOf(part, end);
    if (start < 0) continue;
    paragraph.append(context.slice(end, start), mark(quote, part));
    end = start + part.length;
  }
  paragraph.append(context.slice(end));
  details.append(paragraph);
};

// Marks of an open article whose quote does not fit go faint.
const dim = (item) => {
  const at = items.indexOf(item);
  const asked = asksForQuotes();
  if (!asked && !item.dimmed) return;
  item.dimmed = asked;
  const numbers = new Set(fitting.filter((quote) => quote.at === at).map((quote) => quote.number));
  for (const element of all("[data-q]", item)) {
    element.classList.toggle("off", asked && !numbers.has(Number(element.dataset.q)));
  }
  for (const element of all("[data-by]", item)) {
    const by = Number(element.dataset.by);
    element.classList.toggle("off", Boolean(wanted.actor) && by !== wanted.actor);
  }
};

// The words that were searched, where they can be seen.
const highlight = () => {
  if (!globalThis.CSS?.highlights) return;
  const found = new Highlight();
  const open = view() === "quotes" ? [list] : items.filter((item) => item.open && !item.hidden);
  const texts = (item) => (item === list ? [list] : all("summary:has(h2), article", item));
  for (const text of wanted.words.length ? open.flatMap(texts) : []) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const word of wanted.words) addRanges(found, walker.currentNode, word);
    }
  }
  CSS.highlights.set("found", found);
};

const addRanges = (found, node, word) => {
  const text = node.data.toLowerCase();
  if (text.length !== node.data.length) return; // a letter whose small form is longer
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    found.add(range);
  }
};

// --- Where a link leads, and back

let left = null; // the list, when a link led from it to an article

const turnTo = (name) => {
  one(`input[name=view][value=${name}]`, tools).checked = true;
  show();
};

const reveal = () => {
  const number = /^#n(\d+)/.exec(location.hash)?.[1];
  const item = items[number - 1];
  if (item) {
    if (view() === "quotes") {
      left = scrollY;
      turnTo("articles");
    }
    item.hidden = false;
    item.open = true;
    unpack(item);
    const target = document.getElementById(location.hash.slice(1));
    (target ?? item).scrollIntoView({ block: target?.matches("mark") ? "center" : "start" });
    target?.focus({ preventScroll: true });
  } else if (left !== null) {
    const listedTo = left;
    left = null;
    turnTo("quotes");
    scrollTo(0, listedTo);
  }
};

const choose = (actor) => {
  form.actor.value = actor;
  if (actor) one("input[value=quotes]", tools).checked = true;
  soon(0);
  if (tools.getBoundingClientRect().top > innerHeight / 2) tools.scrollIntoView();
};

// What is shown, to copy or to download.
const chosen = () => {
  if (view() === "quotes") return listed;
  return fitting.filter((quote) => !items[quote.at].hidden);
};

let timer;
const soon = (pause) => {
  clearTimeout(timer);
  timer = setTimeout(filter, pause);
};

if (form) {
  form.hidden = tools.hidden = false;
  for (const kind of ["input", "change"]) {
    form.addEventListener(kind, ({ target }) => soon(target.name === "words" ? SOON : 0));
  }
  form.actor.addEventListener("change", () => choose(form.actor.value));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    filter();
  });
  form.addEventListener("reset", () => {
    for (const box of boxes) box.checked = false;
    soon(0);
  });
  for (const box of boxes) box.addEventListener("change", filter);
  for (const button of buttons) button.disabled = false;
  document.addEventListener("click", ({ target }) => {
    const actor = target.closest("button[data-actor]")?.dataset.actor;
    if (actor) choose(form.actor.value === actor ? "" : actor);
    const item = target.closest(".item > summary")?.parentElement;
    if (item) unpack(item);
  });
  tools.addEventListener("change", show);
  one(".download", tools).addEventListener("click", () => download(chosen()));
  const copying = one(".copy", tools);
  copying.hidden = !navigator.clipboard?.write;
  copying.addEventListener("click", async () => {
    const those = chosen();
    const done = () => fill(say.copied, { quotes: count(those.length, "quote") });
    status.textContent = await copy(those).then(done, () => say.not_copied);
  });
  views.articles.addEventListener(
    "toggle",
    ({ target }) => {
      if (!target.matches(".item")) return;
      if (target.open) unpack(target);
      highlight();
    },
    true,
  );
  next.addEventListener("click", () => more());
  new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && more(), {
    rootMargin: "1500px",
  }).observe(next);
  addEventListener("beforeprint", () => view() === "quotes" && more(listed.length));
  addEventListener("hashchange", reveal);
  filter();
  reveal();
  readAhead();
}
