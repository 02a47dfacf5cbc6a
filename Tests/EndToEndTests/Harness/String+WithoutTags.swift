extension String {
    /// The words of a page without its tags, each run of white space as one space.
    var withoutTags: String {
        replacing("&nbsp;", with: " ").replacing(#/<\/?(?:a|span|strong|small)(?: [^>]*)?>/#, with: "")
            .replacing(#/<[^>]*>/#, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing("“ ", with: "“").replacing(" ”", with: "”")
    }
}
