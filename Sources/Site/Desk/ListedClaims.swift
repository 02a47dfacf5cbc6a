import Content

extension BriefingOverview {
    func list(_ rows: [ListedRow<Claim>]) -> RecordList {
        RecordList(
            rows,
            columns: [
                ListedRow.id,
                .text("claim", "The sentence.") { $0.record.claim },
                .text("kind", "event, state, prediction, absence, utterance or judgement.") {
                    $0.record.form.rawValue
                },
                .text("status", "The assessment.") { $0.record.assessment.status.rawValue },
                .flag("draft", "Whether it's a draft.") { $0.record.isDraft },
                .flag("contested", "Whether somebody denies it.") { $0.tally.isContested },
                .number("asserted_by_speakers", "How many speakers assert it.") {
                    $0.tally.asserting.count(where: \.isSpeaker)
                },
                .number("denied_by", "How many deny it.") { $0.tally.denying.count },
                .number("sources", "In how many articles it's cited.") {
                    $0.overview.sources[$0.index.position].count
                },
                .number("origins", "On how many origins it rests, as far as its sources say.") {
                    $0.origins.roots.count
                },
                .list("rests_on", "These origins.") { row in
                    row.origins.roots.map { row.overview.corpus.notation(of: $0.source) }
                },
                .number("unproven", "How many of its quotations aren't proven.") {
                    $0.overview.unproven(of: $0.index).count
                },
                .list("topics", "The identifiers of its topics.") { row in
                    row.corpus.relations.topics[row.index.position].map { row.corpus[$0].identifier.text }
                },
                ListedRow.file,
            ],
            shown: ["id", "status", "draft", "contested", "sources", "origins", "unproven", "claim"]
        )
    }
}

extension ListedRow<Claim> {
    fileprivate var tally: Tally { overview.tallies[index.position] }
    fileprivate var origins: Origins { overview.origins[index.position] }
}
