import Content
import SourceText
import TemplateLanguage

/// What the desk makes of a claim; likelihood and confidence are separate sentences.
struct AssessmentView: View {
    let status: String
    let statusKey: String
    let says: String?
    let likelihood: String?
    let confidence: String?
    let wouldSettle: String?
    let dated: String?

    /// - Parameter leftOut: why the claim's assessment isn't told, if that's so.
    init(_ assessment: Assessment, leftOut: AssessmentLeftOut?, _ context: PageContext) {
        let words = context.words
        status = words[leftOut.map { Phrase($0) } ?? .init(assessment.status)]
        statusKey = leftOut?.rawValue ?? assessment.status.rawValue
        says = assessment.says?.value
        likelihood = context.likelihood(assessment)
        confidence = context.confidence(assessment)
        wouldSettle = assessment.wouldSettle
        let parts = [
            context.phrase(assessment.on).map { on in
                assessment.by.map {
                    words.phrase(.assessedOnBy, ["date": on, "name": context.interface.isolated($0)])
                }
                    ?? words.phrase(.assessedOn, ["date": on])
            },
            context.phrase(assessment.knowsUntil).map { words.phrase(.knowsUntil, ["date": $0]) },
        ].compactMap(\.self)
        dated = parts.isEmpty ? nil : parts.joined(separator: words[.partSeparator])
    }

    static let fields: [ViewField<Self>] = [
        .text("status", example: "Unconfirmed") { $0.status },
        .text("status-key", example: "unconfirmed") { $0.statusKey },
        .text("says", example: "All five accounts rest on the word of one government.") { $0.says },
        .text("likelihood", example: "Likelihood: likely (55 to 80 %).") { $0.likelihood },
        .text("confidence", example: "Confidence in this assessment: low.") { $0.confidence },
        .text("would-settle", example: "An inspection report of the UN panel.") { $0.wouldSettle },
        .text("dated", example: "assessed 21 November 2026 by the desk") { $0.dated },
    ]
}

extension PageContext {
    /// How likely the claim is, as a sentence.
    func likelihood(_ assessment: Assessment?) -> String? {
        (assessment?.likelihood?.value).map { words.phrase(.likelihoodIs, ["term": words[.init($0)]]) }
    }

    /// How well founded the assessment is, as a sentence.
    func confidence(_ assessment: Assessment?) -> String? {
        (assessment?.confidence?.value).map { words.phrase(.confidenceIs, ["term": words[.init($0)]]) }
    }
}
