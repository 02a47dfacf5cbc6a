/// An article of the outlet of its name that's published in full, with its passages in the notation of a YAML mapping.
struct Source {
    let name: String
    let published: String
    let keys: String
    let text: String
    let passages: [String]

    init(
        _ name: String,
        on published: String = "2031-03-03",
        keys: String = "",
        _ text: String,
        _ passages: String...
    ) {
        (self.name, self.published, self.keys, self.text, self.passages) = (
            name, published, keys, text, passages
        )
    }

    var path: String { "Content/articles/\(name).md" }

    var record: String {
        """
        ---
        title: \(name)
        outlet: \(name)
        published: \(published)
        \(keys)rights: full
        passages: [\(passages.joined(separator: ", "))]
        ---
        \(text)

        """
    }
}
