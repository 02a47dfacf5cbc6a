import FrontMatter
import SourceText

extension FieldType where Value == Mention {
    /// A record of some kinds, written `actor:ID`, or plain words.
    ///
    /// What looks like a record's name but can't be one is refused: as plain words it would be published as it stands.
    static func mention(of kinds: RecordKind...) -> FieldType {
        .prose(.text(forms(of: kinds), example: "\(kinds[0]):\(kinds[0].exampleName)")) { text in
            guard let name = RecordName(text) else {
                return misspelled(text, among: kinds).map { .failure($0) } ?? .success(.words(text))
            }
            guard kinds.contains(name.kind), let mention = Mention(name) else {
                return .failure(
                    Refusal(
                        "\(name.kind.withArticle) can't be named here",
                        help: "write \(forms(of: kinds))"
                    )
                )
            }
            return .success(mention)
        }
    }

    /// As in "actor:NAME, statement:NAME or plain words".
    private static func forms(of kinds: [RecordKind]) -> String {
        kinds.map { "\($0.rawValue):NAME" }.joined(separator: ", ") + " or plain words"
    }

    /// What's wrong with a text that was meant to name a record, if it looks so: `actors:kirby`, `actor:John Kirby`.
    private static func misspelled(_ text: String, among kinds: [RecordKind]) -> Refusal? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let written = String(text[..<colon])
        let rest = text[text.index(after: colon)...]
        let name = String(rest.drop { $0 == " " })
        // Words may have a colon, too: `claim: nobody was there`.
        let isMeantSo = rest.first != " " || kinds.contains { $0.rawValue == written } && !name.contains(" ")
        guard !name.isEmpty, isMeantSo else { return nil }
        if let kind = RecordKind(rawValue: written.lowercased()) {
            let proposal = Identifier.suggestion(for: name).map { "write \(kind):\($0); " } ?? ""
            return Refusal(
                Identifier(name) == nil
                    ? "'\(name)' can't be the name of a record"
                    : "a record's name isn't written like '\(text)'",
                help: (kinds.contains(kind) ? proposal : "") + Identifier.rule(brokenBy: name)
            )
        }
        guard !name.contains(" "),
            let nearest = nearestName(to: written, among: RecordKind.allCases.map(\.rawValue))
        else { return nil }
        return Refusal(
            "there are no records of the kind '\(written)'",
            help: "the nearest kind is '\(nearest)'"
        )
    }
}

extension Mention {
    /// Nil for a kind of record that nobody speaks for and nothing answers.
    fileprivate init?(_ name: RecordName) {
        switch name.kind {
        case .actor: self = .actor(name.identifier)
        case .statement: self = .statement(name.identifier)
        case .claim: self = .claim(name.identifier)
        case .article, .topic, .page: return nil
        }
    }
}
