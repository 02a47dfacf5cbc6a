import Content

// By whom and by which topics a chronicle's entries can be found.
extension SiteModel {
    /// Those who speak on a claimed event, who makes a statement, or who prints an article and speaks in it.
    func actors(in subject: Chronicle.Subject) -> [Index<Actor>] {
        switch subject {
        case .happened(let claim):
            let tally = tally(of: claim)
            return (tally.asserting + tally.denying + tally.doubting).compactMap(\.actor).withoutRepeats()
        case .said(let utterance):
            return [corpus[utterance].speaker.actor].compactMap(\.self)
        case .published(let article):
            let speakers = backlinks.passagesOfArticle[article.position].compactMap { passage in
                corpus[passage].utterance.flatMap { corpus[$0].speaker.actor }
            }
            let outlet = corpus.relations.outlets[article.position]?.actor
            return ([outlet].compactMap(\.self) + speakers).withoutRepeats()
        }
    }

    /// The topics of the claim, or of the claims on which the words bear.
    func topics(in subject: Chronicle.Subject) -> [Index<Topic>] {
        let claims: [Index<Claim>] =
            switch subject {
            case .happened(let claim): [claim]
            case .said(let utterance):
                claims(of: backlinks.passagesOfUtterance[utterance.position])
            case .published(let article): claims(of: backlinks.passagesOfArticle[article.position])
            }
        return claims.withoutRepeats().flatMap { corpus.relations.topics[$0.position] }.withoutRepeats()
    }

    private func claims(of passages: [Index<Passage>]) -> [Index<Claim>] {
        passages.flatMap { backlinks.citationsOfPassage[$0.position] }.map(\.claim)
    }
}

extension Voice {
    fileprivate var actor: Index<Actor>? {
        switch self {
        case .speaker(let reference), .outlet(let reference): reference.actor
        case .article: nil
        }
    }
}
