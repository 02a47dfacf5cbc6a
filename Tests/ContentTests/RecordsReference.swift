import Content
import FrontMatter

/// `docs/records.md`: every key that records and `site.yml` can have, made from the questions of their readers.
struct RecordsReference {
    var text: String {
        let kinds = RecordKind.allCases.map { kind in
            Section(
                title: "`Content/\(kind.folder)/NAME.md`",
                level: 2,
                introduction: Self.introductions[kind.rawValue],
                schema: kind.schema
            )
        }
        let site = Section(
            title: "`Content/site.yml`",
            level: 2,
            introduction: Self.introductions["site"],
            schema: SiteSettings.schema
        )
        return ([Self.introduction, site.text] + kinds.map(\.text)).joined(separator: "\n")
    }

    private static let introduction = """
        # The keys of records

        A record is a Markdown file with its data on top, between two lines of `---`. Its file's name is its own name, by
        which other records call it: lower-case letters and digits, joined by hyphens. `verbatim new claim NAME` writes a
        record with its keys explained; `verbatim schema claim` prints the same for your [editor](editors.md). This page is
        made from the program, and a test fails where it isn't up to date.

        A key in **bold** must be there. Where a list belongs, a single value will do. How dates are written, from
        `2025-03-10` to `[..2025-03~]`, and what may stand under `says`: [what to write in records](writing.md). Put a text
        in quotation marks if it begins with `[`, `{` or another special character, or holds a colon with a space after it.

        """

    private static let introductions = [
        "site": "What the site says of itself.",
        "article": "A source, with the words quoted from it. What isn't known is left out.",
        "claim": "What somebody says and somebody else may deny: a sentence that can be true or false.",
        "statement": "That somebody said something, somewhere, once; several articles may report it.",
        "actor": "A person, government, organisation, outlet or agency.",
        "topic": "A group of claims.",
        "page": "A page of your own, such as one about the briefing or its method.",
    ]

    private struct Section {
        let title: String
        let level: Int
        let introduction: String?
        let schema: FieldSchema

        var text: String {
            guard case .keys(let keys) = schema.form else { return "" }
            let heading = String(repeating: "#", count: level) + " \(title)\n"
            let table = ["| key | takes | what it's for | example |", "|---|---|---|---|"] + keys.map(row)
            let parts = [heading] + [introduction.map { $0 + "\n" }].compactMap(\.self)
            let within = keys.compactMap { inner(of: $0) }.map(\.text)
            return (parts + [table.joined(separator: "\n") + "\n"] + within).joined(separator: "\n")
        }

        private func row(of key: KeySchema) -> String {
            let name = key.need == .required ? "**`\(key.name)`**" : "`\(key.name)`"
            let need =
                if case .requiredBeside(let others) = key.need {
                    " Needed beside \(others.map { "`\($0)`" }.joined(separator: " and "))."
                } else { "" }
            let example = key.example.map { "`\($0)`" } ?? ""
            return "| \(name) | \(takes(key)) | \(key.meaning)\(need) | \(example) |"
        }

        private func takes(_ key: KeySchema) -> String {
            inner(of: key) == nil ? key.value.noun : "\(key.value.noun): see below"
        }

        /// The keys within a key, as a section of their own.
        private func inner(of key: KeySchema) -> Section? {
            let schema =
                switch key.value.form {
                case .list(let item): item
                default: key.value
                }
            guard case .keys = schema.form else { return nil }
            return Section(
                title: "`\(key.name)`: \(schema.noun)",
                level: level + 1,
                introduction: nil,
                schema: schema
            )
        }
    }
}
