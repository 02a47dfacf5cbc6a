/*
 * Words and what they're found by, for search.js: as Sources/Site/Search/SearchWords.swift and SearchFolding.swift have
 * them, which made the index. Tests/Fixtures/search/words.json holds both to the same.
 */
"use strict";
const searchWords = (() => {
  // Soft hyphens, joiners and directions, which are printed as nothing, and the Arabic letter that only stretches a word.
  const unprinted = "\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF";
  // Thai, Lao, Myanmar, Khmer, kana and Han: scripts that write without spaces.
  const unspaced = "\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF"
    + "\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}";
  const words = new RegExp(`[\\p{L}\\p{M}\\p{N}${unprinted}]+`, "gu");
  const stretches = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, "gu");
  const isUnprinted = new RegExp(`[${unprinted}]`);
  const isUnspaced = new RegExp(`[${unspaced}]`, "u");
  // Accents, Hebrew points, Arabic vowel signs. In other scripts, such as those of India, signs are letters.
  const isMark = new RegExp("[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F"
    + "\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]");
  const isCyrillic = /[\u0400-\u052F]/;
  const spelledOut = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ς: "σ",
    ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st",
  };

  /** The word in small letters, without marks that readers leave out. */
  function fold(word) {
    let folded = "", previous = "";
    for (const letter of word.toLowerCase().normalize("NFD")) {
      // A breve or points make another Cyrillic letter: й isn't и. But ё is often written е.
      const isLetter = isCyrillic.test(previous)
        && (letter === "\u0306" || (letter === "\u0308" && previous !== "е"));
      if (isUnprinted.test(letter) || (isMark.test(letter) && !isLetter)) continue;
      folded += spelledOut[letter] ?? letter;
      previous = letter;
    }
    return folded.normalize("NFC");
  }

  /** The terms of a text, each with the stretch in which it stands; scripts without spaces are cut into pairs. */
  function* terms(text) {
    for (const word of text.matchAll(words)) {
      for (const part of word[0].matchAll(stretches)) {
        const start = word.index + part.index, end = start + part[0].length;
        const letters = [...fold(part[0])];
        if (isUnspaced.test(part[0])) {
          // Where folding leaves as many letters as there were, each pair has a place of its own.
          const hasPlaces = letters.join("").length === part[0].length;
          let place = start;
          for (const [index, letter] of letters.entries()) {
            const pair = letter + (letters[index + 1] ?? "");
            yield hasPlaces
              ? { term: pair, start: place, end: place + pair.length, isUnspaced: true }
              : { term: pair, start, end, isUnspaced: true };
            place += letter.length;
          }
        } else if (letters.length) {
          yield { term: letters.slice(0, 64).join(""), start, end, isUnspaced: false };
        }
      }
    }
  }

  /** What's looked for. Open is what may be the beginning of a word: the last one, and a letter on its own. */
  function wanted(text) {
    const all = [...terms(text)], wanted = new Map();
    for (const [index, { term, start, end, isUnspaced }] of all.entries()) {
      const isLetter = isUnspaced && [...term].length === 1;
      const previous = all[index - 1];
      // The last letter of a stretch is in the pair before it too.
      if (isLetter && previous?.isUnspaced && previous.end >= end) continue;
      const isOpen = isLetter || (!isUnspaced && end === text.length);
      wanted.set(term, { term, isOpen: isOpen || (wanted.get(term)?.isOpen ?? false) });
    }
    return [...wanted.values()];
  }

  return { terms, wanted };
})();
