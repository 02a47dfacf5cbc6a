import Content
import EDTF

/// Something that isn't settled about a claim.
struct OpenQuestion: Sendable {
    let claim: Index<Claim>
    let matter: Matter

    enum Matter: Sendable {
        /// A prediction without an outcome, with when it's due.
        case outcome(due: EDTFDate?)
        /// What would settle the claim, under the first of its topics.
        case evidence(String, topic: Index<Topic>?)
        /// Who is quoted as not knowing, or as not saying.
        case answer([(stance: Stance, voices: [Voice])])
    }
}

extension SiteModel {
    /// All of them, kind by kind.
    ///
    /// Predictions by when they're due, then what would settle which claim, by topics, then what those who
    /// are quoted left open. What was withdrawn is no question any more.
    var openQuestions: [OpenQuestion] {
        let living = claims.inReadingOrder(self).filter { corpus[$0].assessment.status != .withdrawn }
        return predictionsWithoutOutcome(living) + claimsToSettle(living) + questionsLeftOpen(living)
    }

    private func predictionsWithoutOutcome(_ claims: [Index<Claim>]) -> [OpenQuestion] {
        claims.filter { corpus[$0].isOpenPrediction }
            .sortedByDate { corpus[$0].due }
            .map { OpenQuestion(claim: $0, matter: .outcome(due: corpus[$0].due)) }
    }

    private func claimsToSettle(_ claims: [Index<Claim>]) -> [OpenQuestion] {
        let ranks = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($0.element, $0.offset) })
        return claims.compactMap { claim in
            corpus[claim].assessment.wouldSettle.map { evidence in
                let topic = corpus.relations.topics[claim.position].min {
                    ranks[$0, default: 0] < ranks[$1, default: 0]
                }
                return (
                    rank: topic.map { ranks[$0, default: 0] } ?? ranks.count,
                    question: OpenQuestion(claim: claim, matter: .evidence(evidence, topic: topic))
                )
            }
        }
        .sorted { $0.rank < $1.rank }
        .map(\.question)
    }

    private func questionsLeftOpen(_ claims: [Index<Claim>]) -> [OpenQuestion] {
        claims.compactMap { claim in
            let citations = backlinks.citationsOfClaim[claim.position].filter(\.isCounted)
            let answers = [Stance.declines, .doesNotKnow].compactMap { stance in
                let voices = citations.filter { $0.stance == stance }.map { Voice($0, corpus) }
                return voices.isEmpty ? nil : (stance: stance, voices: voices.withoutRepeats())
            }
            return answers.isEmpty ? nil : OpenQuestion(claim: claim, matter: .answer(answers))
        }
    }
}
