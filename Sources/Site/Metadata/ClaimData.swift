import Content
import EDTF
import JSON
import SourceText

/// A claim as schema.org's Claim and, where an editor assessed it, the assessment as a ClaimReview of it.
///
/// | Claim | here |
/// |---|---|
/// | `text` | the sentence; nothing says that it's so |
/// | `description` | "Claimed by … · denied by …": of who denies it, the vocabulary knows nothing |
/// | `author` | those who assert it, as they're counted |
/// | `appearance` | the sources that carry it in its terms |
/// | `firstAppearance` | the first of them, if it was surely published before all others |
///
/// | ClaimReview | here |
/// |---|---|
/// | `author` | the publisher of the site, or else who made the assessment |
/// | `datePublished` | the day of the assessment |
/// | `reviewRating` | the assessment in the site's words; no number, which would put them on a scale of truth |
/// | `reviewBody` | what the assessment says |
enum ClaimData {
    static func json(_ claim: Index<Claim>, describedAs kicker: String?, _ context: PageContext) -> JSON {
        let record = context.corpus[claim]
        let told = self.claim(claim, describedAs: kicker, context)
        return isReviewed(record, context) ? review(record, of: told, context) : told
    }

    /// Whether somebody who has a name stands by an assessment.
    ///
    /// A review that was withdrawn is none; its rating would read as a withdrawal by whoever made the claim.
    private static func isReviewed(_ claim: Claim, _ context: PageContext) -> Bool {
        let assessment = claim.assessment
        let hasAuthor = context.corpus.settings.publisher != nil || assessment.by != nil
        return hasAuthor && assessment.status != .unassessed && assessment.status != .withdrawn
    }

    /// How many of those who assert a claim, and of the sources that carry it, are told.
    private static let most = (authors: 20, appearances: 10)

    private static func claim(
        _ claim: Index<Claim>,
        describedAs kicker: String?,
        _ context: PageContext
    ) -> JSON {
        let record = context.corpus[claim]
        let carriage = context.site.carriage(of: claim)
        let authors = context.site.tally(of: claim).asserting.map(\.party).withoutRepeats()
            .prefix(most.authors).compactMap { voice -> JSON? in
                switch voice {
                case .speaker(let reference), .outlet(let reference): PartyData.json(reference, context)
                case .article: nil
                }
            }
        let appearances = carriage.carriers.prefix(most.appearances).map { SourceData.json($0, context) }
        let first = carriage.first.count == 1 ? carriage.first[0] : nil
        return .object([
            "@type": "Claim",
            "@id": context.site.options.address(of: Route(record)).map { .string($0 + "#claim") },
            "text": .string(record.claim),
            "inLanguage": .string(context.corpus.settings.language),
            "description": kicker.map(JSON.string),
            "author": authors.isEmpty ? nil : .array(authors),
            "appearance": appearances.isEmpty ? nil : .array(appearances),
            "firstAppearance": first.map {
                $0 == carriage.carriers.first ? appearances[0] : SourceData.json($0, context)
            },
        ])
    }

    private static func review(_ record: Claim, of claim: JSON, _ context: PageContext) -> JSON {
        let assessment = record.assessment
        let publisher = context.corpus.settings.publisher.map { PartyData.json($0, "Organization") }
        return .object([
            "@type": "ClaimReview",
            "url": context.site.options.address(of: Route(record)).map(JSON.string),
            "claimReviewed": .string(record.claim),
            "author": publisher ?? assessment.by.map { PartyData.json($0, nil) },
            "datePublished": assessment.on?.wholeDate.map(JSON.string),
            "reviewRating": .object([
                "@type": "Rating",
                "alternateName": .string(context.words[.init(assessment.status)]),
            ]),
            "reviewBody": (assessment.says?.value).map(JSON.string),
            "itemReviewed": claim,
        ])
    }
}
