/*
 * Reads the site's index for search.js.
 *
 * It stands in search/, in classic scripts: nothing else may be loaded by a page that's opened from a folder. parts.js
 * says what the others hold; those in terms/ lead from terms to numbers of records, those in records/ hold what's shown
 * of them. Records are numbered by kind, then by date. Each script calls verbatimSearch with its name and lines.
 */
"use strict";
const searchIndex = (() => {
  const mostParts = 6, beginning = "*";
  const files = new Map(), arriving = new Map();
  globalThis.verbatimSearch = (name, lines) => arriving.get(name)?.(lines);

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        arriving.set(name, resolve);
        script.src = `search/${name}.js`;
        script.onerror = () => { files.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  /** The digits and numbers in a string: see Sources/Site/Search/SearchCode.swift. */
  function reader(text) {
    let place = 0;
    const digit = () => {
      const code = text.charCodeAt(place++);
      return code > 92 ? code - 36 : code - 35;
    };
    const number = () => {
      for (let number = 0, factor = 1; ; factor *= 32) {
        const next = digit();
        number += (next & 31) * factor;
        if (next < 32) return number;
      }
    };
    return { digit, number, isDone: () => place >= text.length };
  }

  /** What the index holds: kinds and parts with the numbers of their records, and where each part's terms begin. */
  async function contents() {
    const [kinds, recordParts, termParts] = await load("parts");
    const numbered = (pairs) => {
      let end = 0;
      return pairs.map(([name, count]) => ({ name, start: end, end: end += count }));
    };
    const ofKinds = numbered(kinds);
    return { kinds: ofKinds, count: ofKinds.at(-1).end, recordParts: numbered(recordParts), termParts };
  }

  /** The position of the last of some things in order that isn't past what's looked for; the first at least. */
  function lastNotPast(things, isPast) {
    let low = 0, high = things.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(things[middle])) high = middle; else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  /** A line: a term, its records with their levels, and how many there are if that's more than are written. */
  function readTerm(line) {
    const [term, text, total] = line.split(" ");
    const { digit, number, isDone } = reader(text);
    const records = [], levels = [];
    for (let next = 0; !isDone(); next += 1) {
      records.push(next += number());
      levels.push(digit());
    }
    return {
      term, records, levels, total: total ? reader(total).number() : records.length,
      isCut: !!total, isBeginning: term.startsWith(beginning),
    };
  }

  /** The terms that a word means; if too many begin with it, the word itself and what leads to the best of all. */
  async function fitting({ term, isOpen }, { termParts }) {
    if (!termParts.length) return [];
    const start = lastNotPast(termParts, ([, first]) => first > term);
    const own = (await load(termParts[start][0])).filter((line) => line.startsWith(term));
    const exact = own.filter((line) => line[term.length] === " ").map(readTerm);
    if (exact.length && !isOpen) return exact;
    let end = start + 1;
    while (termParts[end]?.[1].startsWith(term)) end += 1;
    if (end - start > mostParts) {
      return exact.concat(await fitting({ term: beginning + term, isOpen: false }, { termParts }));
    }
    const others = await Promise.all(termParts.slice(start + 1, end).map(([name]) => load(name)));
    return own.concat(others.flat().filter((line) => line.startsWith(term))).map(readTerm);
  }

  /** The records whose days, as far as they're known, may lie between two, which count from 1970: see SearchDays.swift. */
  async function between(first, last, { kinds }) {
    return (await load("days")).flatMap((text, kind) => {
      const { number, isDone } = reader(text ?? "");
      const records = [];
      for (let record = kinds[kind].start, day = -1e7; !isDone();) {
        day += number();
        const end = day + number();
        for (let left = number(); left > 0; left -= 1, record += 1) {
          if (day <= last && end >= first) records.push(record);
        }
      }
      return records;
    });
  }

  /** Title, address, note, text, and quoted words with their language. */
  async function record(number, { recordParts }) {
    const part = recordParts[lastNotPast(recordParts, ({ start }) => start > number)];
    return (await load(part.name))[number - part.start];
  }

  return { contents, fitting, between, record };
})();
