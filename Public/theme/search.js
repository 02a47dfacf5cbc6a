/*
 * Searches the site's index. The page leads to everything without it; the form, which does nothing on its own, is
 * shown here. All words come from the page; search-words.js cuts texts into terms, search-index.js looks these up.
 *
 * The search is kept in the address after #, so that it can be sent, and is there again after following a result.
 */
"use strict";
{
  const form = document.querySelector("form.search");
  const output = form.querySelector("output");
  const results = document.getElementById("results");
  const list = results.querySelector("ol");
  const more = results.querySelector("button");
  const { q: query, kind: kinds, stance, outlet, from, until } = form.elements;
  const boxes = [...kinds];
  const choices = [stance, outlet, from, until].filter(Boolean);
  const { terms, wanted } = searchWords;
  const perPage = 10, mostWords = 8;

  /* ---------------------------------------------------------------- finding */

  /**
   * What each record scores for a word: the best of its terms by their levels, which are BM25's (see SearchWeight.swift),
   * times their rarity, also BM25's. What only begins with the word counts half.
   */
  async function score(word, index, notes) {
    const scores = new Float32Array(index.count);
    let narrows = true;
    const found = await searchIndex.fitting(word, index);
    for (const { term, records, levels, total, isCut, isBeginning } of found) {
      const rarity = Math.log(1 + (index.count - total + 0.5) / (total + 0.5)) * (term === word.term ? 1 : 0.5);
      records.forEach((record, position) => {
        scores[record] = Math.max(scores[record], levels[position] * rarity);
      });
      if (!isCut) continue;
      narrows = false;
      if (isBeginning) notes.push(form.dataset.short.replace("{word}", word.term));
      else notes.push(form.dataset.everywhere.replace("{word}", term).replace("{n}", total));
    }
    // What the results are marked by: where no whole word fits, those that begin with it do.
    const isOpen = word.isOpen || !found.some(({ term }) => term === word.term);
    return { word: { term: word.term, isOpen }, scores, narrows };
  }

  /** Which records may be shown: those of the kinds, stance, outlet and days chosen. */
  async function choose(index) {
    const chosen = new Uint8Array(index.count);
    for (const { name, start, end } of index.kinds) {
      if (boxes.find((box) => box.value === name)?.checked) chosen.fill(1, start, end);
    }
    const keep = (records) => {
      const kept = new Set(records);
      chosen.forEach((_, record) => { if (!kept.has(record)) chosen[record] = 0; });
    };
    for (const [sign, control] of [["=", stance], ["@", outlet]]) {
      if (!control?.value) continue;
      const term = sign + control.value;
      const found = await searchIndex.fitting({ term, isOpen: false }, index);
      keep(found.find((other) => other.term === term)?.records);
    }
    const day = (control, none) => (control.value ? control.valueAsNumber / 864e5 : none);
    if (from.value || until.value) {
      keep(await searchIndex.between(day(from, -Infinity), day(until, Infinity), index));
    }
    return chosen;
  }

  /** The numbers of the records that have all words, the best first, then in their order. */
  async function find(words, notes) {
    const index = await searchIndex.contents();
    const [chosen, ...found] = await Promise.all([
      choose(index), ...words.map((word) => score(word, index, notes)),
    ]);
    // A word that stands nearly everywhere orders the results, and leaves none out.
    const narrowing = found.filter((word) => word.narrows);
    const totals = new Float32Array(index.count), records = [];
    chosen.forEach((isChosen, record) => {
      if (!isChosen || narrowing.some((word) => !word.scores[record])) return;
      for (const word of found) totals[record] += word.scores[record];
      records.push(record);
    });
    records.sort((one, other) => totals[other] - totals[one] || one - other);
    return { index, words: found.map(({ word }) => word), records };
  }

  /* ---------------------------------------------------------------- showing */

  /** Where a long text is cut: about those of the words found that show the most different ones. */
  function cut(text, hits, size) {
    if (text.length <= size) return [0, text.length];
    let best = 0, most = 0;
    for (const { start } of hits.slice(0, 50)) {
      const near = hits.filter((hit) => hit.start >= start && hit.end <= start + size * 0.7);
      const count = new Set(near.map(({ word }) => word)).size;
      if (count > most) [best, most] = [start, count];
    }
    const space = (place) => {
      const next = text.indexOf(" ", place);
      return next >= 0 && next < place + 30 ? next : place;
    };
    const start = best < size / 4 ? 0 : space(Math.floor(best - size / 4));
    return [start, start + size >= text.length ? text.length : space(start + size)];
  }

  /** Appends a text with the words found in it marked; it's never read as HTML. */
  function append(element, text, words, size = Infinity) {
    const hits = [...terms(text)].flatMap(({ term, start, end }) => {
      const word = words.findIndex((word) => term === word.term || (word.isOpen && term.startsWith(word.term)));
      return word < 0 ? [] : [{ start, end, word }];
    });
    const [first, last] = cut(text, hits, size);
    let place = first;
    if (first > 0) element.append("… ");
    for (const { start, end } of hits) {
      if (end <= place || end > last) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(start, place), end);
      element.append(text.slice(place, Math.max(start, place)), mark);
      place = end;
    }
    element.append(text.slice(place, last) + (last < text.length ? " …" : ""));
  }

  function item([title, url, note, text, quote, language], kind, words) {
    const item = document.createElement("li");
    const add = (name, className) => {
      const element = item.appendChild(document.createElement(name));
      element.className = className;
      element.dir = "auto";
      return element;
    };
    add("p", "label").textContent = boxes.find((box) => box.value === kind).dataset.one;
    const link = add("p", "title").appendChild(document.createElement("a"));
    link.href = url;
    append(link, title, words);
    if (quote) {
      const element = add("blockquote", "quote");
      if (language) element.lang = language;
      element.append("“");
      append(element, quote, words, 400);
      element.append("”");
    }
    if (text) append(add("p", "snippet"), text, words, 240);
    if (note) append(add("p", "note"), note, words, 300);
    return item;
  }

  /** The number of the search that's the latest; what an earlier one finds late isn't shown. */
  let turn = 0;
  let shown = { records: [] };

  /** The next results. */
  async function items({ index, records, words }, first) {
    const next = records.slice(first, first + perPage);
    const read = await Promise.all(next.map((number) => searchIndex.record(number, index)));
    return read.map((record, position) => {
      const { name } = index.kinds.find(({ end }) => next[position] < end);
      return item(record, name, words);
    });
  }

  async function search() {
    const mine = turn += 1;
    const { none, one, many, words: tooMany, failed } = form.dataset;
    const notes = [], all = wanted(query.value);
    if (all.length > mostWords) notes.push(tooMany.replace("{n}", mostWords));
    const isAsked = all.length || choices.some((control) => control.value);
    try {
      const found = isAsked ? await find(all.slice(0, mostWords), notes) : { records: [] };
      const first = await items(found, 0);
      if (mine !== turn) return;
      shown = found;
      list.replaceChildren(...first);
      const count = found.records.length;
      results.hidden = !count;
      more.hidden = count <= first.length;
      notes.unshift(!count ? none : count === 1 ? one : many.replace("{n}", count));
      output.textContent = isAsked ? notes.join(". ") : "";
    } catch {
      if (mine === turn) output.textContent = failed;
    }
  }

  more.addEventListener("click", async () => {
    const mine = turn;
    const next = await items(shown, list.children.length);
    if (mine !== turn) return;
    list.append(...next);
    more.hidden = list.children.length >= shown.records.length;
    next[0]?.querySelector("a").focus();
  });

  /* ---------------------------------------------------------------- the form and the address */

  function change() {
    clearTimeout(waiting);
    const state = new URLSearchParams();
    if (query.value) state.set("q", query.value);
    const checked = boxes.filter((box) => box.checked).map((box) => box.value);
    if (checked.length < boxes.length) state.set("kind", checked.join());
    for (const control of choices) if (control.value) state.set(control.name, control.value);
    history.replaceState(null, "", "#" + state);
    search();
  }

  function read() {
    // A way to a place in the page changes nothing.
    if (document.querySelector(":target")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    const checked = state.get("kind")?.split(",");
    query.value = state.get("q") ?? "";
    for (const box of boxes) box.checked = !checked || checked.includes(box.value);
    for (const control of choices) {
      control.value = state.get(control.name) ?? "";
      // A name that isn't among the choices chooses nothing.
      if (control.selectedIndex === -1) control.selectedIndex = 0;
    }
    search();
  }

  // Nothing is looked for between two keystrokes.
  let waiting;
  form.addEventListener("input", ({ target }) => {
    clearTimeout(waiting);
    waiting = setTimeout(change, target === query ? 120 : 0);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); change(); });
  form.addEventListener("reset", () => setTimeout(() => { change(); query.focus(); }));
  query.addEventListener("focus", () => searchIndex.contents().catch(() => {}), { once: true });

  // Arrows lead from the words to the results and among them; Escape leads back, and at the words clears them.
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const active = document.activeElement;
    const stops = [query, ...list.querySelectorAll("a"), more], place = stops.indexOf(active);
    if (event.key === "/" && !active.matches("input, select")) query.focus();
    else if (event.key === "ArrowDown" && place >= 0) stops[place + 1]?.focus();
    else if (event.key === "ArrowUp" && place > 0) stops[place - 1].focus();
    else if (event.key === "Escape" && place > 0) query.focus();
    else if (event.key === "Escape" && place === 0) { query.value = ""; change(); }
    else return;
    event.preventDefault();
  });

  addEventListener("hashchange", read);
  document.querySelector(".without-script").hidden = true;
  form.hidden = false;
  read();
}
