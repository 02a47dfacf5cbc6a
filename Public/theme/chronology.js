/*
 * Chooses among the entries of a chronology's page: by kind of time, by actor, by topic, and by the day as of
 * which they're known. The page is whole without it; the form, which does nothing on its own, is shown here.
 * Where one file holds all pages, it may hold several of them, each with its form.
 *
 * An entry's label says what it's found by. Days are counted from 1 January 1970, as Date counts them.
 * The choice is kept in the address after #, so that it can be sent. All words come from the page.
 */
"use strict";
for (const form of document.querySelectorAll("form.filter")) {
  const page = form.closest(".page") ?? document;
  const output = form.querySelector("output");
  const { kind: kinds, actor, topic, day, earlier, later } = form.elements;
  const boxes = kinds instanceof RadioNodeList ? [...kinds] : [kinds];
  const entries = [...page.querySelectorAll(".entry")].map(readEntry);
  const headings = [...page.querySelectorAll(".day, .month, .year")];
  const marks = [...page.querySelectorAll(".timeline [data-entries]")].map(readMark);
  // The days on which something becomes known.
  const days = [...new Set(entries.flatMap((entry) => [entry.possibly, entry.surely]))]
    .filter(Number.isFinite).sort((one, other) => one - other);

  function readEntry(element) {
    const { kind, actors, topics, possibly, surely } = element.querySelector(".label").dataset;
    return {
      element, kind,
      actors: actors.split(" "), topics: topics.split(" "),
      possibly: possibly ? Number(possibly) : -Infinity,
      surely: surely ? Number(surely) : Infinity,
    };
  }

  function readMark(element) {
    const find = (names) => names?.split(" ").map((name) => document.getElementById(name));
    return {
      element,
      entries: find(element.dataset.entries),
      // A line also needs one of the sources to which it leads.
      sources: find(element.dataset.sources),
      number: element.querySelector(".number"),
    };
  }

  const chosenDay = () => (day.value ? day.valueAsNumber / 864e5 : Infinity);
  // An asterisk stands for more names than the page has room for.
  const finds = (names, select) => !select?.value || names.includes("*") || names.includes(select.value);

  function isChosen(entry, until) {
    return boxes.some((box) => box.checked && box.value === entry.kind)
      && finds(entry.actors, actor) && finds(entry.topics, topic)
      && entry.possibly <= until;
  }

  /** Says of an entry that's shown if it isn't sure that it was known by the chosen day. */
  function noteKnowledge(entry, until) {
    entry.element.querySelector(".knowledge")?.remove();
    if (entry.element.hidden || until === Infinity || entry.surely <= until) return;
    const note = document.createElement("small");
    note.className = "knowledge";
    note.textContent = entry.possibly === -Infinity && entry.surely === Infinity
      ? form.dataset.unknown : form.dataset.possibly;
    entry.element.querySelector("p").append(" ", note);
  }

  function show() {
    const until = chosenDay();
    let shown = 0;
    for (const entry of entries) {
      const chosen = isChosen(entry, until);
      entry.element.hidden = !chosen;
      if (chosen) shown += 1;
      noteKnowledge(entry, until);
    }
    for (const heading of headings) heading.hidden = !heading.querySelector(".entry:not([hidden])");
    for (const { element, entries, sources, number } of marks) {
      const left = entries.filter((entry) => !entry.hidden).length;
      element.classList.toggle("unseen", !left || sources?.every((source) => source.hidden) === true);
      if (number) number.textContent = left > 1 ? left : "";
    }
    output.textContent = form.dataset.shown.replace("{n}", shown).replace("{all}", entries.length);
    earlier.disabled = !days.some((other) => other < until);
    later.disabled = !days.some((other) => other > until);
    form.classList.toggle("active", shown < entries.length || until !== Infinity);
  }

  /** Moves to the last day before the chosen one, or to the first after it, on which something becomes known. */
  function step(forward) {
    const until = chosenDay();
    const next = forward ? days.find((other) => other > until) : days.findLast((other) => other < until);
    if (next !== undefined) day.valueAsNumber = next * 864e5;
    change();
  }

  function change() {
    const state = new URLSearchParams();
    const checked = boxes.filter((box) => box.checked).map((box) => box.value);
    if (checked.length < boxes.length) state.set("kind", checked.join());
    for (const control of [actor, topic, day]) if (control?.value) state.set(control.name, control.value);
    history.replaceState(null, "", "#" + state);
    show();
  }

  /** Takes the choice from the address. Where that names a place, the choice stays, unless it hides the place. */
  function read() {
    const target = document.querySelector(":target");
    if (target && !target.closest("[hidden]")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    const checked = state.get("kind")?.split(",");
    for (const box of boxes) box.checked = !checked || checked.includes(box.value);
    for (const control of [actor, topic, day]) {
      if (!control) continue;
      control.value = state.get(control.name) ?? "";
      // A name that isn't among the choices chooses nothing.
      if (control.selectedIndex === -1) control.selectedIndex = 0;
    }
    show();
    target?.scrollIntoView();
  }

  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(change));
  earlier.addEventListener("click", () => step(false));
  later.addEventListener("click", () => step(true));
  addEventListener("hashchange", read);
  show();
  read();
  form.hidden = false;
}
