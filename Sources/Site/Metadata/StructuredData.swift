import JSON
import SourceText

/// What a page tells programs, as JSON-LD in the vocabulary of schema.org.
///
/// It tells what the page does, and nothing beyond: a claim is told as a claim, and dates that aren't sure to the day
/// aren't told, since the vocabulary has no way to say how unsure they are.
struct StructuredData {
    private let things: [JSON]

    init(_ head: PageHead, _ context: PageContext) {
        things = [head.subject, BreadcrumbData.json(head, context)].compactMap(\.self)
    }

    /// An element for the page's head, finished; nil where there's nothing to tell.
    ///
    /// It's data, which browsers never run, so that a page's policy against scripts has no say in it. Characters that
    /// mean something in HTML are escaped as JSON escapes them: in JSON they stand nowhere but in texts.
    var element: [UInt8]? {
        guard !things.isEmpty else { return nil }
        let data = JSON.object(["@context": "https://schema.org", "@graph": .array(things)])
        var element: [UInt8] = []
        element.reserveCapacity(4_096)
        element.append(copying: "<script type=\"application/ld+json\">".utf8.span)
        data.write(to: &element, within: .script)
        element.append(copying: "</script>".utf8.span)
        return element
    }
}
