import Markdown

/// The links between records in bodies.
enum BodyLinks {
    /// Remembers those that lead to no record, as references of other kinds are.
    static func resolve(in records: Records, _ resolver: inout Resolver) {
        for common in records.all {
            for link in common.body.links {
                guard let name = RecordName(link.destination) else { continue }
                resolver.require(common.locate(name, writtenAs: link.destination, within: link.lines))
            }
        }
    }
}
