import Content
import EDTF
import SourceText
import TemplateLanguage

/// What both feeds of a site tell: new assessments and changes of claims, the latest first.
///
/// No text of a source is in it, and each title says that it's a claim.
struct Feed {
    let name: StableName
    let title: String
    let settings: SiteSettings
    /// That of the latest entry.
    let updated: FeedTime
    let entries: [Entry]

    struct Entry {
        /// Stays when the claim is renamed or reworded, and wherever a run puts the site; with another `base-url` in
        /// site.yml (or title, where there's none) it's another one, since nothing else tells this feed from all others.
        let name: StableName
        let title: String
        /// Relative where it isn't known where the site stands.
        let address: String
        let time: FeedTime
        let topics: [String]
        /// Some paragraphs.
        let html: String
    }

    /// How many entries a feed has; older ones stand on the page of changes.
    static let most = 50

    /// Nil where no record gives a date to tell of.
    init?(_ planner: PagePlanner) {
        let site = planner.site
        guard let latest = site.news.first else { return nil }
        let context = PageContext(site, planner.interface, .atomFeed)
        settings = site.corpus.settings
        title = [settings.title, site.checked.asKnown.map(context.phrase)].compactMap(\.self)
            .joined(separator: " · ")
        // The address in site.yml, since the one that a run is told may be that of a preview.
        let home = settings.baseURL?.text ?? settings.title
        name = StableName("feed", home)
        updated = latest.time
        entries = site.news.map { Entry($0, of: home, context) }
    }
}

extension Feed.Entry {
    fileprivate init(_ news: ClaimNews, of home: String, _ context: PageContext) {
        let claim = context.corpus[news.claim]
        let words = context.words
        // Its oldest name is the one that its first entries bore.
        let identifier = claim.formerly.first?.value ?? claim.identifier
        name = StableName(
            "change",
            home,
            identifier.text,
            news.on.text,
            news.form.rawValue,
            String(news.number)
        )
        title = words.phrase(
            .feedTitle,
            [
                "kind": words[.init(news.form)],
                "title": words.phrase(.claimTitle, ["claim": context.link(news.claim).title]),
            ]
        )
        address = context.site.options.address(of: Route(claim)) ?? context.url(of: claim).text
        time = news.time
        topics = context.corpus.relations.topics[news.claim.position].map { context.corpus[$0].title }
        html = Self.paragraphs([
            [
                context.phrase(news.on),
                news.status.map { words.phrase(.assessedAs, ["status": words[.init($0)]]) },
            ]
            .compactMap(\.self).joined(separator: " · "),
            news.note,
            ClaimKicker(news.claim, context).plain,
        ])
    }

    private static func paragraphs(_ texts: [String?]) -> String {
        var html: [UInt8] = []
        for text in texts.compactMap(\.self) {
            html += "<p>".utf8
            html.append(escaping: text)
            html += "</p>".utf8
        }
        return String(decoding: html, as: UTF8.self)
    }
}
