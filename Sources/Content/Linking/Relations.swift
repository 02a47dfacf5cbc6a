/// What records name of one another, by the positions of the records.
public struct Relations: Sendable {
    /// The articles that an article copies.
    public private(set) var basedOn: [[Index<Article>]]
    /// The statement that a statement only repeats.
    public private(set) var relays: [Index<Statement>?]
    /// The body that an actor belongs to.
    public private(set) var memberOf: [Index<Actor>?]
    /// The claims that a claim names as related.
    public private(set) var related: [[(relation: RelatedClaim.Relation, claim: Index<Claim>)]]
    /// A claim's topics.
    public private(set) var topics: [[Index<Topic>]]
    /// Who or what an article's outlet is.
    public private(set) var outlets: [Reference?]
    /// The claims that an article doesn't mention, though it was read for them.
    public private(set) var notMentioned: [[Index<Claim>]]
    /// The article that is a statement's transcript.
    public private(set) var primary: [Index<Article>?]
}

extension Relations {
    /// The same with those of one record in the place of what they were.
    ///
    /// - Parameter own: the record's, by themselves.
    func replacing(_ kind: RecordKind, at position: Int, by own: Relations) -> Relations {
        var revised = self
        switch kind {
        case .article:
            revised.basedOn[position] = own.basedOn[0]
            revised.outlets[position] = own.outlets[0]
            revised.notMentioned[position] = own.notMentioned[0]
        case .claim:
            revised.related[position] = own.related[0]
            revised.topics[position] = own.topics[0]
        case .statement:
            revised.relays[position] = own.relays[0]
            revised.primary[position] = own.primary[0]
        case .actor:
            revised.memberOf[position] = own.memberOf[0]
        case .topic, .page: break
        }
        return revised
    }

    /// The statements that one repeats: the one that it names, and so on to the first of them all.
    public func relayed(by statement: Index<Statement>) -> [Index<Statement>] {
        relays.chain(from: statement)
    }

    /// The bodies that an actor belongs to, up to the topmost.
    public func bodies(of actor: Index<Actor>) -> [Index<Actor>] { memberOf.chain(from: actor) }
}

extension Array {
    /// Where the links lead that begin at an element, one after the other, up to the end or a repetition.
    fileprivate func chain<Value>(from start: Content.Index<Value>) -> [Content.Index<Value>]
    where Element == Content.Index<Value>? {
        guard let first = self[start.position] else { return [] }
        var chain = [first]
        // Circles are findings of their own; here they only mustn't hold up the run.
        var seen: Set = [start, first]
        while let next = self[chain[chain.count - 1].position], seen.insert(next).inserted {
            chain.append(next)
        }
        return chain
    }
}
