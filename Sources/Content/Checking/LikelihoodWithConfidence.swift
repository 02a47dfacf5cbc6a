import SourceText

extension Check {
    /// How likely a claim is, and how well founded the judgement is, are never told in one sentence.
    ///
    /// Intelligence Community Directive 203, section D.6.e(2). Only English is read for it.
    static let likelihoodWithConfidence = Check(kinds: [.likelihoodWithConfidence]) { evidence in
        guard evidence.corpus.settings.isInEnglish else { return [] }
        return evidence.corpus.claims.flatMap { claim -> [Finding] in
            let assessments = [claim.assessment] + claim.changes.compactMap(\.assessment)
            return assessments.compactMap(\.says).flatMap { findings(in: $0, of: claim) }
        }
    }

    /// For the first sentence that holds both.
    private static func findings(in says: Located<String>, of claim: Claim) -> [Finding] {
        guard mayTellConfidence(says.value) else { return [] }
        for sentence in EnglishSentence.all(in: says.value) {
            guard let likelihood = sentence.firstPhrase(among: likelihoods),
                let confidence = sentence.firstPhrase(among: confidences)
            else { continue }
            return .likelihood(likelihood, with: confidence, at: says.place, claim)
        }
        return []
    }

    /// Whether a text has the letters that all terms of confidence have; few have them, so few are read closely.
    private static func mayTellConfidence(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains {
            bytes[$0] == UInt8(ascii: "o") && bytes[$0...].starts(with: "onfiden".utf8)
        }
    }

    /// The directive's terms, of both rows, and their adverbs; longer ones before those that they contain.
    private static let likelihoods = [
        "almost no chance", "remote chance", "very unlikely", "highly improbable", "unlikely", "improbable",
        "roughly even chance", "roughly even odds", "very likely", "highly probable", "likely", "probable",
        "probably", "almost certain", "almost certainly", "nearly certain",
    ]

    private static let confidences = [
        "low confidence", "moderate confidence", "medium confidence", "high confidence", "little confidence",
        "limited confidence", "some confidence", "great confidence", "our confidence", "confidence is",
        "confident",
    ]
}

extension FindingKind {
    fileprivate static let likelihoodWithConfidence = FindingKind(
        "likelihood-with-confidence",
        .warning,
        "A sentence of an assessment holds both a likelihood and a confidence."
    )
}

extension [Finding] {
    fileprivate static func likelihood(
        _ likelihood: String,
        with confidence: String,
        at place: Place,
        _ claim: Claim
    ) -> [Finding] {
        Finding.warning(
            .likelihoodWithConfidence,
            "one sentence holds '\(likelihood)' and '\(confidence)': readers take one for the other",
            at: place,
            help: "write two sentences, or give 'likelihood' and 'confidence', which are printed apart",
            unless: claim.common.confirmed
        )
    }
}
