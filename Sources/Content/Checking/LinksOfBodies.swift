import Markdown
import SourceText

extension Check {
    /// A body's links lead to records by their names, or to the web by whole addresses.
    static let linksOfBodies = Check(kinds: [.linkScheme, .relativeLink, .linkToDraft]) { evidence in
        let drafts = evidence.corpus.claims.filter(\.isDraft)
        let draftNames = Set(drafts.map(\.name))
        let draftFiles = Set(drafts.map { ObjectIdentifier($0.common.file) })
        return evidence.corpus.records.flatMap { record -> [Finding] in
            let isDoubtful = { (destination: String) in
                guard let name = RecordName(destination) else { return !leadsToTheWeb(destination) }
                return draftNames.contains(name) && !draftFiles.contains(ObjectIdentifier(record.file))
            }
            let links = record.body.links
            // Only then anybody asks where they are.
            guard links.contains(where: { isDoubtful($0.destination) }) else { return [] }
            var places = BodyPlaces(of: record)
            var known: Set<String> = []
            return links.flatMap { link -> [Finding] in
                let place = places.locate(
                    link.destination,
                    writtenAs: link.destination,
                    link.text,
                    within: link.lines
                )
                guard isDoubtful(link.destination), known.insert(link.destination).inserted else { return [] }
                guard let name = RecordName(link.destination) else { return [.unusableLink(place)] }
                return .linkToDraft(place, name, record)
            }
        }
    }

    private static func leadsToTheWeb(_ destination: String) -> Bool {
        URLScheme.scheme(of: destination).map(URLScheme.allowed.contains) ?? false
    }
}

extension FindingKind {
    fileprivate static let linkScheme = FindingKind(
        "link-scheme",
        .error,
        "A link in a body has a scheme that isn't allowed, or a record's name that can't be one."
    )
    fileprivate static let relativeLink = FindingKind(
        "relative-link",
        .error,
        "A link in a body leads to a path or an anchor, not to a record or an address."
    )
    fileprivate static let linkToDraft = FindingKind(
        "link-to-draft",
        .warning,
        "A link in a body leads to a draft, which isn't published; it's shown without a link."
    )
}

extension [Finding] {
    fileprivate static func linkToDraft(
        _ link: Located<String>,
        _ name: RecordName,
        _ record: RecordCommon
    ) -> [Finding] {
        Finding.warning(
            .linkToDraft,
            "'\(name)' is a draft: its page isn't published, and its name stands here without a link",
            at: link.place,
            help: "publish the draft, or take the link out",
            unless: record.confirmed
        )
    }
}

extension Finding {
    /// What's wrong with a link that leads neither to a record nor to the web.
    fileprivate static func unusableLink(_ link: Located<String>) -> Finding {
        let target = link.value
        guard let scheme = URLScheme.scheme(of: target) else { return relative(link) }
        if RecordKind(rawValue: scheme) != nil {
            let name = String(target.dropFirst(scheme.count + 1))
            return Finding(
                .linkScheme,
                "'\(name)' can't be the name of a record",
                at: link.place,
                help: Identifier.rule(brokenBy: name)
            )
        }
        let schemes = RecordKind.allCases.map(\.rawValue) + URLScheme.allowed
        return Finding(
            .linkScheme,
            "links with '\(scheme):' can't be published",
            at: link.place,
            help: nearestName(to: scheme, among: schemes).map { "the nearest one is '\($0):'" }
                ?? "a link begins with one of: \(schemes.map { $0 + ":" }.joined(separator: ", "))"
        )
    }

    private static func relative(_ link: Located<String>) -> Finding {
        let message =
            switch link.value {
            case "": "this link leads nowhere"
            case let target where target.hasPrefix("//"):
                "'\(target)' leaves open by which scheme it's reached"
            case let target where target.hasPrefix("#"):
                "'\(target)' leads to an anchor, and anchors may change"
            case let target: "'\(target)' is a path, and paths may change"
            }
        return Finding(
            .relativeLink,
            message,
            at: link.place,
            help: "name the record, such as claim:ID or page:ID, or write the whole address with https://"
        )
    }
}
