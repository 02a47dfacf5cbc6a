import EDTF
import Markdown
import SourceText

// Records as they're shown on a site as known on a day. What the desk wrote without a date goes, since nobody can
// say on what it rests; each key is listed, so that a new one isn't taken over unthought.

extension Article {
    /// Without its grade, and without the reason for a date that reaches beyond the day: it tells what came later.
    ///
    /// - Parameters:
    ///   - mark: what is to be said of it wherever it's named.
    ///   - isKnown: whether a claim was known.
    ///   - keepsBody: whether its body may stay.
    func asKnown(
        _ knowledge: Knowledge,
        on day: Day,
        mark: String?,
        bearingOn isKnown: (Identifier) -> Bool,
        keepsBody: Bool
    ) -> Article {
        Article(
            common: keepsBody ? common : common.withoutBody,
            title: title,
            short: short,
            form: form,
            outlet: outlet,
            author: author,
            published: published,
            url: url,
            archive: wasCaptured(by: day) ? archive : nil,
            // A later copy may read otherwise than the source did then, which readers are told.
            captured: captured,
            language: language,
            translatedFrom: translatedFrom,
            translation: translation,
            basedOn: basedOn,
            rights: rights,
            text: text,
            from: from,
            until: until,
            reliability: nil,
            basis: knowledge == .possiblyKnown ? basis.filter { $0.key != "published" } : basis,
            passages: passages.map { $0.asKnown(bearingOn: isKnown) },
            notMentioned: notMentioned.filter { isKnown($0.value) },
            mark: mark
        )
    }
}

extension Article {
    /// Whether the desk saved it by the end of a day; so too if it doesn't say when.
    private func wasCaptured(by day: Day) -> Bool { captured.map { $0.isOver(by: day) } ?? true }
}

extension PassageEntry {
    /// Without its grade, and without what it says of claims that nobody had made.
    fileprivate func asKnown(bearingOn isKnown: (Identifier) -> Bool) -> PassageEntry {
        PassageEntry(
            quote: quote,
            prefix: prefix,
            suffix: suffix,
            attribution: attribution,
            speech: speech,
            namedAs: namedAs,
            via: via,
            said: said,
            translation: translation,
            language: language,
            credibility: nil,
            confirmed: confirmed,
            bearings: bearings.filter { isKnown($0.claim.value) }
        )
    }
}

extension CitationEntry {
    var asKnown: CitationEntry {
        CitationEntry(article: article, passage: passage.asKnown(bearingOn: { _ in true }))
    }
}

extension Statement {
    /// Of a statement that's only named as yet, nobody knew more than who made it.
    ///
    /// - Parameters:
    ///   - isPrinted: whether a known article prints something of it.
    ///   - isWhole: whether all that's printed of it was known, so that the reasons for its date are too.
    ///   - keepsBody: whether its body may stay.
    func asKnown(on day: Day, isPrinted: Bool, isWhole: Bool, keepsBody: Bool) -> Statement {
        Statement(
            common: keepsBody ? common : common.withoutBody,
            speaker: speaker,
            said: isPrinted ? said.flatMap { $0.isOver(by: day) ? $0 : nil } : nil,
            zone: isPrinted ? zone : nil,
            setting: isPrinted ? setting : nil,
            title: title,
            url: isPrinted ? url : nil,
            relays: relays,
            primary: primary,
            basis: isWhole ? basis : [:]
        )
    }
}

extension Actor {
    /// Who it is, without what's told of it.
    var asKnown: Actor {
        Actor(
            common: common.withoutBody,
            fullName: fullName,
            form: form,
            role: role,
            memberOf: memberOf,
            aliases: aliases,
            describedAs: nil
        )
    }
}

extension Topic {
    /// Its title alone.
    var asKnown: Topic {
        Topic(common: common.withoutBody, title: title, summary: nil, order: order)
    }
}

extension SiteSettings {
    var withoutDescription: SiteSettings {
        SiteSettings(
            file: file,
            title: title,
            description: nil,
            language: language,
            baseURL: baseURL,
            publisher: publisher,
            texts: texts
        )
    }
}
