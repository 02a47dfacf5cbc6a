import Content
import EDTF
import SourceText

// What's told of the records of each kind, for comparing two states of a briefing.

extension SiteSettings {
    var facts: [Fact] {
        [
            Fact("Title", title),
            Fact("Description", description),
            Fact("Language", language),
            Fact("Publisher", publisher),
            Fact("Address", baseURL?.text),
        ].compactMap(\.self)
    }
}

extension Corpus {
    func facts(of index: Index<Claim>) -> [Fact] {
        let claim = self[index]
        let assessment = claim.assessment
        return [
            Fact("Sentence", claim.claim),
            Fact("Assessment", assessment.status.rawValue),
            Fact("In words", assessment.says?.value),
            Fact("Likelihood", assessment.likelihood?.value.rawValue),
            Fact("Confidence", assessment.confidence?.value.rawValue),
            Fact("Would settle it", assessment.wouldSettle),
            Fact("Happened", claim.happened?.text),
            Fact("Where", claim.place),
            Fact("Due", claim.due?.text),
            Fact("Outcome", claim.outcome.map { "\($0.says) (\($0.on.text))" }),
            Fact("Kind", claim.form.rawValue),
            Fact("Topics", list(relations.topics[index.position].map { self[$0].title })),
        ].compactMap(\.self)
            + claim.changes.compactMap {
                Fact("\($0.form.rawValue.capitalisedFirst) of \($0.on.text)", $0.note)
            }
    }

    func facts(of index: Index<Article>) -> [Fact] {
        let article = self[index]
        return [
            Fact("Title", article.title),
            Fact("Outlet", relations.outlets[index.position].map(name)),
            Fact("Author", article.author),
            Fact("Published", article.published?.text),
            Fact("Address", article.url),
            Fact("Archived", article.archive),
            Fact("Copy saved", article.captured?.text),
            Fact("Translated from", article.translatedFrom),
            Fact("Reliability", article.reliability?.rawValue),
            Fact("Rights", article.rights.rawValue),
            Fact("Based on", list(relations.basedOn[index.position].map { self[$0].columnHead })),
        ].compactMap(\.self)
    }

    func facts(of index: Index<Statement>) -> [Fact] {
        let statement = self[index]
        return [
            Fact("Title", statement.title),
            Fact("Speaker", name(of: utterances[index.position].speaker)),
            Fact("Said", statement.said?.text),
            Fact("Setting", statement.setting),
            Fact("Address", statement.url),
            Fact("Only repeats", relations.relays[index.position].map(title)),
        ].compactMap(\.self)
    }

    func facts(of index: Index<Actor>) -> [Fact] {
        let actor = self[index]
        return [
            Fact("Name", actor.fullName),
            Fact("Kind", actor.form?.rawValue),
            Fact("Role", actor.role),
            Fact("Belongs to", relations.memberOf[index.position].map { self[$0].fullName }),
            Fact("Also called", list(actor.aliases.map(\.value))),
            Fact("Described as", actor.describedAs),
        ].compactMap(\.self)
    }

    func facts(of index: Index<Topic>) -> [Fact] {
        [Fact("Title", self[index].title), Fact("Summary", self[index].summary)].compactMap(\.self)
    }

    func facts(of index: Index<FreePage>) -> [Fact] {
        [Fact("Title", self[index].title)].compactMap(\.self)
    }

    /// The claims to which a claim leads, by what they're called now.
    func links(of index: Index<Claim>, _ names: NewNames) -> [Fact] {
        let related = relations.related[index.position].filter { !self[$0.claim].isDraft }
            .map { "\($0.relation.rawValue) \(names.name(of: self[$0.claim]))" }
        return [Fact("Related", list(related))].compactMap(\.self)
    }

    /// The claims on which an article is silent.
    func links(of index: Index<Article>, _ names: NewNames) -> [Fact] {
        let silent = relations.notMentioned[index.position].filter { !self[$0].isDraft }
            .map { names.name(of: self[$0]).text }
        return [Fact("Doesn't mention", list(silent))].compactMap(\.self)
    }

    /// As readers know it.
    func name(of reference: Reference) -> String {
        switch reference {
        case .actor(let actor): self[actor].fullName
        case .statement(let statement): title(of: statement)
        case .claim(let claim): self[claim].claim
        case .words(let words): words
        }
    }

    /// A statement's title; one without is called by who said it, and when.
    func title(of index: Index<Statement>) -> String {
        let statement = self[index]
        let said = [name(of: utterances[index.position].speaker), statement.said?.text].compactMap(\.self)
        return statement.title ?? said.joined(separator: ", ")
    }

    private func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
