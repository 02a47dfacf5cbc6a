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
  const further = form.querySelector("details");
  const { terms, wanted } = searchWords;
  const perPage = 10, mostWords = 8, mostRecords = 2 ** 22;

  /* ---------------------------------------------------------------- finding */

  /**
   * What each record scores for a word: the best of its terms by their levels, which are BM25's (see SearchWeight.swift),
   * times their rarity, also BM25's. What only begins with the word counts half.
   */
  async function score(word, index) {
    const scores = new Float32Array(index.count);
    const notes = [];
    const found = await searchIndex.fitting(word, index);
    for (const { term, records, levels, total, isCut, isBeginning } of found) {
      const rarity = Math.log(1 + (index.count - total + 0.5) / (total + 0.5)) * (term === word.term ? 1 : 0.5);
      for (let position = 0; position < records.length; position += 1) {
        const record = records[position], weight = levels[position] * rarity;
        if (weight > scores[record]) scores[record] = weight;
      }
      if (!isCut) continue;
      if (isBeginning) notes.push(form.dataset.short.replace("{word}", word.term));
      else notes.push(form.dataset.everywhere.replace("{word}", term).replace("{n}", total));
    }
    // What the results are marked by: where no whole word fits, those that begin with it do.
    const isOpen = word.isOpen || !found.some(({ term }) => term === word.term);
    return { word: { term: word.term, isOpen }, scores, notes };
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

  /** The records that have all words: how many, and a generator of their numbers, the best first, then in their order. */
  async function find(words) {
    const index = await searchIndex.contents();
    const [chosen, ...found] = await Promise.all([
      choose(index), ...words.map((word) => score(word, index)),
    ]);
    // A word that stands nearly everywhere orders the results, and leaves none out.
    const narrowing = found.filter(({ notes }) => !notes.length);
    for (const { scores } of narrowing) {
      for (let record = 0; record < index.count; record += 1) if (!scores[record]) chosen[record] = 0;
    }
    const totals = new Float32Array(index.count);
    for (const { scores } of found) {
      for (let record = 0; record < index.count; record += 1) totals[record] += scores[record];
    }
    // One number for both: the bits of a score, which rise with it, from the highest down, before those of a record.
    const places = new Float64Array(index.count), bits = new Uint32Array(totals.buffer);
    let count = 0;
    for (let record = 0; record < index.count; record += 1) {
      if (chosen[record]) places[count++] = (0x7fffffff - bits[record]) * mostRecords + record;
    }
    const ranking = rising(places.subarray(0, count));
    const notes = found.flatMap((word) => word.notes);
    return { index, words: found.map(({ word }) => word), notes, count, ranking, ranked: [] };
  }

  /**
   * Gives some numbers in rising order. A heap (Williams, "Algorithm 232", 1964) sorts no more of them than are asked
   * for: of 36,000, ten in 1 ms, where sorting all with a comparison takes 30.
   */
  function* rising(numbers) {
    const sink = (number, place, end) => {
      for (let child; (child = 2 * place + 1) < end; place = child) {
        if (child + 1 < end && numbers[child + 1] < numbers[child]) child += 1;
        if (numbers[child] > number) break;
        numbers[place] = numbers[child];
      }
      numbers[place] = number;
    };
    const { length } = numbers;
    for (let place = length >> 1; place-- > 0;) sink(numbers[place], place, length);
    for (let end = length; end > 0;) {
      yield numbers[0];
      end -= 1;
      sink(numbers[end], 0, end);
    }
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
    // Behind the space before a word.
    const start = best < size / 4 ? 0 : space(Math.floor(best - size / 4) - 1) + 1;
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
    if (first > 0) element.append("…\u00a0");
    for (const { start, end } of hits) {
      if (end <= place || end > last) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(start, place), end);
      element.append(text.slice(place, Math.max(start, place)), mark);
      place = end;
    }
    element.append(text.slice(place, last) + (last < text.length ? "\u00a0…" : ""));
  }

  /** A quotation runs as its language does: by its first letter it might be shown in another order than it was proven. */
  function item([title, url, note, text, quote, language, direction], kind, words) {
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
      if (language) {
        element.lang = language;
        element.dir = direction || "ltr";
      }
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
  const nothing = { notes: [], count: 0, ranked: [] };
  let shown = nothing;

  /** The next results. */
  async function items({ index, words, count, ranking, ranked }, first) {
    const end = Math.min(first + perPage, count);
    while (ranked.length < end) ranked.push(ranking.next().value % mostRecords);
    const next = ranked.slice(first, end);
    const read = await Promise.all(next.map((number) => searchIndex.record(number, index)));
    return read.map((record, position) => {
      const { name } = index.kinds.find(({ end }) => next[position] < end);
      return item(record, name, words);
    });
  }

  async function search() {
    const mine = turn += 1;
    const { none, one, many, words: tooMany, failed } = form.dataset;
    const all = wanted(query.value);
    const isAsked = all.length || choices.some((control) => control.value);
    try {
      const found = isAsked ? await find(all.slice(0, mostWords)) : nothing;
      const first = await items(found, 0);
      if (mine !== turn) return;
      shown = found;
      list.replaceChildren(...first);
      const { count, notes } = found;
      results.hidden = !count;
      more.hidden = count <= first.length;
      const says = [!count ? none : count === 1 ? one : many.replace("{n}", count)];
      if (all.length > mostWords) says.push(tooMany.replace("{n}", mostWords));
      output.textContent = isAsked ? says.concat(notes).join(". ") : "";
    } catch {
      if (mine === turn) output.textContent = failed;
    }
  }

  more.addEventListener("click", async () => {
    const mine = turn, first = list.children.length;
    const next = await items(shown, first);
    // A second click, made while the first was at work, asks for the same.
    if (mine !== turn || list.children.length !== first) return;
    list.append(...next);
    more.hidden = list.children.length >= shown.count;
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
    // What narrows the search is seen.
    if (choices.some((control) => control.value)) further.open = true;
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
