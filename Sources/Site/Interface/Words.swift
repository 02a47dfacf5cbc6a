import EDTF
import FrontMatter
import Markdown
import SourceText

/// The interface words of a site, from `Templates/words.yml`.
///
/// A class, though it's a value by nature: nearly every view of every page holds it for a moment.
final class Words: Sendable {
    /// What a key stands for.
    enum Entry: Sendable {
        case text(Pattern)
        case counted(CountedWord)

        /// As it's written, with the form for any number.
        var pattern: Pattern {
            switch self {
            case .text(let pattern): pattern
            case .counted(let word): word.other
            }
        }
    }

    private let entries: [Phrase: Entry]
    /// For running text.
    let dates: DateWords
    /// For column heads.
    let shortDates: DateWords
    /// The editor's own keys, which the built-in words lack, but for names of languages.
    let added: [Located<String>]

    private init(_ draft: Draft) {
        entries = draft.entries
        dates = draft.dates
        shortDates = draft.shortDates
        added = draft.added.filter { !$0.value.hasPrefix("language-") }
    }

    /// The built-in words, with the editor's own in their place.
    static func read(builtIn: SourceFile, own: SourceFile?) -> Diagnosed<Words> {
        var draft = Draft()
        var findings = draft.replace(by: builtIn)
        draft.added = []
        if let own { findings += draft.replace(by: own) }
        return Diagnosed(Words(draft), findings)
    }

    /// The keys of all words but the editor's own.
    var builtInKeys: [String] {
        entries.keys.map(\.key).filter { key in !added.contains { $0.value == key } }.sorted()
    }

    /// The plain texts, by key: what templates name as `words.KEY`.
    var constants: [String: String] {
        entries.reduce(into: [:]) { constants, entry in
            if case .text(let pattern) = entry.value { constants[entry.key.key] = pattern.text }
        }
    }

    /// The keys of words that are counted.
    var countedKeys: [String] {
        entries.compactMap { if case .counted = $0.value { $0.key.key } else { nil } }
    }
}

/// Words while files are read, one after the other.
private struct Draft {
    var entries: [Phrase: Words.Entry] = [:]
    var dates = DateWords.english
    var shortDates = DateWords.shortEnglish
    /// Keys that no file before had.
    var added: [Located<String>] = []

    /// Takes over every word of a file, and returns what's wrong with it.
    mutating func replace(by file: SourceFile) -> [Finding] {
        let data = RecordText.readData(file)
        var findings = data.findings
        for field in data.value ?? [] {
            func value<Value>(_ type: FieldType<Value>) -> Value? {
                let read = type.read(field.value, in: file, describedAs: .key(field.key))
                findings += read.findings
                return read.value
            }
            switch field.key {
            case "dates": dates = value(.dateWords(replacing: dates)) ?? dates
            case "short-dates": shortDates = value(.dateWords(replacing: shortDates)) ?? shortDates
            default:
                guard let entry = value(.entry) else { continue }
                let phrase = Phrase(key: field.key)
                if let known = entries[phrase] {
                    findings += entry.findings(
                        replacing: known,
                        field.value,
                        of: file,
                        .key(field.key)
                    )
                } else {
                    added.append(Located(field.key, in: file, at: field.keyRange))
                }
                entries[phrase] = entry
            }
        }
        return findings
    }
}

extension Words {
    /// The words that the Markdown writer adds.
    var htmlLabels: HTMLLabels {
        var labels = HTMLLabels()
        labels.footnotes = self[.footnotes]
        labels.footnote = self[.footnote]
        labels.backToReference = self[.backToReference]
        labels.table = self[.table]
        labels.done = self[.done]
        labels.notDone = self[.notDone]
        return labels
    }

    /// A plain text.
    ///
    /// A key that the words lack stands for itself, which is seen at once.
    subscript(phrase: Phrase) -> String {
        entries[phrase]?.pattern.text ?? phrase.key
    }

    /// A text with values put in the places named `{like-this}`.
    func phrase(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
        entries[phrase]?.pattern.filled(values) ?? phrase.key
    }

    /// What a language is called; nil for one without a name here.
    func name(of language: LanguageTag) -> String? {
        entries[Phrase(language)]?.pattern.text
    }

    /// The form for a number, with the number at `{n}`; nil for none.
    func counted(_ phrase: Phrase, _ number: Int) -> String? {
        guard number > 0 else { return nil }
        return switch entries[phrase] {
        case .text(let pattern): pattern.filled(number)
        case .counted(let word): word.form(for: number)
        case nil: phrase.key
        }
    }

    /// "A", "A and B", "A, B and C", "A, B, C and 4 more".
    func list(_ names: [String]) -> String {
        let most = 3
        guard names.count > 1 else { return names.first ?? "" }
        let isCut = names.count > most
        let last = isCut ? phrase(.listMore, ["n": String(names.count - most)]) : names[names.count - 1]
        var list = names[0]
        for name in names[1..<(isCut ? most : names.count - 1)] { list += self[.listSeparator] + name }
        return list + self[.listAnd] + last
    }

    /// Words between the site's quotation marks.
    func quoted(_ text: String) -> String { self[.quoteOpens] + text + self[.quoteCloses] }
}

extension FieldType where Value == Words.Entry {
    private static let noun =
        "a text (for a space alone, one that breaks no line, U+00A0), or a map with 'one' and 'other'"

    /// A text, or a map with the forms `one` and `other`.
    static var entry: FieldType {
        FieldType(.anything(noun, example: "some words")) {
            value,
            file,
            name in
            guard case .map = value.content else {
                return FieldType<String>.word.read(value, in: file, describedAs: name).map {
                    $0.map { .text(Pattern($0)) }
                }
            }
            return FieldType.fields("a counted word") { fields in
                let one = fields.required("one", .word, "What's printed for one.")
                let other = fields.required("other", .word, "What's printed for any other number.")
                guard let one, let other else { return nil }
                return .counted(CountedWord(one: Pattern(one), other: Pattern(other)))
            }.read(value, in: file, describedAs: name)
        }
    }
}
