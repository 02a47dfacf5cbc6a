import Content
import Markdown
import TemplateLanguage

/// Writes a record's body as HTML for the page on which it stands.
struct BodyRenderer {
    private let context: PageContext

    init(_ context: PageContext) {
        self.context = context
    }

    /// - Parameters:
    ///   - name: whose body it is; its anchors begin with the name, so that none clash on a page.
    ///   - level: of the heading that the body's own headings stand below.
    ///   - marks: in rising order, none of which holds words of another.
    func html(
        _ body: Document,
        of name: RecordName,
        below level: Int,
        marking marks: [TextMark]
    ) -> [UInt8] {
        let context = context
        let options = HTMLOptions(
            headingShift: level + 1 - body.foremostHeading,
            idPrefix: "\(name.kind.rawValue)-\(name.identifier)-",
            labels: context.interface.htmlLabels,
            link: { target(of: $0, on: context) }
        )
        var output: [UInt8] = []
        HTMLWriter(options).write(body, marking: marks, to: &output)
        return output
    }

    /// The words of its first paragraph.
    func beginning(of body: Document) -> String? {
        body.blocks.lazy.compactMap { block -> String? in
            guard case .paragraph(let content) = block.content else { return nil }
            return content.plainText(naming: name)
        }.first
    }

    /// All its words.
    func plainText(of body: Document) -> String {
        body.plainTexts(naming: name).joined(separator: " ")
    }

    /// What a link without words of its own is called, with no signs that are for browsers.
    private func name(of destination: String) -> String {
        if let name = RecordName(destination), name.kind == .statement,
            let statement = context.corpus.names.find(name.identifier, Statement.self)
        {
            return context.plainTitle(of: statement)
        }
        return target(of: destination, on: context).title ?? destination
    }
}

extension Document {
    /// The level of the foremost of its headings, so that none is passed over below the page's own.
    fileprivate var foremostHeading: Int {
        blocks.compactMap { block in
            if case .heading(let level, _) = block.content { level } else { nil }
        }.min() ?? 1
    }
}

/// Where a link in a body leads: a record's page, or wherever it says.
///
/// A record that has no page, such as a draft or what wasn't known on the site's day, is named without a link.
private func target(of destination: String, on context: PageContext) -> LinkTarget {
    guard let name = RecordName(destination) else { return .url(destination) }
    let corpus = context.corpus
    let names = corpus.names
    let target: LinkTarget? =
        switch name.kind {
        case .claim:
            names.find(name.identifier, Claim.self).map { claim in
                context.site.shows(claim)
                    ? record(corpus[claim], on: context)
                    : LinkTarget(url: nil, title: context.words[.unpublishedClaim])
            }
        case .statement:
            names.find(name.identifier, Statement.self).map {
                .record(context.url(of: corpus[$0]).text, title: context.title(of: corpus[$0]))
            }
        case .article:
            names.find(name.identifier, Article.self).map { record(corpus[$0], on: context) }
        case .actor:
            names.find(name.identifier, Actor.self).map { record(corpus[$0], on: context) }
        case .topic:
            names.find(name.identifier, Topic.self).map { topic in
                context.site.shows(topic)
                    ? record(corpus[topic], on: context)
                    : LinkTarget(url: nil, title: corpus[topic].title)
            }
        case .page:
            names.find(name.identifier, FreePage.self).map { record(corpus[$0], on: context) }
        }
    return target ?? LinkTarget(url: nil, title: context.words[.notKnownThen])
}

private func record(_ record: some ContentRecord, on context: PageContext) -> LinkTarget {
    .record(context.url(of: record).text, title: record.displayTitle)
}
