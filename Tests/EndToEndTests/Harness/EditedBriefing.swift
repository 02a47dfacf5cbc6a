import Foundation
import TestSupport

/// A briefing that's edited at random, and never wrong: what is removed isn't named any more.
struct EditedBriefing {
    private struct Claim {
        var sentence: String
        var topic: Int?
        var isDraft = false
        var happened: Int?
        var formerly: [String] = []
    }

    private struct Passage {
        let number: Int
        var claim: String
        var stance: String
        var statement: String?
    }

    private struct Article {
        var title: String
        var published: Int
        var isFull: Bool
        var passages: [Passage]
    }

    private var claims: [String: Claim] = [:]
    private var articles: [String: Article] = [:]
    private var statements: [String: Int] = [:]
    private var roles: [String: String] = [:]
    private var topics = 2
    private var about: String?
    private var settings = ["title": "An edited briefing", "texts": "texts"]
    /// Own templates and files of the theme.
    private var templates: [String: String] = [:]
    /// How the site is built: `--drafts`, `--base-url`, `--as-of`.
    private(set) var options: [String] = []
    private var count = 0
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        for _ in 0..<4 { addClaim() }
        for _ in 0..<3 { addArticle() }
        addStatement()
    }

    /// Changes something, and says what.
    mutating func edit() -> String {
        let edits: [(String, (inout EditedBriefing) -> Void)] = [
            ("a claim is added", { $0.addClaim() }),
            (
                "a claim is worded anew",
                { $0.changeClaim { $0.sentence = "It was reported anew, as number \($1)" } }
            ),
            ("a claim is another topic's", { $0.changeClaim { $0.topic = [nil, 0, 1][$1 % 3] } }),
            (
                "a claim becomes a draft, or is one no more",
                { $0.changeClaim { claim, _ in claim.isDraft.toggle() } }
            ),
            ("a claim happened on another day", { $0.changeClaim { $0.happened = 1 + $1 % 28 } }),
            ("a claim is renamed", { $0.renameClaim() }),
            ("a claim is removed", { $0.removeClaim() }),
            ("an article is added", { $0.addArticle() }),
            ("an article was published on another day", { $0.changeArticle { $0.published = 1 + $1 % 28 } }),
            ("an article has another title", { $0.changeArticle { $0.title = "Title number \($1)" } }),
            (
                "an article is printed in full, or no more",
                { $0.changeArticle { article, _ in article.isFull.toggle() } }
            ),
            (
                "an article loses a passage",
                { $0.changeArticle { article, _ in _ = article.passages.popLast() } }
            ),
            ("an article is quoted once more", { $0.addPassage() }),
            ("an article is removed", { $0.removeArticle() }),
            ("a statement is added", { $0.addStatement() }),
            ("a statement was made on another day", { $0.changeStatement() }),
            ("a speaker has another role", { $0.roles["speaker"] = $0.next("role") }),
            ("a page is written anew", { $0.about = $0.next("This page was written") }),
            ("the page is removed", { $0.about = nil }),
            ("the site has another title", { $0.settings["title"] = $0.next("An edited briefing") }),
            (
                "a template is changed",
                { $0.templates["topics.md"] = $0.next("# {{words.topics}}\n\n<!-- ") + " -->\n" }
            ),
            ("the template is taken back", { $0.templates["topics.md"] = nil }),
            (
                "a file of the theme is added or changed",
                { $0.templates["theme/own.css"] = $0.next("/* own") + " */\n" }
            ),
            ("the file of the theme is removed", { $0.templates["theme/own.css"] = nil }),
            (
                "a word of the interface is changed",
                { $0.templates["words.yml"] = $0.next("denies: Denies in version") + "\n" }
            ),
            ("the site is built with drafts", { $0.options = ["--drafts"] }),
            (
                "the site is built for an address",
                { $0.options = ["--base-url", "https://example.org/site"] }
            ),
            ("the site is built as of a day", { $0.options = ["--as-of", "2031-03-28"] }),
            ("the site is built plainly", { $0.options = [] }),
            ("nothing is changed", { _ in }),
        ]
        let (what, change) = edits[pick(edits.count)]
        change(&self)
        return what
    }

    /// The whole folder, by path.
    var files: [String: String] {
        var files = [
            "Content/site.yml": settings.sorted { $0.key < $1.key }.map { "\($0): \($1)\n" }.joined()
        ]
        for (name, claim) in claims { files["Content/claims/\(name).md"] = Self.record(claim) }
        for (name, article) in articles {
            files["Content/articles/\(name).md"] = Self.record(article, named: name)
            if !article.isFull { files["texts/\(name).txt"] = Self.text(article) }
        }
        for (name, day) in statements {
            files["Content/statements/\(name).md"] =
                "---\nspeaker: actor:speaker\nsaid: \(Self.date(day))\n---\n"
        }
        files["Content/actors/speaker.md"] =
            "---\nname: A Speaker\nkind: person\nrole: \(roles["speaker"] ?? "speaks")\n---\n"
        for topic in 0..<topics {
            files["Content/topics/topic-\(topic).md"] = "---\ntitle: Topic \(topic)\n---\n"
        }
        if let about { files["Content/pages/about.md"] = "---\ntitle: About\n---\n\(about).\n" }
        for (name, text) in templates { files["Templates/\(name)"] = text }
        return files
    }
}

