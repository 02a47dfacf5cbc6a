import Content
import EDTF
import TemplateLanguage

/// How to cite a claim's page: as a sentence, and as an entry for reference managers.
///
/// Both say that it's a claim. What a source printed is cited from the source; this page only led there.
struct CitationView: View {
    let sentence: String
    let bibTeX: String

    init(of claim: Index<Claim>, _ context: PageContext) {
        let record = context.corpus[claim]
        let settings = context.corpus.settings
        let title = context.words.phrase(.claimTitle, ["claim": "“\(record.claim.withoutPeriod)”"])
        let address = context.site.options.address(of: context.route)
        let assessed = context.phrase(record.assessment.on).map {
            context.words.phrase(.assessedOn, ["date": $0])
        }
        let asKnown = context.site.checked.asKnown.map(context.phrase)
        sentence =
            [title, settings.title, settings.publisher, asKnown, assessed]
            .compactMap { $0?.capitalisedFirst }.joined(separator: ". ") + ". "
            + (address ?? context.route.path)
        let notes = [asKnown, assessed].compactMap(\.self)
        bibTeX = Self.bibTeX(
            key: record.identifier.text,
            [
                ("title", "\"{\(title.escapedForTeX)}\""),
                ("author", settings.publisher.map { "\"{\($0.escapedForTeX)}\"" }),
                ("howpublished", "{\(settings.title.escapedForTeX)}"),
                ("date", record.lastEdited.map { "{\($0)}" }),
                ("note", notes.isEmpty ? nil : "{\(notes.joined(separator: "; ").escapedForTeX)}"),
                ("url", address.map { "{\($0)}" }),
            ]
        )
    }

    static let fields: [ViewField<Self>] = [
        .text("sentence", example: "Claim: “Wagner paid for the equipment”. Arms for Wagner. The desk") {
            $0.sentence
        },
        .text("bibtex", example: "@misc{wagner-paid, title = \"{Claim: “Wagner paid for the equipment”}\"}") {
            $0.bibTeX
        },
    ]

    /// An entry of type `misc`, with the fields that have a value.
    ///
    /// What stands in braces keeps its capitals.
    private static func bibTeX(key: String, _ fields: [(name: String, value: String?)]) -> String {
        let lines = fields.compactMap { name, value in value.map { "  \(name) = \($0)" } }
        return "@misc{\(key),\n\(lines.joined(separator: ",\n"))\n}"
    }
}

extension Claim {
    /// The day of the last dated word of ours on the claim, if there's any.
    fileprivate var lastEdited: EDTFDate? {
        (changes.map(\.on) + [assessment.on].compactMap(\.self)).sortedByDate(\.self).last
    }
}

extension String {
    /// A sentence as it stands within another.
    fileprivate var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }

    /// The text as TeX prints it: its signs escaped, its line breaks spaces.
    fileprivate var escapedForTeX: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch Unicode.Scalar(byte) {
            case "\\": bytes += "\\textbackslash{}".utf8
            case "~": bytes += "\\textasciitilde{}".utf8
            case "^": bytes += "\\textasciicircum{}".utf8
            case "{", "}", "#", "$", "%", "&", "_": bytes += [UInt8(ascii: "\\"), byte]
            case "\n", "\r", "\t": bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
