import Quotations
import SourceText

extension Check {
    /// Whoever repeats, copies or belongs to another can't, by a way round, be its own origin; nor can a claim
    /// be narrower or later than itself.
    static let circles = Check(kinds: [.circle]) { evidence in
        let corpus = evidence.corpus
        let relations = corpus.relations
        let copies = waysRound(in: relations.basedOn.map { $0.map(\.position) }).map { way in
            Finding.circle(way, corpus.articles, "are based on one another") { article, next in
                article.basedOn.first { $0.value == next }
            }
        }
        let repeats = waysRound(in: relations.relays.map { $0.map { [$0.position] } ?? [] }).map { way in
            Finding.circle(way, corpus.statements, "relay one another") { statement, _ in statement.relays }
        }
        let memberships = waysRound(in: relations.memberOf.map { $0.map { [$0.position] } ?? [] }).map {
            way in
            Finding.circle(way, corpus.actors, "are members of one another") { actor, _ in actor.memberOf }
        }
        return copies + repeats + memberships
            + circles(
                of: .refines,
                "refine one another",
                help: "take out the link that doesn't hold; claims that each imply the other are one claim",
                in: corpus
            )
            + circles(
                of: .follows,
                "follow one another",
                help: "take out the link that doesn't hold: nothing happens after itself",
                in: corpus
            )
    }

    private static func circles(
        of relation: RelatedClaim.Relation,
        _ problem: String,
        help: String,
        in corpus: Corpus
    ) -> [Finding] {
        let successors = corpus.relations.related.map { related in
            related.filter { $0.relation == relation }.map(\.claim.position)
        }
        // A claim that names itself is a finding of its own.
        return waysRound(in: successors).filter { $0.count > 1 }.map { way in
            Finding.circle(way, corpus.claims, problem, help: help) { claim, next in
                claim.related.first { $0.relation == relation && $0.claim.value == next }?.claim
            }
        }
    }
}

extension FindingKind {
    fileprivate static let circle = FindingKind(
        "circle",
        .error,
        "By 'based-on', 'relays', 'member-of', 'refines' or 'follows' a record leads back to itself."
    )
}

extension Finding {
    /// - Parameters:
    ///   - way: the positions of the records, once round.
    ///   - link: where a record names the next one.
    fileprivate static func circle<Value: ContentRecord>(
        _ way: [Int],
        _ records: [Value],
        _ problem: String,
        help: String = "take out the link that doesn't hold: an origin must be left",
        link: (_ record: Value, _ next: Identifier) -> Located<Identifier>?
    ) -> Finding {
        let names = way.map { records[$0].identifier.text }
        let steps = names.prefix(8) + (way.count > 8 ? [] : names.prefix(1))
        let round = steps.joined(separator: " → ") + (way.count > 8 ? " → … → \(names[0])" : "")
        let first = records[way[0]]
        return Finding(
            .circle,
            "these \(Value.kind.folder) \(problem) in a circle: \(round)",
            at: link(first, records[way[1 % way.count]].identifier)?.place ?? first.common.place,
            help: help
        )
    }
}

/// The circles of a graph, each from its least node on: of those that share nodes as many as join all of these.
///
/// A walk in depth: each edge that leads back onto the walk's own path closes a circle. It's told if it joins nodes that
/// no other has joined, since of hundreds that all lead to one another every pair closes one.
///
/// - Parameter successors: of each node, by its number.
func waysRound(in successors: [[Int]]) -> [[Int]] {
    enum State { case new, onPath, done }
    var states = [State](repeating: .new, count: successors.count)
    var joined = DisjointSets(successors.count)
    var circles: [[Int]] = []
    for root in successors.indices where states[root] == .new {
        var path = [(node: root, next: 0)]
        states[root] = .onPath
        while let (node, next) = path.last {
            guard next < successors[node].count else {
                states[node] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let successor = successors[node][next]
            switch states[successor] {
            case .done: break
            case .new:
                states[successor] = .onPath
                path.append((successor, 0))
            case .onPath where node == successor || joined.root(of: node) != joined.root(of: successor):
                let circle = path.drop { $0.node != successor }.map(\.node)
                for member in circle { joined.join(member, successor) }
                let least = circle.enumerated().min { $0.element < $1.element }?.offset ?? 0
                circles.append(Array(circle[least...] + circle[..<least]))
            case .onPath: break
            }
        }
    }
    return circles
}
