import EDTF
import FrontMatter
import SourceText

// How the values of records are read: one definition for each type that a key can have.

extension FieldType where Value: CaseIterable & RawRepresentable<String> {
    /// One of the words of a closed list.
    static var choice: FieldType { .oneOf(Value.allCases.map(\.rawValue)) { Value(rawValue: $0) } }
}

extension FieldType where Value == Identifier {
    /// The bare name of a record of one kind.
    static func identifier(of kind: RecordKind) -> FieldType {
        .scalar(
            .text("the name of \(kind.withArticle)", pattern: Identifier.pattern, example: kind.exampleName)
        ) { text in
            if let identifier = Identifier(text) { return .success(identifier) }
            let prefix = kind.rawValue + ":"
            if text.hasPrefix(prefix), let bare = Identifier(String(text.dropFirst(prefix.count))) {
                return .failure(
                    Refusal("this key takes the bare name, without '\(prefix)'", help: "write \(bare)")
                )
            }
            return .failure(
                Refusal("'\(text)' can't be the name of a record", help: Identifier.rule(brokenBy: text))
            )
        }
    }
}

extension FieldType where Value == EDTFDate {
    /// A date of any extent.
    static var date: FieldType { parsed("a date") { .success($0) } }

    /// A date that says when something took place at one moment, however uncertain which.
    static func moment(_ event: String) -> FieldType {
        parsed("a date") { date in
            if date.isMoment { return .success(date) }
            let isSet = if case .allOf = date.form { true } else { false }
            let meaning = isSet ? "means all of these dates" : "is a span of time"
            return .failure(
                Refusal(
                    "'\(date.text)' \(meaning), but \(event) is one moment",
                    help: date.asOneOf.map { "if it's one of these days, write \($0)" }
                        ?? "write the day, as far as it's known"
                )
            )
        }
    }

    private static func parsed(
        _ noun: String,
        _ accept: @escaping @Sendable (EDTFDate) -> Result<EDTFDate, Refusal>
    ) -> FieldType {
        FieldType(.written(noun, pattern: datePattern, example: "2025-03-10")) { value, file, name in
            let text = FieldType<String>.raw.read(value, in: file, describedAs: name)
            guard let written = text.value else { return Diagnosed(nil, text.findings) }
            let scalar = FieldType.scalar(.text(noun, example: "2025-03-10")) { text in
                do throws(EDTFError) {
                    return accept(try EDTFDate(text))
                } catch {
                    return .failure(Refusal(error.message, help: error.help))
                }
            }
            let asScalar = FieldValue(.scalar(written, isPlain: true), at: value.range)
            return scalar.read(asScalar, in: file, describedAs: name)
        }
    }
}

extension EDTFDate {
    /// One of the days of a span or set, as it's written; nil if that can't be written.
    fileprivate var asOneOf: String? {
        let dates =
            if case .allOf = form {
                String(text.dropFirst().dropLast())
            } else {
                // An end that's open is written with dots in a span, and is nothing beside those of a set.
                text.split(separator: "/", omittingEmptySubsequences: false)
                    .map { $0 == ".." ? "" : $0 }.joined(separator: "..")
            }
        return (try? EDTFDate("[\(dates)]"))?.text
    }
}

extension FieldType where Value == String {
    /// An address on the web.
    static var webAddress: FieldType {
        .scalar(
            .text(
                "an address that begins with https://",
                pattern: "^https?://",
                example: "https://example.org/page"
            )
        ) { text in
            text.isWebAddress ? .success(text) : .failure(.notOnTheWeb(text))
        }
    }

    /// A tag of BCP 47, section 2.1, by its outer form.
    static var languageTag: FieldType {
        .scalar(
            .text(
                "a language tag such as en",
                pattern: "^[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{1,8})*$",
                example: "en"
            )
        ) { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            let isTag = parts.allSatisfy { part in
                (1...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy {
                        $0 < 0x80 && Character(Unicode.Scalar($0)).isLetter || (0x30...0x39).contains($0)
                    }
            }
            guard isTag, (2...3).contains(parts[0].utf8.count) else {
                return .failure(
                    Refusal("'\(text)' isn't a language tag", help: "write en, de, ko, zh-Hant or the like")
                )
            }
            return .success(text)
        }
    }

    /// An offset from UTC.
    static var offset: FieldType {
        .scalar(.text("an offset such as -05:00", example: "-05:00")) { text in
            guard UTCOffset(text) != nil else {
                return .failure(
                    Refusal(
                        "'\(text)' isn't an offset from UTC",
                        help: "write hours and minutes, such as -05:00"
                    )
                )
            }
            return .success(text)
        }
    }
}

extension FieldType where Value == Int {
    /// How credible this item is, on the Admiralty scale.
    static var credibility: FieldType {
        .oneOf((1...6).map(String.init)) { text in (1...6).first { String($0) == text } }
    }
}

extension FieldType where Value == Confirmations {
    static var confirmations: FieldType {
        FieldType(
            .map(
                "a map from codes to reasons",
                of: FieldType<String>.word.schema,
                example: "{CODE: why it's right}"
            )
        ) { value, file, name in
            FieldType<[MapEntry<String>]>.map(of: .word).read(value, in: file, describedAs: name)
                .map { $0.map(Confirmations.init) }
        }
    }
}

/// Of what dates in EDTF consist.
private let datePattern = "^[-+0-9XYESTZ:/.,?~%\\[\\]{} ]+$"

extension RecordKind {
    /// As in "no record is an article".
    var withArticle: String {
        switch self {
        case .article, .actor: "an \(rawValue)"
        case .claim, .statement, .topic, .page: "a \(rawValue)"
        }
    }

    /// A name for examples.
    var exampleName: String {
        switch self {
        case .article: "courier-bridge-closed"
        case .claim: "bridge-closed"
        case .statement: "lindqvist-briefing"
        case .actor: "ada-lindqvist"
        case .topic: "alder-bridge"
        case .page: "about"
        }
    }
}

extension Refusal {
    static func notOnTheWeb(_ text: String) -> Refusal {
        Refusal(
            "'\(text)' isn't an address on the web",
            help: "write the whole address, such as https://example.org/page"
        )
    }
}
