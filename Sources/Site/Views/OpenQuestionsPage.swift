import Content
import TemplateLanguage

extension PageKind {
    /// What isn't settled, and what would settle it.
    static let openQuestions = PageKind(template: "open.md", OpenQuestionsPage.self) { planner in
        let pagination = Pagination(planner.site.openQuestions, at: .openQuestions)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.openQuestions],
                        description: context.words[.openQuestionsLede],
                        crumbs: [],
                        pager: PagerView(pagination, context)
                    ),
                    content: OpenQuestionsPage(
                        kinds: OpenSectionView.all(part.items, context)
                    )
                )
            }
        }
    }
}

struct OpenQuestionsPage: View {
    let kinds: [OpenSectionView]

    static let fields: [ViewField<Self>] = [
        .list("kinds") { $0.kinds }
    ]
}

/// Questions of one kind.
struct OpenSectionView: View {
    let heading: String
    let note: String
    let groups: [OpenGroupView]

    static func all(_ questions: [OpenQuestion], _ context: PageContext) -> [OpenSectionView] {
        questions.chunked(by: \.matter.section).map { section, questions in
            OpenSectionView(
                heading: context.words[section.heading],
                note: context.words[section.note],
                groups: questions.chunked(by: \.matter.topic).map { topic, questions in
                    OpenGroupView(
                        topic: topic.map { context.link(context.corpus[$0]) },
                        isWithoutTopic: section == .evidence && topic == nil,
                        questions: questions.map { OpenQuestionView($0, context) }
                    )
                }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "What would settle it") { $0.heading },
        .text("note", example: "By topic; a claim stands under its first one.") { $0.note },
        .list("groups") { $0.groups },
    ]
}

/// Questions under one heading: those about a topic, or all of a section that isn't cut by topics.
struct OpenGroupView: View {
    let topic: LinkView?
    let isWithoutTopic: Bool
    let questions: [OpenQuestionView]

    static let fields: [ViewField<Self>] = [
        .record("topic") { $0.topic },
        .flag("is-without-topic") { $0.isWithoutTopic },
        .list("questions") { $0.questions },
    ]
}

/// A claim with what isn't settled about it, in the editors' words or in ours.
struct OpenQuestionView: View {
    let claim: LinkView
    let status: String?
    let texts: [String]
    let notes: [String]

    init(_ question: OpenQuestion, _ context: PageContext) {
        let words = context.words
        let assessment = context.corpus[question.claim].assessment
        claim = context.link(question.claim)
        status = assessment.status == .unassessed ? nil : words[.init(assessment.status)]
        switch question.matter {
        case .outcome(let due):
            texts = []
            notes = [words.phrase(.dueOn, ["date": context.phrase(due) ?? words[.dateUnknown]])]
        case .evidence(let text, _):
            texts = [text]
            notes = []
        case .answer(let answers):
            texts = []
            notes = answers.map { stance, voices in
                let names = words.list(voices.map { context.interface.isolated(context.link($0).title) })
                return words.phrase(.stanceOf, ["stance": words[.init(stance)], "names": names])
            }
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .text("status", example: "Unconfirmed") { $0.status },
        .texts("texts", example: "Records of a payment.") { $0.texts },
        .texts("notes", example: "due: 31 December 2031") { $0.notes },
    ]
}

extension OpenQuestion.Matter {
    fileprivate enum Section: Equatable {
        case outcome, evidence, answer

        var heading: Phrase {
            switch self {
            case .outcome: .openPredictions
            case .evidence: .wouldSettle
            case .answer: .leftOpen
            }
        }

        var note: Phrase {
            switch self {
            case .outcome: .openPredictionsNote
            case .evidence: .wouldSettleNote
            case .answer: .leftOpenNote
            }
        }
    }

    fileprivate var section: Section {
        switch self {
        case .outcome: .outcome
        case .evidence: .evidence
        case .answer: .answer
        }
    }

    fileprivate var topic: Index<Topic>? {
        if case .evidence(_, let topic) = self { topic } else { nil }
    }
}
