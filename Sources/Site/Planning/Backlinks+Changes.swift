import Content

extension Backlinks {
    /// Brings the lists up to date with what's other in a corpus than it was, of which they were made.
    ///
    /// - Parameter checked: the corpus as it is.
    mutating func update(
        _ changes: CorpusChanges,
        of checked: CheckedCorpus,
        _ order: PublicationOrder,
        includesDrafts: Bool
    ) {
        let update = Update(
            changes: changes,
            checked: checked,
            order: order,
            includesDrafts: includesDrafts
        )
        citationsOfPassage.extend(to: update.corpus.passages.count)
        passagesOfQuotation.extend(to: update.corpus.quotations.count)
        passagesOfUtterance.extend(to: update.corpus.utterances.count)
        updateCitations(update)
        updatePassages(update)
        updateUtterances(update)
        updateQuotations(update)
        updateRecords(update)
    }

    /// What the lists are made from and put in order by.
    private struct Update {
        let changes: CorpusChanges
        let checked: CheckedCorpus
        let order: PublicationOrder
        let includesDrafts: Bool

        var corpus: Corpus { checked.corpus }

        func shows(_ claim: Index<Claim>) -> Bool { includesDrafts || !corpus[claim].isDraft }

        func article(of passage: Index<Passage>) -> Index<Article> {
            corpus[corpus[passage].quotation].article
        }

        func isWritten(_ one: Index<Passage>, before other: Index<Passage>) -> Bool {
            guard let first = corpus[one].order, let second = corpus[other].order else { return false }
            return first < second
        }
    }
}

extension Backlinks {
    private mutating func updateCitations(_ update: Update) {
        let former = update.changes.formerPassages.flatMap { citationsOfPassage[$0.position] }
        let formerOnes = Set(former.map(ObjectIdentifier.init))
        func isGone(_ citation: Citation) -> Bool { formerOnes.contains(ObjectIdentifier(citation)) }
        let new = update.changes.citations.filter { update.shows($0.claim) }

        citationsOfPassage.update(
            leaving: update.changes.formerPassages.map(\.position),
            isGone,
            adding: new.map { ($0.passage.position, $0) }
        ) { $0.order < $1.order }
        citationsOfClaim.update(
            leaving: former.map(\.claim.position),
            isGone,
            adding: new.map { ($0.claim.position, $0) }
        ) {
            $0.article == $1.article
                ? $0.order < $1.order : update.order.precedes($0.article, $1.article)
        }
        citationsOfArticle.update(
            leaving: former.map(\.article.position),
            isGone,
            adding: new.map { ($0.article.position, $0) }
        ) { ($0.claim, $0.order) < ($1.claim, $1.order) }
        for article in Set((former + new).map { $0.article.position }) {
            citationsOfArticleByClaim[article] = Runs(citationsOfArticle[article], of: \.claim)
        }
        answersToStatement.update(
            leaving: former.flatMap(\.answeredStatements).map(\.position),
            isGone,
            adding: new.flatMap { citation in
                citation.answeredStatements.map { ($0.position, citation) }
            }
        ) { $0.order < $1.order }
    }

    private mutating func updatePassages(_ update: Update) {
        let corpus = update.corpus
        let formerCorpus = update.changes.former ?? corpus
        let former = update.changes.formerPassages
        let isGone = Set(former).contains
        // A passage that bears on drafts alone belongs to them.
        let new = update.changes.passages.filter {
            corpus[$0].entry.bearings.isEmpty || !citationsOfPassage[$0.position].isEmpty
        }
        /// - Parameter owners: the positions of those to whose lists a passage belongs.
        func list(
            in lists: inout [[Index<Passage>]],
            by owners: (Corpus, Passage) -> [Int],
            _ precedes: (Index<Passage>, Index<Passage>) -> Bool
        ) {
            lists.update(
                leaving: former.flatMap { owners(formerCorpus, formerCorpus[$0]) },
                isGone,
                adding: new.flatMap { one in owners(corpus, corpus[one]).map { ($0, one) } },
                precedes
            )
        }
        list(in: &passagesOfQuotation, by: { [$1.quotation.position] }, update.isWritten(_:before:))
        list(in: &passagesViaActor, by: { $1.viaActors.map(\.position) }, update.isWritten(_:before:))
        list(in: &passagesOfArticle, by: { [$0[$1.quotation].article.position] }) {
            let (one, other) = (
                update.checked[corpus[$0].quotation].offset, update.checked[corpus[$1].quotation].offset
            )
            return one == other ? update.isWritten($0, before: $1) : one < other
        }
        list(in: &passagesOfUtterance, by: { [$1.utterance?.position].compactMap(\.self) }) {
            let (one, other) = (update.article(of: $0), update.article(of: $1))
            return one == other ? update.isWritten($0, before: $1) : update.order.precedes(one, other)
        }
    }

