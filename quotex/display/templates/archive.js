"use strict";
(() => {
  const form = document.querySelector(".find");
  if (!form) return;
  const status = document.querySelector(".status");
  const buttons = [...document.querySelectorAll(".most button")];
  const boxes = [...document.querySelectorAll(".types input[value]")];
  const items = [...document.querySelectorAll(".item")].map((element) => ({ element }));
  const total = status.textContent;

  // An article's words and marks, collected when they are first asked for.
  const texts = (item) => [...item.element.querySelectorAll("summary:has(h2), article")];
  const words = (item) =>
    (item.words ??= texts(item).map((text) => text.textContent).join("\n").toLocaleLowerCase("de"));
  const marks = (item) =>
    (item.marks ??= [...item.element.querySelectorAll("[data-by]")].map((element) => ({
      element,
      by: element.dataset.by.split(" "),
      type: /(?:^| )t(\d)/.exec(element.className)?.[1],
    })));

  // Whether the article has a quote of this actor and these types; other actors' marks go faint.
  const hasQuote = (item, actor, types) => {
    let found = false;
    for (const mark of marks(item)) {
      const by = !actor || mark.by.includes(actor);
      if (item.dimmed || actor) mark.element.classList.toggle("off", !by);
      if (mark.type && by && (!types.length || types.includes(mark.type))) found = true;
    }
    item.dimmed = actor;
    return found;
  };

  const wantedWords = () =>
    form.words.value.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);

  const filter = () => {
    const wanted = wantedWords();
    const actor = form.actor.value;
    const types = boxes.filter((box) => box.checked).map((box) => box.value);
    let shown = 0;
    for (const item of items) {
      const quoted = actor || types.length || item.dimmed ? hasQuote(item, actor, types) : true;
      const told = wanted.every((word) => words(item).includes(word));
      item.element.hidden = !(told && (quoted || (!actor && !types.length)));
      shown += !item.element.hidden;
    }
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.actor === actor));
    }
    const all = shown === items.length;
    status.textContent = all ? total : `${shown.toLocaleString("en")} of ${total}`;
    highlight();
  };

  // The words found, in the articles that are open.
  const highlight = () => {
    if (!globalThis.CSS?.highlights) return;
    const found = new Highlight();
    const wanted = wantedWords();
    const open = wanted.length ? items.filter(({ element: e }) => e.open && !e.hidden) : [];
    for (const text of open.flatMap(texts)) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        for (const word of wanted) addRanges(found, walker.currentNode, word);
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

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const item = target?.closest(".item");
    if (!item) return;
    item.hidden = false;
    item.open = true;
    item.scrollIntoView();
  };

  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 120);
  };

  form.hidden = false;
  form.words.addEventListener("input", soon);
  form.actor.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    for (const box of boxes) box.checked = false;
    setTimeout(filter);
  });
  for (const box of boxes) box.addEventListener("change", filter);
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener("click", () => {
      form.actor.value = form.actor.value === button.dataset.actor ? "" : button.dataset.actor;
      filter();
    });
  }
  document.querySelector("main").addEventListener("toggle", highlight, true);
  addEventListener("hashchange", reveal);
  reveal();
  filter();
})();
