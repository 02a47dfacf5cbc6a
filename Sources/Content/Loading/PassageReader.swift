import FrontMatter
import SourceText

extension FieldType where Value == PassageEntry {
    /// A passage in an article's file.
    static var passage: FieldType {
        .fields("a passage") { fields in
            passage(&fields) { $0.optional("bears-on", .list(of: .bearing)) ?? [] }
        }
    }

    /// The keys of a passage, wherever it stands.
    static func passage(
        _ fields: inout FieldReader,
        bearings: (inout FieldReader) -> [BearingEntry]
    ) -> PassageEntry? {
        let quote = fields.required("quote", .located(.text))
        let prefix = fields.optional("prefix", .text)
        let suffix = fields.optional("suffix", .text)
        let attribution = attribution(&fields)
        let speech = speech(&fields)
        let namedAs = fields.optional("as", .text)
        let via = fields.optional("via", .list(of: .located(.mention)))
        let said = fields.optional("said", .located(.moment("an utterance")))
        let translation = fields.optional("translation", .text)
        let language = fields.optional("lang", .languageTag)
        let credibility = fields.optional("credibility", .located(.credibility))
        let confirmed = fields.optional("confirmed", .confirmations)
        let bearings = bearings(&fields)
        guard let quote else { return nil }
        return PassageEntry(
            quote: quote,
            prefix: prefix,
            suffix: suffix,
            attribution: attribution,
            speech: speech,
            namedAs: namedAs,
            via: via ?? [],
            said: said,
            translation: translation,
            language: language,
            credibility: credibility,
            confirmed: confirmed ?? .none,
            bearings: bearings
        )
    }

    private static func attribution(_ fields: inout FieldReader) -> PassageEntry.Attribution {
        let statement = fields.optional("statement", .located(.identifier(of: .statement)))
        let speaker = fields.optional("speaker", .located(.mention))
        if let speaker, statement != nil {
            fields.report(
                Finding(
                    LoadingFindings.contradictoryKeys,
                    "a passage has 'statement' or 'speaker', not both",
                    at: speaker.place,
                    help: "the statement's record says who its speaker is: leave 'speaker' out"
                )
            )
        }
        if let statement { return .statement(statement) }
        if let speaker { return .speaker(speaker) }
        return .outlet
    }

    /// Where somebody is named, it must be said whether the words are theirs.
    private static func speech(_ fields: inout FieldReader) -> Located<Speech>? {
        // Somebody whose name can't be read is named all the same.
        if fields.has("statement") || fields.has("speaker") {
            return fields.required("speech", .located(.choice))
        }
        guard let speech = fields.optional("speech", .located(.choice as FieldType<Speech>)) else {
            return nil
        }
        fields.report(
            Finding(
                LoadingFindings.contradictoryKeys,
                "'speech' says whose words these are, but nobody is named as their speaker",
                at: speech.place,
                help: "add 'statement' or 'speaker', or leave 'speech' out: then the outlet itself speaks"
            )
        )
        return nil
    }
}

extension FieldType where Value == BearingEntry {
    /// How a passage bears on a claim, in an article's file.
    static var bearing: FieldType {
        .fields("an entry of bears-on") { fields in
            let claim = fields.required("claim", .located(.identifier(of: .claim)))
            return bearing(&fields, on: claim)
        }
    }

    /// The keys of a bearing other than its claim.
    static func bearing(_ fields: inout FieldReader, on claim: Located<Identifier>?) -> BearingEntry? {
        let stance = fields.required("stance", .located(.choice as FieldType<Stance>))
        let scope = fields.optional("scope", .choice as FieldType<Scope>)
        let answers = fields.optional("answers", .list(of: .located(.mention)))
        let says = fields.optional("says", .map(of: .reading))
        guard let claim, let stance else { return nil }
        return BearingEntry(
            claim: claim,
            stance: stance,
            scope: scope ?? .same,
            answers: answers ?? [],
            says: (says ?? []).map { Reading(point: $0.key, content: $0.value) }
        )
    }
}

extension FieldType where Value == Reading.Content {
    /// `{ words: …, value: … }`, a bare value, or `not-mentioned`.
    static var reading: FieldType {
        FieldType("a value, or words with their value") { value, file, name in
            guard case .map = value.content else {
                let raw = FieldType<Located<String>>.located(.raw).read(value, in: file, describedAs: name)
                return raw.map { $0.map { $0.value == "not-mentioned" ? .notMentioned : .value($0) } }
            }
            return FieldType.fields("a reading") { fields in
                let words = fields.required("words", .located(.text))
                let value = fields.optional("value", .located(.raw))
                return words.map { .words($0, value: value ?? $0) }
            }.read(value, in: file, describedAs: name)
        }
    }
}

extension FieldType where Value == CitationEntry {
    /// A citation in a claim's file: the keys of a passage and of its bearing on one level.
    static func citation(of claim: Identifier) -> FieldType {
        .fields("a citation") { fields in
            let article = fields.required("article", .located(.identifier(of: .article)))
            let ownName = Located(claim, in: fields.file, at: fields.range)
            let passage = FieldType<PassageEntry>.passage(&fields) { fields in
                FieldType<BearingEntry>.bearing(&fields, on: ownName).map { [$0] } ?? []
            }
            guard let article, let passage else { return nil }
            return CitationEntry(article: article, passage: passage)
        }
    }
}