    /// In the order of statements, then of the passages in which the others stand.
    private mutating func updateUtterances(_ update: Update) {
        let corpus = update.corpus
        let heard = passagesOfUtterance
        func speakers(_ utterances: [Index<Utterance>], _ corpus: Corpus) -> [(Int, Index<Utterance>)] {
            utterances.compactMap { index in corpus[index].speaker.actor.map { ($0.position, index) } }
        }
        func unrecorded(_ passages: [Index<Passage>], _ corpus: Corpus) -> [Index<Utterance>] {
            passages.compactMap { corpus[$0].utterance }.filter { corpus[$0].statement == nil }
        }
        let statements = update.changes.statements.map { Index<Utterance>($0.position) }
        let former =
            update.changes.former.map {
                speakers(statements + unrecorded(update.changes.formerPassages, $0), $0)
            } ?? []
        let new = unrecorded(update.changes.passages, corpus).filter { !heard[$0.position].isEmpty }
        utterancesOfActor.update(
            leaving: former.map(\.0),
            Set(former.map(\.1)).contains,
            adding: speakers(statements + new, corpus)
        ) { one, other in
            guard corpus[one].statement == nil, corpus[other].statement == nil,
                let first = heard[one.position].first, let second = heard[other.position].first
            else { return one < other }
            return update.isWritten(first, before: second)
        }
    }

    private mutating func updateQuotations(_ update: Update) {
        let (corpus, checked) = (update.corpus, update.checked)
        let quotedInBodies = Set(
            corpus.bodyQuotations.filter { $0.order.claimOfBody.map(update.shows) ?? true }.map(\.quotation)
        )
        let changed = update.changes.quotations
        let changedOnes = Set(changed)
        let shown = changed.filter {
            !passagesOfQuotation[$0.position].isEmpty || quotedInBodies.contains($0)
        }
        quotationsOfArticle.update(
            leaving: changedOnes.map { corpus[$0].article.position },
            changedOnes.contains,
            adding: shown.map { (corpus[$0].article.position, $0) }
        ) {
            let (one, other) = (checked[$0], checked[$1])
            return (one.offset, one.end, corpus[$0].order) < (other.offset, other.end, corpus[$1].order)
        }
    }

    /// What refers to a record without a passage between them.
    private mutating func updateRecords(_ update: Update) {
        let changes = update.changes
        /// - Parameter owners: the positions of the records to whose lists one belongs by its own references.
        func refer<Referring>(
            _ lists: inout [[Index<Referring>]],
            _ changed: [Index<Referring>],
            _ precedes: (Index<Referring>, Index<Referring>) -> Bool,
            owners: (Relations, Int) -> [Int]
        ) {
            lists.update(
                leaving: changed.flatMap { owner in
                    changes.former.map { owners($0.relations, owner.position) } ?? []
                },
                Set(changed).contains,
                adding: changed.flatMap { one in
                    owners(update.corpus.relations, one.position).map { ($0, one) }
                },
                precedes
            )
        }
        let claims = changes.claims.filter(update.shows)
        refer(&claimsOfTopic, claims, <) { $0.topics[$1].map(\.position) }
        refer(&articlesSilentOnClaim, changes.articles, update.order.precedes) {
            $0.notMentioned[$1].map(\.position)
        }
        refer(&copies, changes.articles, update.order.precedes) { $0.basedOn[$1].map(\.position) }
        refer(&articlesOfOutlet, changes.articles, update.order.precedes) {
            [$0.outlets[$1]?.actor?.position].compactMap(\.self)
        }
        refer(&members, changes.actors, <) { [$0.memberOf[$1]?.position].compactMap(\.self) }
        refer(&relayedBy, changes.statements, <) { [$0.relays[$1]?.position].compactMap(\.self) }

        let changedOnes = Set(claims)
        relatedFrom.update(
            leaving: claims.flatMap { changes.former?.relations.related[$0.position] ?? [] }
                .map(\.claim.position),
            { changedOnes.contains($0.claim) },
            adding: claims.flatMap { claim in
                update.corpus.relations.related[claim.position].map { related in
                    (related.claim.position, (related.relation, claim))
                }
            }
        ) { $0.claim < $1.claim }
    }
}

extension Citation {
    /// The statements that it denies.
    var answeredStatements: [Index<Statement>] {
        answers.compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
    }
}

extension Passage {
    /// The actors among the sources that it relies on.
    var viaActors: [Index<Actor>] { via.compactMap(\.actor) }
}

extension Array {
    fileprivate mutating func extend<Value>(to count: Int) where Element == [Value] {
        append(contentsOf: repeatElement([], count: Swift.max(0, count - self.count)))
    }
}
