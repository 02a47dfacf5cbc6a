import Content
import EDTF
import Quotations

// The words of closed lists: those of records, and of what a chronology tells.
extension Phrase {
    init(inShort stance: Stance) { self.init(key: "\(stance.rawValue)-in-short") }
    init(inShort scope: Scope) { self.init(key: "\(scope.rawValue)-in-short") }
    init(_ stance: Stance) { self = Self.stances[stance.readingRank] }
    init(_ scope: Scope) { self.init(key: "scope-\(scope.rawValue)") }
    init(_ status: Assessment.Status) { self.init(key: "status-\(status.rawValue)") }
    init(_ leftOut: AssessmentLeftOut) { self.init(key: "assessed-\(leftOut.rawValue)") }
    init(_ term: Assessment.Likelihood) {
        self.init(key: "likelihood-\(term.rawValue.replacing(" ", with: "-"))")
    }
    init(_ term: Assessment.Confidence) { self.init(key: "confidence-\(term.rawValue)") }
    init(_ form: Claim.Form) { self.init(key: "claim-\(form.rawValue)") }
    init(timeOf form: Claim.Form) { self.init(key: "time-of-\(form.rawValue)") }
    init(inShortTimeOf form: Claim.Form) { self.init(key: "time-of-\(form.rawValue)-in-short") }
    init(_ form: Article.Form) { self.init(key: "source-\(form.rawValue)") }
    init(_ grade: Article.Reliability) { self.init(key: "reliability-\(grade.rawValue.lowercased())") }
    init(credibility grade: Int) { self.init(key: "credibility-\(grade)") }
    init(_ translator: Article.Translator) { self.init(key: "translated-by-\(translator.rawValue)") }
    init(_ form: Actor.Form) { self.init(key: "actor-\(form.rawValue.replacing(" ", with: "-"))") }
    init(_ form: Change.Form) { self.init(key: "change-\(form.rawValue)") }
    init(_ relation: RelatedClaim.Relation) { self.init(key: "relation-\(relation.rawValue)") }
    init(inverseOf relation: RelatedClaim.Relation) {
        self.init(key: "relation-\(relation.rawValue)-inverse")
    }
    init(_ standing: Standing) { self.init(key: "standing-\(standing.rawValue)") }
    init(_ language: LanguageTag) { self.init(key: "language-\(language.language)") }
    init(_ weekday: Weekday) { self.init(key: "weekday-\(weekday.rawValue)") }

    init(_ kind: Chronicle.Kind) {
        self =
            switch kind {
            case .happened: .timeClaimed
            case .said: .said
            case .published: .published
            }
    }

    /// Which time an entry tells; where a claim tells it, as its kind has it.
    init(timeOf subject: Chronicle.Subject, _ corpus: Corpus) {
        if case .happened(let claim) = subject {
            self.init(timeOf: corpus[claim].form)
        } else {
            self.init(subject.kind)
        }
    }

    /// In the order of reading.
    private static let stances = Stance.inReadingOrder.map { Phrase(key: "stance-\($0.rawValue)") }
}
