/// What's done to the white space at the start of lines that come from elsewhere.
struct Indentation {
    /// Taken off, where a line has it.
    var removed: [UInt8] = []
    /// Put before what's left.
    var added: [UInt8] = []

    /// The white space of a line without what's taken off, and without what's put before it.
    func rest(of whitespace: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = whitespace
        for byte in removed {
            guard rest.first == byte else { break }
            rest = rest.dropFirst()
        }
        return rest
    }

    /// For a partial that stands on a line of its own, indented by some white space.
    func indented(by whitespace: ArraySlice<UInt8>) -> Indentation {
        Indentation(removed: [], added: added + rest(of: whitespace))
    }
}
