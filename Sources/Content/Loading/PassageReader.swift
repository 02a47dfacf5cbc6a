import FrontMatter
import SourceText

extension FieldType where Value == PassageEntry {
    /// A passage in an article's file.
    static var passage: FieldType {
        .fields("a passage") { fields in
            passage(&fields) {
                $0.optional("bears-on", .list(of: .bearing), "The claims on which the words bear.") ?? []
            }
        }
    }

    /// The keys of a passage, wherever it stands.
    static func passage(
        _ fields: inout FieldReader,
        bearings: (inout FieldReader) -> [BearingEntry]
    ) -> PassageEntry? {
        let quote = fields.required(
            "quote",
            .located(.text),
            "The words exactly as the source prints them.",
            example: "Inspectors found two cracks in the northern pier"
        )
        let prefix = fields.optional(
            "prefix",
            .text,
            "The words just before it, where the quotation alone stands in the source more than once.",
            example: "said on Monday that"
        )
        let suffix = fields.optional(
            "suffix",
            .text,
            "The words just after it, for the same purpose.",
            example: "said the spokeswoman"
        )
        let attribution = attribution(&fields)
        let speech = speech(&fields)
        let namedAs = fields.optional(
            "as",
            .text,
            "How this source names the speaker.",
            example: "the council's spokeswoman"
        )
        let via = fields.optional(
            "via",
            .list(of: .located(.mention(of: .actor, .statement))),
            "The chain of sources that it names for this, the nearest first.",
            example: "[actor:valley-radio]"
        )
        let said = fields.optional(
            "said",
            .located(.moment("an utterance")),
            "When the speaker said it, as this source has it.",
            example: "2025-03-10"
        )
        let translation = fields.optional(
            "translation",
            .text,
            "Your own translation of the words; it's marked as yours.",
            example: "Words in your language"
        )
        let language = fields.optional(
            "lang",
            .languageTag,
            "The language of the words, if it isn't that of the source.",
            example: "de"
        )
        let credibility = fields.optional(
            "credibility",
            .located(.credibility),
            "How credible this piece of information is, from 1 (confirmed) to 5 (improbable); 6 if that can't be said.",
            example: "2"
        )
        let confirmed = fields.optional(
            "confirmed",
            .confirmations,
            "Warnings that you looked at and settled: the code, and why."
        )
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
        let statement = fields.optional(
            "statement",
            .located(.identifier(of: .statement)),
            "The record of the statement that it reports; without this and without speaker, the outlet itself speaks."
        )
        let speaker = fields.optional(
            "speaker",
            .located(.mention(of: .actor)),
            "Who said it, where the statement has no record of its own: an actor, or a name in plain words.",
            example: "Ada Lindqvist"
        )
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

    /// Where somebody is named, even by a name that can't be read, it must be said whether the words are theirs.
    private static func speech(_ fields: inout FieldReader) -> Located<Speech>? {
        let speech = fields.required(
            "speech",
            besideAny: namingKeys,
            .located(.choice as FieldType<Speech>),
            "direct: the speaker's own words, in quotation marks in the source unless that’s a transcript, a post or published by the speaker; indirect: the source's wording of them."
        )
        guard let speech, !namingKeys.contains(where: fields.has) else { return speech }
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

/// The keys that name somebody as the speaker of a passage.
private let namingKeys = ["statement", "speaker"]

extension FieldType where Value == BearingEntry {
    /// How a passage bears on a claim, in an article's file.
    static var bearing: FieldType {
        .fields("an entry of bears-on") { fields in
            let claim = fields.required(
                "claim",
                .located(.identifier(of: .claim)),
                "The claim on which the words bear."
            )
            return bearing(&fields, on: claim)
        }
    }

    /// The keys of a bearing other than its claim.
    static func bearing(_ fields: inout FieldReader, on claim: Located<Identifier>?) -> BearingEntry? {
        let stance = fields.required(
            "stance",
            .located(.choice as FieldType<Stance>),
            "What the speaker does with the claim: asserts it, accepts it on others' word, concedes, doubts, denies, declines to say, doesn't know."
        )
        let scope = fields.optional(
            "scope",
            .choice as FieldType<Scope>,
            "Whether the words say the same as the claim, or something broader, narrower or other; the same if nothing is said."
        )
        let answers = fields.optional(
            "answers",
            .list(of: .located(.mention(of: .statement, .claim))),
            "For denials: the statement, claim or words that they answer.",
            example: "the council's account"
        )
        let says = fields.optional(
            "says",
            .map(of: .reading),
            "What the words give for the claim's points: the point, and its value, or words from the quotation with their value.",
            example: "{cracks: {words: two cracks, value: 2}}"
        )
        if let stance, stance.value != .denies, fields.has("answers") {
            fields.report(
                Finding(
                    LoadingFindings.contradictoryKeys,
                    "only a denial has 'answers', and this stance is '\(stance.value.rawValue)'",
                    at: fields.place(of: "answers"),
                    help: "leave 'answers' out, or write \(stance.place.pair("stance", "denies"))"
                )
            )
        }
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
        FieldType(
            .keysOrWritten(
                "a value, or words with their value",
                FieldReader.keys(of: "a reading", words),
                example: "2025-05"
            )
        ) { value, file, name in
            guard case .map = value.content else {
                let raw = FieldType<Located<String>>.located(.raw).read(value, in: file, describedAs: name)
                return raw.map { $0.map { $0.value == "not-mentioned" ? .notMentioned : .value($0) } }
            }
            return FieldType.fields("a reading", words).read(value, in: file, describedAs: name)
        }
    }

    private static func words(_ fields: inout FieldReader) -> Reading.Content? {
        let words = fields.required(
            "words",
            .located(.text),
            "Words that stand in the quotation.",
            example: "two cracks"
        )
        let value = fields.optional(
            "value",
            .located(.raw),
            "The value as which they are compared, if it isn't the words themselves.",
            example: "2"
        )
        return words.map { .words($0, value: value ?? $0) }
    }
}

extension FieldType where Value == CitationEntry {
    /// A citation in a claim's file: the keys of a passage and of its bearing on one level.
    static func citation(of claim: Identifier) -> FieldType {
        .fields("a citation") { fields in
            let article = fields.required(
                "article",
                .located(.identifier(of: .article)),
                "The article from which the words are quoted."
            )
            let ownName = Located(claim, in: fields.file, at: fields.range)
            let passage = FieldType<PassageEntry>.passage(&fields) { fields in
                FieldType<BearingEntry>.bearing(&fields, on: ownName).map { [$0] } ?? []
            }
            guard let article, let passage else { return nil }
            return CitationEntry(article: article, passage: passage)
        }
    }
}