extension EditedBriefing {
    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    /// Words with a number that nothing had before.
    private mutating func next(_ words: String) -> String {
        count += 1
        return "\(words) \(count)"
    }

    private mutating func addClaim() {
        let sentence = next("It was reported, as number")
        claims["claim-\(count)"] = Claim(sentence: sentence, topic: [nil, 0, 1][pick(3)])
    }

    private mutating func changeClaim(_ change: (inout Claim, Int) -> Void) {
        guard let name = claims.keys.sorted().randomElement(using: &generator), var claim = claims[name]
        else { return }
        count += 1
        change(&claim, count)
        claims[name] = claim
    }

    private mutating func renameClaim() {
        guard let name = claims.keys.sorted().randomElement(using: &generator),
            var claim = claims.removeValue(forKey: name)
        else { return }
        count += 1
        claim.formerly.append(name)
        claims["claim-\(count)"] = claim
        let new = "claim-\(count)"
        changePassages { passages in
            for index in passages.indices where passages[index].claim == name { passages[index].claim = new }
        }
    }

    private mutating func removeClaim() {
        guard claims.count > 1, let name = claims.keys.sorted().randomElement(using: &generator) else {
            return
        }
        claims[name] = nil
        changePassages { $0.removeAll { $0.claim == name } }
    }

    private mutating func changePassages(_ change: (inout [Passage]) -> Void) {
        for name in articles.keys {
            change(
                &articles[name, default: Article(title: "", published: 1, isFull: false, passages: [])]
                    .passages
            )
        }
    }

    private mutating func addArticle() {
        let title = next("Article number")
        articles["article-\(count)"] = Article(
            title: title,
            published: 1 + pick(28),
            isFull: pick(2) == 0,
            passages: []
        )
        addPassage()
    }

    private mutating func changeArticle(_ change: (inout Article, Int) -> Void) {
        guard let name = articles.keys.sorted().randomElement(using: &generator), var article = articles[name]
        else { return }
        count += 1
        change(&article, count)
        articles[name] = article
    }

    private mutating func addPassage() {
        guard let claim = claims.keys.sorted().randomElement(using: &generator) else { return }
        let stance = ["asserts", "denies", "doubts", "accepts"][pick(4)]
        let statement = pick(2) == 0 ? statements.keys.sorted().randomElement(using: &generator) : nil
        changeArticle { article, number in
            article.passages.append(
                Passage(number: number, claim: claim, stance: stance, statement: statement)
            )
        }
    }

    private mutating func removeArticle() {
        guard let name = articles.keys.sorted().randomElement(using: &generator) else { return }
        articles[name] = nil
    }

    private mutating func addStatement() {
        count += 1
        statements["statement-\(count)"] = 1 + pick(28)
    }

    private mutating func changeStatement() {
        guard let name = statements.keys.sorted().randomElement(using: &generator) else { return }
        statements[name] = 1 + pick(28)
    }

    private static func date(_ day: Int) -> String { "2031-03-\(day < 10 ? "0" : "")\(day)" }

    private static func record(_ claim: Claim) -> String {
        var lines = ["claim: \(claim.sentence)"]
        if let topic = claim.topic { lines.append("topics: [topic-\(topic)]") }
        if claim.isDraft { lines.append("draft: true") }
        if let day = claim.happened { lines.append("happened: \(date(day))") }
        if !claim.formerly.isEmpty { lines.append("formerly: [\(claim.formerly.joined(separator: ", "))]") }
        return "---\n\(lines.joined(separator: "\n"))\n---\n"
    }

    private static func record(_ article: Article, named name: String) -> String {
        var lines = ["title: \(article.title)", "published: \(date(article.published))", "outlet: The Paper"]
        lines.append(article.isFull ? "rights: full" : "text: \(name).txt")
        if !article.passages.isEmpty { lines.append("passages:") }
        for passage in article.passages {
            lines.append("  - quote: these are the words \(passage.number) of it")
            if let statement = passage.statement {
                lines += ["    statement: \(statement)", "    speech: indirect"]
            }
            lines.append("    bears-on: {claim: \(passage.claim), stance: \(passage.stance)}")
        }
        return "---\n\(lines.joined(separator: "\n"))\n---\n\(article.isFull ? text(article) : "")"
    }

    private static func text(_ article: Article) -> String {
        article.passages.map { "Here these are the words \($0.number) of it.\n" }.joined(separator: "\n")
    }
}
