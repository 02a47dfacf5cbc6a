public import EDTF
public import SourceText

/// A source, with the passages quoted from it.
public final class Article: ContentRecord {
    public static let kind = RecordKind.article

    public let common: RecordCommon
    public let title: String
    /// The head of the article's column in tables.
    public let short: String?
    public let form: Form
    public let outlet: Located<Mention>?
    public let author: String?
    public let published: EDTFDate?
    public let url: String?
    public let archive: String?
    /// When the editor saved the text.
    public let captured: EDTFDate?
    public let language: String?
    public let translatedFrom: String?
    public let translation: Translator?
    /// The articles that this one copies.
    public let basedOn: [Located<Identifier>]
    public let rights: Rights
    /// The file of the full text in the texts folder.
    public let text: Located<String>?
    /// Words with which the text proper begins and ends.
    public let from: Located<String>?
    public let until: Located<String>?
    public let reliability: Reliability?
    /// Why a value that the source doesn't show was inferred, by key.
    public let basis: [String: String]
    public let passages: [PassageEntry]
    /// The claims for which the article was read, and which it doesn't mention.
    public let notMentioned: [Located<Identifier>]
    /// What is said of it wherever it's named; nil for all but those that a site as known on a day marks.
    public let mark: String?

    init(
        common: RecordCommon,
        title: String,
        short: String?,
        form: Form,
        outlet: Located<Mention>?,
        author: String?,
        published: EDTFDate?,
        url: String?,
        archive: String?,
        captured: EDTFDate?,
        language: String?,
        translatedFrom: String?,
        translation: Translator?,
        basedOn: [Located<Identifier>],
        rights: Rights,
        text: Located<String>?,
        from: Located<String>?,
        until: Located<String>?,
        reliability: Reliability?,
        basis: [String: String],
        passages: [PassageEntry],
        notMentioned: [Located<Identifier>],
        mark: String? = nil
    ) {
        self.common = common
        self.title = title
        self.short = short
        self.form = form
        self.outlet = outlet
        self.author = author
        self.published = published
        self.url = url
        self.archive = archive
        self.captured = captured
        self.language = language
        self.translatedFrom = translatedFrom
        self.translation = translation
        self.basedOn = basedOn
        self.rights = rights
        self.text = text
        self.from = from
        self.until = until
        self.reliability = reliability
        self.basis = basis
        self.passages = passages
        self.notMentioned = notMentioned
        self.mark = mark
    }

    public enum Form: String, Sendable, CaseIterable {
        case article, release, transcript, report, post

        /// Whether what stands outside quotation marks is somebody's own words, and not an outlet's account of them: a
        /// transcript is all speech, and a post its author's.
        var isSpeech: Bool { self == .transcript || self == .post }
    }

    /// Who or what translated the article.
    public enum Translator: String, Sendable, CaseIterable {
        case machine, human, unknown
    }

    /// What of the source's text the site may publish.
    public enum Rights: String, Sendable, CaseIterable {
        /// The body is the article's text.
        case full
        /// The body is the editor's digest; only the quoted passages are the source's.
        case excerpts
    }

    /// The source's record, on the Admiralty scale.
    public enum Reliability: String, Sendable, CaseIterable {
        case a = "A", b = "B", c = "C", d = "D", e = "E", f = "F"
    }

    public var displayTitle: String { marked(title) }
    public var columnHead: String { marked(short ?? title) }

    private func marked(_ name: String) -> String { mark.map { "\(name) (\($0))" } ?? name }
}
