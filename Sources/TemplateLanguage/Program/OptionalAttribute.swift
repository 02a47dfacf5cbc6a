/// An attribute whose whole value is one tag: where there's no value, it isn't written.
///
/// An empty value is one: `lang=""` says that the language isn't known, and `alt=""` that a picture says nothing.
struct OptionalAttribute {
    /// What stands before it.
    let before: [UInt8]
    /// Its name, with the space before and the quotation mark after it.
    let start: [UInt8]
    let value: ValuePiece
    let slot: Slot
    let end: [UInt8]
    /// What follows it.
    let after: [UInt8]

    /// Nil where the first of some pieces doesn't end with the beginning of such an attribute.
    ///
    /// - Parameter state: after the first piece.
    init?(_ pieces: ArraySlice<Piece>, _ state: HTMLState) {
        guard state.phase == .doubleQuoted || state.phase == .singleQuoted,
            case .literal(let before, _)? = pieces.first,
            case .value(let value)? = pieces.dropFirst().first, case .slot(let slot) = value.target,
            value.tag.kind != .unescaped, slot.kind == .text || slot.kind == .url,
            case .literal(let after, _)? = pieces.dropFirst(2).first,
            let mark = before.last, after.first == mark, after.dropFirst().first?.mayFollowAttribute ?? false,
            let space = before.lastIndex(where: \.isWhitespace)
        else { return nil }
        // Of its name nothing but the length is needed: what the tokenizer read of it is in small letters.
        let rest = before[(space + 1)...].dropFirst(state.attribute.count)
        guard rest.elementsEqual([UInt8(ascii: "="), mark]) else { return nil }
        self.before = Array(before[..<space])
        start = Array(before[space...])
        self.value = value
        self.slot = slot
        end = [mark]
        self.after = Array(after.dropFirst())
    }
}

extension UInt8 {
    fileprivate var mayFollowAttribute: Bool {
        isWhitespace || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
    }
}
