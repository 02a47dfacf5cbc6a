/// A language as content names it: a tag of BCP 47, such as `it`, `en-GB` or `uz-Arab`.
struct LanguageTag: Sendable, Hashable {
    let text: String
    /// In small letters, the first of which is the language itself.
    private let subtags: [Substring]

    init(_ text: String) {
        self.text = text
        subtags = text.lowercased().split(separator: "-")
    }

    /// The language without its script and region.
    var language: Substring { subtags.first ?? "" }

    var isRightToLeft: Bool {
        script.map(Self.scriptsFromTheRight.contains) ?? Self.languagesFromTheRight.contains(language)
    }

    /// As HTML's `dir` takes it.
    var direction: String { isRightToLeft ? "rtl" : "ltr" }

    /// As Open Graph writes a language with its region, such as `en_GB`; nil without a region.
    var locale: String? {
        subtags.dropFirst().prefix { $0.utf8.count > 1 }.first { $0.utf8.count == 2 }.map {
            "\(language)_\($0.uppercased())"
        }
    }

    /// A subtag of four letters; those after one of a single character are extensions, and have other meanings.
    private var script: Substring? {
        subtags.dropFirst().prefix { $0.utf8.count > 1 }.first {
            $0.utf8.count == 4 && $0.utf8.allSatisfy(isLetter)
        }
    }

    /// Scripts of living languages that are written from right to left (ISO 15924).
    private static let scriptsFromTheRight: Set<Substring> = [
        "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
    ]

    /// Languages that are written in one of them where their tag names no script (CLDR, likely subtags).
    private static let languagesFromTheRight: Set<Substring> = [
        "acm", "aeb", "apc", "ar", "arb", "arq", "ars", "ary", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa",
        "glk",
        "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug",
        "ur", "yi",
    ]
}

private func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }
