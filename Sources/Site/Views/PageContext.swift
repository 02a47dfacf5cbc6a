import Content
import EDTF
import Markdown
import SourceText
import TemplateLanguage

/// What a view needs to know of the page that it's for: the site, its language, and where the page stands.
///
/// A class, so that the hundreds of views of a page share it as a single reference.
final class PageContext: Sendable {
    let site: SiteModel
    let interface: Interface
    let route: Route
    /// What leads from the page to the site's root.
    ///
    /// A server shows the page for what doesn't exist at any address, however deep: from there only an absolute path
    /// leads anywhere.
    let root: String

    init(_ site: SiteModel, _ interface: Interface, _ route: Route) {
        self.site = site
        self.interface = interface
        self.route = route
        root = (route == .notFound ? site.options.absoluteRoot : nil) ?? route.root
    }

    /// How many characters of a title a link to its page shows, so that no list of them grows without bounds.
    static let mostOfTitle = 240

    var corpus: Corpus { site.corpus }
    var words: Words { interface.words }

    /// The address of another page as this one writes it: relative, so that the site works in any folder.
    func url(of other: Route, anchor: String? = nil) -> Address {
        guard anchor == nil || other != route else { return Address(base: "", path: "", anchor: anchor) }
        return Address(base: root, path: other.path, anchor: anchor)
    }

    func url(of record: some ContentRecord) -> Address {
        url(of: Route(record))
    }

    /// The address of a quotation's words among their article's pages.
    func url(of quotation: Index<Quotation>) -> Address {
        url(of: site.quotationPages.route(of: quotation), anchor: anchor(of: quotation).id)
    }

    func anchor(of quotation: Index<Quotation>) -> PassageAnchor { site.anchors[quotation.position] }

    /// A date in words, for running text.
    func phrase(_ date: EDTFDate?) -> String? {
        date.map { interface.dates[$0] }
    }

    /// A date in words, for column heads.
    func shortPhrase(_ date: EDTFDate?) -> String? {
        date.map { interface.shortDates[$0] }
    }

    /// A link to a record under its title, or plain words.
    func link(_ reference: Reference) -> LinkView {
        switch reference {
        case .actor(let actor): link(corpus[actor])
        case .statement(let statement):
            LinkView(title: title(of: statement), url: url(of: corpus[statement]))
        case .claim(let claim): link(claim)
        case .words(let text): LinkView(title: text, url: nil)
        }
    }

    func link(_ record: some ContentRecord) -> LinkView {
        LinkView(title: linkTitle(of: record), url: url(of: record))
    }

    func link(_ article: Article) -> LinkView {
        LinkView(
            title: linkTitle(of: article),
            url: url(of: article),
            language: foreignLanguage(ofTitle: article)
        )
    }

    /// A link to an article under the short name that heads its columns; to words of it, if they're given.
    func columnLink(_ article: Index<Article>, to quotation: Index<Quotation>? = nil) -> LinkView {
        let record = corpus[article]
        return LinkView(
            title: record.columnHead,
            url: quotation.map { url(of: $0) } ?? url(of: record),
            language: foreignLanguage(ofColumnHead: record)
        )
    }

    /// A claim that has no page of its own, because it's a draft, is only said to be one.
    func link(_ claim: Index<Claim>) -> LinkView {
        let link = interface.claimLinks[claim.position]
        return LinkView(title: link.title, url: link.page.map { Address(base: root, path: $0) })
    }

    /// What a link to it would say.
    func name(of voice: Voice) -> String {
        switch voice {
        case .speaker(let reference), .outlet(let reference): name(of: reference)
        case .article(let article): corpus[article].columnHead
        }
    }

    /// What a link to it would say.
    func name(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): linkTitle(of: corpus[actor])
        case .statement(let statement): title(of: statement)
        case .claim(let claim): interface.claimLinks[claim.position].title
        case .words(let text): text
        }
    }

    private func linkTitle(of record: some ContentRecord) -> String {
        record.displayTitle.shortened(to: Self.mostOfTitle)
    }

    func link(_ voice: Voice) -> LinkView {
        switch voice {
        case .speaker(let reference), .outlet(let reference): link(reference)
        case .article(let article): columnLink(article)
        }
    }

    /// What a statement is called on pages: its title, or its speaker with the date.
    func title(of index: Index<Statement>) -> String {
        title(of: index, naming: interface.isolated.callAsFunction)
    }

    /// The same for programs, with no signs that are for browsers.
    func plainTitle(of index: Index<Statement>) -> String {
        title(of: index) { $0 }
    }

    private func title(of index: Index<Statement>, naming: (String) -> String) -> String {
        let statement = corpus[index]
        if let title = statement.title { return title }
        return dated(naming(name(of: corpus.utterances[index.position].speaker)), phrase(statement.said))
    }

    /// A name with a date, where there is one: "John Kirby, 22 December 2022".
    func dated(_ name: String, _ date: String?) -> String {
        date.map { words.phrase(.nameAndDate, ["name": name, "date": $0]) } ?? name
    }

    func title(of statement: Statement) -> String {
        guard let index = corpus.names.find(statement.identifier, Statement.self) else {
            return statement.title ?? phrase(statement.said) ?? ""
        }
        return title(of: index)
    }

    /// A step of the way from the site's start to a page.
    func crumb(_ title: Phrase, _ route: Route) -> Crumb {
        Crumb(title: words[title], route: route)
    }

    func crumb(_ record: some ContentRecord) -> Crumb {
        Crumb(title: linkTitle(of: record), route: Route(record))
    }

    /// A record's body as HTML for this page, below a heading of the given level; nil where there's none.
    func body(_ record: some ContentRecord, below level: Int, marking marks: [TextMark] = []) -> [UInt8]? {
        guard !record.common.body.blocks.isEmpty else { return nil }
        return BodyRenderer(self).html(record.common.body, of: record.name, below: level, marking: marks)
    }
}
