import Inventing

/// The front matter of a claim of Hugo's.
///
/// Names that Hugo keeps for itself (kind, aliases, summary) are avoided, here and in the other records.
struct HugoClaim: Encodable {
    let title: String
    let date: String
    let nature = "event"
    let topics: [String]
    let points: [Point]
    let refines: String?
    let assessment: Assessment

    struct Point: Encodable {
        let name: String
        let type: String
    }

    struct Assessment: Encodable {
        let status: String
        let says: String
        let by = "the desk"
        let on = "2025-06-01"
    }

    init(_ claim: InventedClaim, in site: InventedSite) {
        title = claim.claim
        date = claim.day.description
        topics = claim.topics.map { site.topics[$0].identifier }
        points = claim.points.map { Point(name: $0.name, type: $0.type) }
        refines = claim.refines.map { site.claims[$0].identifier }
        assessment = Assessment(status: claim.status, says: claim.assessment)
    }
}

struct HugoArticle: Encodable {
    let title: String
    let date: String
    let outlet: String
    let language = "en"
    let full: Bool
    let passages: [Passage]

    struct Passage: Encodable {
        let quote: String
        let statement: String?
        let speech: String?
        let bearings: [Bearing]
    }

    struct Bearing: Encodable {
        let claim: String
        let stance: String
        let answers: String?
        let scope: String?
        /// By the name of the point.
        let says: [String: Reading]
    }

    struct Reading: Encodable {
        let words: String?
        let value: String?
    }

    init(_ article: InventedArticle, in site: InventedSite) {
        title = article.title
        date = article.day.description
        outlet = site.actors[article.outlet].identifier
        full = article.isFull
        passages = article.passages.map { Passage($0, in: site) }
    }
}

extension HugoArticle.Passage {
    fileprivate init(_ passage: InventedArticle.Passage, in site: InventedSite) {
        quote = passage.words.joined(separator: " ")
        switch passage.voice {
        case .outlet: (statement, speech) = (nil, nil)
        case .direct(let position): (statement, speech) = (site.statements[position].identifier, "direct")
        case .indirect(let position): (statement, speech) = (site.statements[position].identifier, "indirect")
        }
        bearings = passage.bearings.map { bearing in
            HugoArticle.Bearing(
                claim: site.claims[bearing.claim].identifier,
                stance: bearing.stance,
                answers: bearing.stance == "denies" ? "an earlier report" : nil,
                scope: bearing.scope,
                says: Dictionary(
                    bearing.readings.map { ($0.point, .init(words: $0.words, value: $0.value)) },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
    }
}

struct HugoStatement: Encodable {
    let title: String
    let date: String
    let speaker: String
    let setting: String

    init(_ statement: InventedStatement, in site: InventedSite) {
        title = statement.title
        date = statement.day.description
        speaker = site.actors[statement.speaker].identifier
        setting = statement.setting
    }
}

struct HugoActor: Encodable {
    let title: String
    let nature: String
    let role: String?
    let member: String?
    let also: [String]

    init(_ actor: InventedActor, in site: InventedSite) {
        title = actor.name
        nature = actor.nature.rawValue
        role = actor.role
        member = actor.memberOf.map { site.actors[$0].identifier }
        also = actor.alias.map { [$0] } ?? []
    }
}

struct HugoTopic: Encodable {
    let title: String
    let lede: String
}

/// Two articles that get a page; a page is made of it by the theme.
struct HugoPair: Encodable {
    let one: String
    let other: String
    let claims: Int

    init(_ pair: ArticlePairs.Pair, in site: InventedSite) {
        one = site.articles[pair.one].identifier
        other = site.articles[pair.other].identifier
        claims = pair.claims
    }
}
