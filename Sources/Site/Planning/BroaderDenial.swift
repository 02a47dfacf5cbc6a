import Content

/// A denied claim that would have to be true if another one is: who denies it has denied that one too.
///
/// A denial of "arms were sold to Russia" covers "arms were sold to Wagner for Russia's war"; the reverse doesn't
/// hold. It's told apart from a claim's own denials, and isn't counted among them.
struct BroaderDenial: Sendable {
    /// The broader claim.
    let claim: Index<Claim>
    /// The claims on the way from the narrow one to the broader, without the two.
    let way: [Index<Claim>]
    let voices: [Voice]

    /// All broader denials of a claim, nearest first: a search in breadth along `refines`.
    ///
    /// Claims that aren't shown, because they're drafts, lead nowhere.
    static func all(of claim: Index<Claim>, _ site: SiteModel) -> [BroaderDenial] {
        var denials: [BroaderDenial] = []
        var reached: [(claim: Index<Claim>, from: Int)] = [(claim, 0)]
        var seen: Set = [claim]
        var position = 0
        while position < reached.count {
            let current = reached[position].claim
            if position > 0, site.tally(of: current).isContested {
                var way: [Index<Claim>] = []
                var step = reached[position].from
                while step > 0 {
                    way.append(reached[step].claim)
                    step = reached[step].from
                }
                denials.append(
                    BroaderDenial(
                        claim: current,
                        way: way.reversed(),
                        voices: site.tally(of: current).denying
                    )
                )
            }
            for related in site.corpus.relations.related[current.position]
            where related.relation == .refines && site.shows(related.claim) {
                if seen.insert(related.claim).inserted { reached.append((related.claim, position)) }
            }
            position += 1
        }
        return denials
    }
}
