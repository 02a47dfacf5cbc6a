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
        let words = context.words
        let title = words.phrase(.claimTitle, ["claim": words.quoted(record.claim)])
        let address = context.site.options.address(of: context.route)
        let assessed = context.phrase(record.assessment.on).map {
            words.phrase(.assessedOn, ["date": $0])
        }
        let asKnown = context.site.checked.asKnown.map(context.phrase)
        sentence =
            [title, settings.title, settings.publisher, asKnown, assessed]
            .compactMap { $0?.capitalisedFirst.asSentence(closing: words[.quoteCloses]) }.joined(
                separator: " "
            ) + " "
            + (address ?? context.route.path)
        let notes = [asKnown, assessed].compactMap(\.self)
        bibTeX = BibTeX.entry(
            key: record.identifier.text,
            [
                ("title", .name(title)),
                ("author", settings.publisher.map { .name($0) }),
                ("howpublished", .words(settings.title)),
                ("date", record.lastEdited.flatMap { $0.isOneOfSeveral ? nil : .plain($0.text) }),
                ("note", notes.isEmpty ? nil : .words(notes.joined(separator: "; "))),
                ("url", address.map { .plain($0) }),
            ]
        )
    }

    static let fields: [ViewField<Self>] = [
        .text("sentence", example: "Claim: “Wagner paid for the equipment.” Arms for Wagner. The desk.") {
            $0.sentence
        },
        .text("bibtex", example: "@misc{wagner-paid, title = \"{Claim: “Wagner paid for the equipment.”}\"}")
        {
            $0.bibTeX
        },
    ]
}

extension Claim {
    /// The day of the last dated word of ours on the claim, if there's any.
    fileprivate var lastEdited: EDTFDate? {
        guard !changes.isEmpty else { return assessment.on }
        return (changes.map(\.on) + [assessment.on].compactMap(\.self)).sortedByDate(\.self).last
    }
}

extension EDTFDate {
    /// Whether it's a set of dates, which biblatex doesn't read: it knows EDTF up to level 1.
    fileprivate var isOneOfSeveral: Bool {
        if case .oneOf = form { true } else { false }
    }
}

extension String {
    /// With a period, unless it ends a sentence as it is, within quotation marks or not.
    fileprivate func asSentence(closing mark: String) -> String {
        let isQuoted = utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8)
        let last = unicodeScalars.dropLast(isQuoted ? mark.unicodeScalars.count : 0).last
        return last.map(".!?…".unicodeScalars.contains) == true ? self : self + "."
    }
}
