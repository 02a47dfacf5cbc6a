import Content
import EDTF

/// Something that a search can find.
enum SearchSubject: Sendable {
    case claim(Index<Claim>)
    case quotation(Index<Quotation>)
    case source(Index<Article>)
    case statement(Index<Statement>)
    case actor(Index<Actor>)
    case topic(Index<Topic>)
    case page(Index<FreePage>)
}

extension SiteModel {
    /// Everything that can be found and has a place in the site.
    func searchSubjects(_ kind: SearchKind) -> [SearchSubject] {
        switch kind {
        case .claim: claims.sorted().map { .claim($0) }
        case .quotation: backlinks.quotationsOfArticle.joined().sorted().map { .quotation($0) }
        case .source: corpus.articles.indices.map { .source(Index($0)) }
        case .statement: corpus.statements.indices.map { .statement(Index($0)) }
        case .actor: corpus.actors.indices.map { .actor(Index($0)) }
        case .topic: corpus.topics.positions.filter(shows).map { .topic($0) }
        case .page: corpus.pages.indices.map { .page(Index($0)) }
        }
    }

    /// The time that a search by dates goes by: `SearchKind.time`.
    func searchDate(of subject: SearchSubject) -> EDTFDate? {
        switch subject {
        case .claim(let claim): corpus[claim].happened
        case .quotation(let quotation): corpus[corpus[quotation].article].published
        case .source(let article): corpus[article].published
        case .statement(let statement): corpus[statement].said
        case .actor, .topic, .page: nil
        }
    }
}
