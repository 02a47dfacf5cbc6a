/// What to do about libyaml's complaints, in the words of somebody who writes prose.
enum YAMLHelp {
    static func help(for problem: String) -> String {
        helps.first { problem.contains($0.sign) }?.help
            ?? "put a text that holds one of : # , [ ] { } & * ! | > % @ in quotation marks"
    }

    private static let helps: [(sign: String, help: String)] = [
        (
            "mapping values are not allowed",
            "a text that holds ': ' stands in quotation marks, or on lines of its own below 'key: |-'"
        ),
        (
            "cannot start any token",
            "a text that begins with @, ` or %, or within { } or [ ] with | or >, stands in quotation marks"
        ),
        ("tab character", "indent with spaces"),
        (
            "block sequence entries are not allowed",
            "a text that begins with '- ' stands in quotation marks; a list's items begin on the lines below its key"
        ),
        (
            "expected <document start>",
            "a line that begins with % is a directive of YAML, which can't be used here: remove it"
        ),
        (
            "could not find expected ':'",
            "a key is followed by ': '; a text that goes on in the next line is indented more than its key"
        ),
        (
            "did not find expected key",
            "keys of one map begin in the same column; a text that begins with a quotation mark or a bracket stands whole in 'single' quotation marks, or on lines of its own below 'key: |-'"
        ),
        ("did not find expected '-' indicator", "items of one list begin with '- ' in the same column"),
        (
            "did not find expected ',' or",
            "a list in [ ] or a map in { } isn't closed, or a text in it needs quotation marks"
        ),
        ("unexpected end of stream", "a quotation mark, [ or { that opens in the data is never closed"),
        ("unexpected document indicator", "a quotation mark, [ or { that opens in the data is never closed"),
        (
            "unknown escape character",
            "in \"double\" quotation marks a \\ begins an escape: use 'single' ones"
        ),
        ("control characters are not allowed", "remove the control character"),
    ]
}
