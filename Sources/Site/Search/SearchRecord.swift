import Content
import EDTF
import Markdown
import SourceText
import TemplateLanguage

/// What a search shows of something that it found, and what that's found by.
///
/// Whatever is shown is also what it's found by.
struct SearchRecord: Sendable {
    let title: String
    /// From the site's root: a page, or a passage in it.
    let url: String
    /// Who and when, in the interface's words.
    let note: String
    /// Words as a source prints them.
    var quote: String?
    var language: String?
    /// The editors' words, or an article's text.
    var text = ""
    /// What it can be chosen by.
    var stances: [Stance] = []
    var outlets: [Index<Article>] = []
}

extension SearchRecord {
    /// - Parameter context: of the search page.
    init(_ subject: SearchSubject, _ context: PageContext) {
        let corpus = context.corpus
        switch subject {
        case .claim(let claim): self.init(claim, context)
        case .quotation(let quotation): self.init(quotation, context)
        case .source(let index):
            let article = corpus[index]
            let outlet = corpus.relations.outlets[index.position].map { context.link($0).title }
            let published = context.dated(.searchPublished, article.published)
            self.init(
                article,
                [article.short, article.title].compactMap(\.self).joined(separator: ": "),
                context,
                note: [outlet, article.author, published]
            )
            outlets = [index]
        case .statement(let index):
            let statement = corpus[index]
            let speaker = context.link(corpus.utterances[index.position].speaker).title
            self.init(
                statement,
                context.plainTitle(of: index),
                context,
                note: [speaker, context.dated(.searchSaid, statement.said), statement.setting]
            )
            outlets = context.site.backlinks.passagesOfUtterance[index.position]
                .map { corpus[corpus[$0].quotation].article }.withoutRepeats()
        case .actor(let index):
            let actor = corpus[index]
            let names = actor.aliases.map(\.value)
            self.init(actor, actor.fullName, context, note: [actor.role, actor.describedAs] + names)
        case .topic(let index):
            let topic = corpus[index]
            self.init(topic, topic.title, context, note: [], before: [topic.summary])
        case .page(let index):
            self.init(corpus[index], corpus[index].title, context, note: [])
        }
    }
}

extension SearchRecord {
    /// - Parameters:
    ///   - before: words that stand before the body.
    ///   - after: words that stand after it.
    private init(
        _ record: some ContentRecord,
        _ title: String,
        _ context: PageContext,
        note: [String?],
        before: [String?] = [],
        after: [String] = []
    ) {
        self.title = title
        url = context.url(of: record).text
        self.note = note.compactMap(\.self).joined(separator: " · ")
        let body = BodyRenderer(context).plainText(of: record.common.body)
        text = (before.compactMap(\.self) + [body] + after).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private init(_ index: Index<Claim>, _ context: PageContext) {
        let claim = context.corpus[index]
        let topics = context.corpus.relations.topics[index.position].map { context.corpus[$0].title }
        self.init(
            claim,
            claim.claim,
            context,
            note: [
                ClaimKicker(index, context).plain,
                context.dated(.init(inShortTimeOf: claim.form), claim.happened),
                claim.place,
            ] + topics,
            before: [claim.assessment.says?.value, claim.assessment.wouldSettle, claim.outcome?.says],
            after: claim.changes.map(\.note)
        )
        let citations = context.site.backlinks.citationsOfClaim[index.position]
        stances = citations.map(\.stance).withoutRepeats()
        outlets = citations.map(\.article).withoutRepeats()
    }

    /// Words with whose they are: what a passage says of them, or that they're quoted in the site's own text.
    private init(_ index: Index<Quotation>, _ context: PageContext) {
        let corpus = context.corpus
        let quotation = corpus[index]
        let article = corpus[quotation.article]
        let passages = context.site.backlinks.passagesOfQuotation[index.position]
        let attributions = passages.map { context.attribution(of: $0, in: article) }.withoutRepeats()
        title = attributions.first ?? context.words.phrase(.searchPrinted, ["source": article.columnHead])
        url = context.url(of: index).text
        let published = context.dated(.searchPublished, article.published)
        let named = passages.flatMap(context.sourcesNamed).withoutRepeats()
        note = (attributions.dropFirst() + named + [published].compactMap(\.self)).joined(separator: " · ")
        quote = quotation.words
        language = context.site.languages[index]
        let translations = passages.compactMap { corpus[$0].entry.translation }.withoutRepeats()
        text = translations.map { "\(context.words[.ourTranslation]) \($0)" }.joined(separator: " ")
        stances = passages.flatMap { context.site.backlinks.citationsOfPassage[$0.position] }.map(\.stance)
            .withoutRepeats()
        outlets = [quotation.article]
    }
}

extension PageContext {
    /// A date with which of the times it is.
    fileprivate func dated(_ time: Phrase, _ date: EDTFDate?) -> String? {
        phrase(date).map { words.phrase(time, ["date": $0]) }
    }

    /// How its article names its speaker, where that isn't the name by which the site does, and by way of whom it has it.
    fileprivate func sourcesNamed(in index: Index<Passage>) -> [String] {
        let passage = corpus[index]
        let name = nameGivenHere(for: passage).map { "\(words[.namedThere]) \($0)" }
        let way = passage.via.map { "\(words[.via]) \(plainName(of: $0))" }
        return [name].compactMap(\.self) + way
    }

    /// What a link to it would say, with no signs that are for browsers.
    private func plainName(of reference: Reference) -> String {
        guard case .statement(let statement) = reference else { return name(of: reference) }
        return plainTitle(of: statement)
    }

    /// Only direct speech has its speaker's name before it; the rest is the outlet's own wording.
    fileprivate func attribution(of index: Index<Passage>, in article: Article) -> String {
        let passage = corpus[index]
        let source = article.columnHead
        guard let speaker = passage.utterance.map({ link(corpus[$0].speaker).title }) else {
            return words.phrase(.searchOutletsOwn, ["source": source])
        }
        let isPartlyQuoted = site.checked[passage.quotation].isPartlyQuoted
        let indirect: Phrase = isPartlyQuoted ? .searchPartlyQuoted : .searchIndirect
        return words.phrase(
            passage.entry.speech?.value == .direct ? .searchDirect : indirect,
            ["speaker": speaker, "source": source]
        )
    }
}
