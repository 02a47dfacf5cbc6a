/// References between records of one kind, by the positions of the records.
public struct Relations: Sendable {
    /// The articles that an article copies.
    public let basedOn: [[Index<Article>]]
    /// The statement that a statement only repeats.
    public let relays: [Index<Statement>?]
    /// The body that an actor belongs to.
    public let memberOf: [Index<Actor>?]
    /// The claims that a claim names as related.
    public let related: [[(relation: RelatedClaim.Relation, claim: Index<Claim>)]]
    /// A claim's topics.
    public let topics: [[Index<Topic>]]
    /// Who or what an article's outlet is.
    public let outlets: [Reference?]
    /// The claims that an article doesn't mention, though it was read for them.
    public let notMentioned: [[Index<Claim>]]
    /// The article that is a statement's transcript.
    public let primary: [Index<Article>?]
}

extension Relations {
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
