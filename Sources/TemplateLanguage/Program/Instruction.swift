/// One step of a program.
enum Instruction: Sendable, Hashable {
    /// Bytes of the program's own, by their offsets.
    case literal(start: Int32, end: Int32)
    /// A text or an address, with HTML's characters escaped.
    case escaped(Reference)
    /// The same within apostrophes, which are escaped too.
    case escapedInApostrophes(Reference)
    /// A text, an address or finished HTML as it stands.
    case unescaped(Reference)
    /// Jumps if the value is empty; otherwise goes on.
    case unless(Reference, to: Int32)
    /// Jumps if the value isn't empty; otherwise goes on.
    case when(Reference, to: Int32)
    /// Jumps if there's no value, not even an empty one; otherwise goes on.
    case unlessGiven(Reference, to: Int32)
    /// Enters a record or a list's first item, or jumps if there's none.
    case enter(Reference, to: Int32)
    /// Enters the list's next item and jumps back, or leaves the record and goes on.
    case next(to: Int32)
    /// Remembers where an element or attribute begins that may turn out empty.
    case beginShell
    /// Remembers where its content begins.
    case beginContent
    /// If nothing was written since, takes the beginning back and jumps past the end.
    case endContent(to: Int32)
}

/// Where a value is found while rendering.
struct Reference: Sendable, Hashable {
    /// The record: 0 is the page's own, and each record or item that's entered is one more.
    var frame: UInt16
    var slot: UInt16
    /// For names with periods: the further slots, as an index into the program's paths, from 1; 0 for none.
    var path: UInt16
}
