/// A file of `Content/`: front matter, then a body.
struct Record {
    /// Within `Content/`.
    let path: String
    let text: String

    /// Lines of front matter; nil stands for a key that's left out.
    init(path: String, fields: [String?], body: String) {
        self.path = path
        let lines = ["---"] + fields.compactMap(\.self) + ["---", "", body, ""]
        text = lines.joined(separator: "\n")
    }
}
