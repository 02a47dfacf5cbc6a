/// A word of a printing, with the marks around it.
struct PrintedWord: Sendable {
    /// Its range in what was printed, marks included.
    var printed: Range<Int>
    /// Its range in the folded text, marks included.
    var folded: Range<Int>
    /// The word alone in the folded text.
    let core: Range<Int>
    /// The range, among the printing's keys, of the word without regard to case.
    let key: Range<Int>
    /// A hash of the key: words of one key have one hash.
    let hash: UInt64
    /// How many letters it has; a letter of a script without spaces counts as three.
    let letters: Int
    /// Whether the editor changed its first letter's case, as in `[W]e`.
    let isAltered: Bool
}

/// A mark with which a printing says that words were left out or put in: `…`, `[…]`, `[the group]`.
struct PrintedCut: Sendable {
    /// Its range in what was printed.
    var printed: Range<Int>
    /// The index of the word before which it stands.
    let word: Int
}
