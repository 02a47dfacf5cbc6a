/// The key of an interface word in `Templates/words.yml`.
struct Phrase: Sendable, Hashable {
    let key: String
    /// The key's, found once: most phrases are constants, and every page looks up hundreds of them.
    private let hash: Int

    init(key: String) {
        self.key = key
        hash = key.hashValue
    }

    fileprivate init(_ key: String) {
        self.init(key: key)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

// Names of sections and pages.
extension Phrase {
    static let briefing = Phrase("briefing")
    static let claims = Phrase("claims")
    static let sources = Phrase("sources")
    static let statements = Phrase("statements")
    static let people = Phrase("people")
    static let topics = Phrase("topics")
    static let chronology = Phrase("chronology")
    static let changes = Phrase("changes")
    static let differences = Phrase("differences")
    static let disagreements = Phrase("disagreements")
    static let proofs = Phrase("proofs")
    static let notFound = Phrase("not-found")
    static let howToRead = Phrase("how-to-read")
    static let guideLede = Phrase("guide-lede")
    static let movedTitle = Phrase("moved-title")
    static let movedLede = Phrase("moved-lede")
    static let data = Phrase("data")
    static let dataLede = Phrase("data-lede")
    static let allTopics = Phrase("all-topics")
    static let pairs = Phrase("pairs")
}

// What's said of a page where it's linked to.
extension Phrase {
    static let claimsLede = Phrase("claims-lede")
    static let sourcesLede = Phrase("sources-lede")
    static let statementsLede = Phrase("statements-lede")
    static let peopleLede = Phrase("people-lede")
    static let topicsLede = Phrase("topics-lede")
    static let pairsLede = Phrase("pairs-lede")
    static let disagreementsLede = Phrase("disagreements-lede")
    static let changesLede = Phrase("changes-lede")
    static let proofsLede = Phrase("proofs-lede")
    static let notFoundLede = Phrase("not-found-lede")
    static let neitherClaimedNorDenied = Phrase("neither-claimed-nor-denied")
    static let sourceTitle = Phrase("source-title")
    static let statementTitle = Phrase("statement-title")
    static let publishedThen = Phrase("published-then")
    static let saidThen = Phrase("said-then")
}

// The search.
extension Phrase {
    static let search = Phrase("search")
    static let searchLede = Phrase("search-lede")
    static let searchDirect = Phrase("search-direct")
    static let searchIndirect = Phrase("search-indirect")
    static let searchPartlyQuoted = Phrase("search-partly-quoted")
    static let searchOutletsOwn = Phrase("search-outlets-own")
    static let searchPrinted = Phrase("search-printed")
    static let searchPublished = Phrase("search-published")
    static let searchSaid = Phrase("search-said")
    static let ourTranslation = Phrase("our-translation")

    init(all kind: SearchKind) {
        self.init("search-\(kind.rawValue)s")
    }

    init(one kind: SearchKind) {
        self.init("search-\(kind.rawValue)")
    }
}

// Matrices, and two articles side by side.
extension Phrase {
    static let stanceBeside = Phrase("stance-beside")
    static let outletsThemselvesCount = Phrase("outlets-themselves-count")
    static let matrixLeftOut = Phrase("matrix-left-out")
    static let basedOn = Phrase("based-on")
    static let pairTitle = Phrase("pair-title")
    static let publishedBefore = Phrase("published-before")
    static let orderOfPairUncertain = Phrase("order-of-pair-uncertain")
    static let claimsInBoth = Phrase("claims-in-both")
    static let differingInBoth = Phrase("differing-in-both")
    static let narrationInCommon = Phrase("narration-in-common")
    static let nothingInCommon = Phrase("nothing-in-common")
    static let morePairs = Phrase("more-pairs")
}

// Sentences about a claim.
extension Phrase {
    static let claimTitle = Phrase("claim-title")
    static let claimedBy = Phrase("claimed-by")
    static let claimedAndLaterDeniedBy = Phrase("claimed-and-later-denied-by")
    static let claimedAndDeniedBy = Phrase("claimed-and-denied-by")
    static let deniedBy = Phrase("denied-by")
    static let likelihoodIs = Phrase("likelihood-is")
    static let confidenceIs = Phrase("confidence-is")
    static let assessedOn = Phrase("assessed-on")
    static let assessedOnBy = Phrase("assessed-on-by")
    static let inOtherTerms = Phrase("in-other-terms")
    static let knowsUntil = Phrase("knows-until")
}

// What feeds tell of a claim.
extension Phrase {
    static let feedTitle = Phrase("feed-title")
    static let assessedAs = Phrase("assessed-as")
}

// What isn't settled.
extension Phrase {
    static let openQuestions = Phrase("open-questions")
    static let openQuestionsLede = Phrase("open-questions-lede")
    static let openPredictions = Phrase("open-predictions")
    static let openPredictionsNote = Phrase("open-predictions-note")
    static let wouldSettle = Phrase("would-settle")
    static let wouldSettleNote = Phrase("would-settle-note")
    static let leftOpen = Phrase("left-open")
    static let leftOpenNote = Phrase("left-open-note")
    static let dueOn = Phrase("due-on")
    static let stanceOf = Phrase("stance-of")
    static let allOpenQuestions = Phrase("all-open-questions")
}

// What a site says that shows only what was known on a day.
extension Phrase {
    static let asKnownOn = Phrase("as-known-on")
    static let possiblyKnownMark = Phrase("possibly-known-mark")
    static let undatedMark = Phrase("undated-mark")
    static let savedLaterNote = Phrase("saved-later-note")
    static let notKnownThen = Phrase("not-known-then")
}

// What is counted; each has a form for one and a form for all other numbers.
extension Phrase {
    static let assertedBySpeakers = Phrase("asserted-by-speakers")
    static let deniedBySpeakers = Phrase("denied-by-speakers")
    static let deniedByOutlets = Phrase("denied-by-outlets")
    static let doubtedBySpeakers = Phrase("doubted-by-speakers")
    static let doubtedByOutlets = Phrase("doubted-by-outlets")
    static let statedByOutlets = Phrase("stated-by-outlets")
    static let carriedBySources = Phrase("carried-by-sources")
    static let moreCount = Phrase("more-count")
    static let pointsDiffer = Phrase("points-differ")
    static let allDifferences = Phrase("all-differences")
    static let laterCount = Phrase("later-count")
    static let differencesCount = Phrase("differences-count")
    static let speakersCount = Phrase("speakers-count")
    static let outletsInOwnWordsCount = Phrase("outlets-in-own-words-count")
    static let inSourcesCount = Phrase("in-sources-count")
    static let pointsLeftOut = Phrase("points-left-out")
    static let sourcesLeftOut = Phrase("sources-left-out")
    static let sharedNarration = Phrase("shared-narration")
    static let sharedQuotation = Phrase("shared-quotation")
    static let sharedMixed = Phrase("shared-mixed")
    static let sharedLeftOut = Phrase("shared-left-out")
    static let sourcesCount = Phrase("sources-count")
    static let quotationsCount = Phrase("quotations-count")
    static let passagesCount = Phrase("passages-count")
    static let statementsCount = Phrase("statements-count")
    static let claimsCount = Phrase("claims-count")
    static let contestedCount = Phrase("contested-count")
}

// The chronology.
extension Phrase {
    static let chronologyOf = Phrase("chronology-of")
    static let chronologySpans = Phrase("chronology-spans")
    static let eventsCount = Phrase("events-count")
    static let publicationsCount = Phrase("publications-count")
    static let entriesCount = Phrase("entries-count")
    static let capturedOn = Phrase("captured-on")
    static let timeClaimed = Phrase("time-claimed")
    static let timeline = Phrase("timeline")
    static let timelineDescription = Phrase("timeline-description")
    static let timelineByMonth = Phrase("timeline-by-month")
    static let timelineByYears = Phrase("timeline-by-years")
    static let timelineCut = Phrase("timeline-cut")
    static let timelineWays = Phrase("timeline-ways")
    static let timelineWaysIfCertain = Phrase("timeline-ways-if-certain")
    static let timelineUndrawn = Phrase("timeline-undrawn")
    static let daysCount = Phrase("days-count")
    static let monthsCount = Phrase("months-count")
    static let yearsCount = Phrase("years-count")
    static let atTime = Phrase("at-time")
}

// On whose word a claim rests.
extension Phrase {
    static let tracedToOrigins = Phrase("traced-to-origins")
    static let tracedToNoOrigin = Phrase("traced-to-no-origin")
    static let moreOrigins = Phrase("more-origins")
    static let origins = Phrase("origins")
    static let originsCount = Phrase("origins-count")
    static let originsFigure = Phrase("origins-figure")
    static let originsFigureDescription = Phrase("origins-figure-description")
    static let shareWordsOfNarration = Phrase("share-words-of-narration")
    static let suggestedLinksNote = Phrase("suggested-links-note")
}

// How long after the first publication another one followed.
extension Phrase {
    static let onTheSameDay = Phrase("on-the-same-day")
    static let daysLater = Phrase("days-later")
    static let daysLaterAtMost = Phrase("days-later-at-most")
    static let daysLaterAtLeast = Phrase("days-later-at-least")
    static let daysLaterBetween = Phrase("days-later-between")
}

// Numbers.
extension Phrase {
    static let aboutNumber = Phrase("about-number")
    static let numberFromTo = Phrase("number-from-to")
    static let numberAtLeast = Phrase("number-at-least")
    static let numberAtMost = Phrase("number-at-most")
    static let groupMark = Phrase("group-mark")
    static let decimalMark = Phrase("decimal-mark")
}

// Labels of facts.
extension Phrase {
    static let kindOfClaim = Phrase("kind-of-claim")
    static let placeOfEvent = Phrase("place-of-event")
    static let firstPublishedHere = Phrase("first-published-here")
    static let orderUncertain = Phrase("order-uncertain")
    static let carriedBy = Phrase("carried-by")
    static let due = Phrase("due")
    static let outcome = Phrase("outcome")
    static let kindOfSource = Phrase("kind-of-source")
    static let outlet = Phrase("outlet")
    static let author = Phrase("author")
    static let published = Phrase("published")
    static let captured = Phrase("captured")
    static let language = Phrase("language")
    static let translatedFrom = Phrase("translated-from")
    static let address = Phrase("address")
    static let archived = Phrase("archived")
    static let reliability = Phrase("reliability")
    static let speaker = Phrase("speaker")
    static let said = Phrase("said")
    static let setting = Phrase("setting")
    static let relays = Phrase("relays")
    static let primarySource = Phrase("primary-source")
    static let kindOfActor = Phrase("kind-of-actor")
    static let role = Phrase("role")
    static let memberOf = Phrase("member-of")
    static let aliases = Phrase("aliases")
    static let unknown = Phrase("unknown")
    static let dateUnknown = Phrase("date-unknown")
    static let unpublishedClaim = Phrase("unpublished-claim")
    static let inPassing = Phrase("in-passing")
    static let inZone = Phrase("in-zone")
}

// Proof.
extension Phrase {
    static let paragraphOf = Phrase("paragraph-of")
    static let paragraphsNotQuoted = Phrase("paragraphs-not-quoted")
    static let asPrinted = Phrase("as-printed")
    static let asPrintedIn = Phrase("as-printed-in")
    static let asPrintedCut = Phrase("as-printed-cut")
    static let asPrintedCutIn = Phrase("as-printed-cut-in")
    static let asPrintedChanged = Phrase("as-printed-changed")
    static let asPrintedChangedIn = Phrase("as-printed-changed-in")
    static let asPrintedInserted = Phrase("as-printed-inserted")
    static let asPrintedInsertedIn = Phrase("as-printed-inserted-in")
    static let wordsLeftOut = Phrase("words-left-out")
    static let inSeveralPlaces = Phrase("in-several-places")
    static let withInsertion = Phrase("with-insertion")
    static let withNegation = Phrase("with-negation")
    static let reportsInItsOwnWords = Phrase("reports-in-its-own-words")
    static let reportsPartlyQuoting = Phrase("reports-partly-quoting")
    static let namedThere = Phrase("named-there")
    static let via = Phrase("via")
    static let inTheOriginal = Phrase("in-the-original")
    static let inTheArchivedCopy = Phrase("in-the-archived-copy")
    static let quotedPassage = Phrase("quoted-passage")
    static let passageNumber = Phrase("passage-number")
    static let proofTitle = Phrase("proof-title")
    static let checkedAgainst = Phrase("proof-against")
    static let checkedOn = Phrase("proof-date")
    static let sha256 = Phrase("proof-digest")
    static let length = Phrase("proof-length")
    static let bytesCount = Phrase("bytes-count")
    static let quoted = Phrase("proof-quotations")
    static let shareQuoted = Phrase("proof-share")
    static let share = Phrase("share")
    static let checkedAgainstCopy = Phrase("checked-against-copy")
    static let checkedAgainstBody = Phrase("checked-against-body")
    static let ourCopy = Phrase("our-copy")
    static let ownText = Phrase("own-text")
}

// One utterance as each source printed it.
extension Phrase {
    static let printedDifferently = Phrase("printed-differently")
    static let marksPrintedDifferently = Phrase("marks-printed-differently")
    static let printedAlike = Phrase("printed-alike")
    static let printedAlikeInPart = Phrase("printed-alike-in-part")
    static let printedBySources = Phrase("printed-by-sources")
    static let printedInTranslation = Phrase("printed-in-translation")
    static let referencePrimary = Phrase("reference-primary")
    static let referenceLongest = Phrase("reference-longest")
    static let wordsNotQuoted = Phrase("words-not-quoted")
    static let cutByUs = Phrase("cut-by-us")
    static let cutThere = Phrase("cut-there")
    static let wordingsLeftOut = Phrase("wordings-left-out")
    static let stretchesLeftOut = Phrase("stretches-left-out")
    static let passagesNotCompared = Phrase("passages-not-compared")
}

// Lists in running text.
extension Phrase {
    static let listSeparator = Phrase("list-separator")
    static let listAnd = Phrase("list-and")
    static let listMore = Phrase("list-more")
    static let partSeparator = Phrase("part-separator")
    static let nameAndDate = Phrase("name-and-date")
    static let quoteOpens = Phrase("quote-opens")
    static let quoteCloses = Phrase("quote-closes")
}

// What the Markdown writer adds for people who can't see the page.
extension Phrase {
    static let footnotes = Phrase("footnotes")
    static let footnote = Phrase("footnote")
    static let backToReference = Phrase("back-to-reference")
    static let table = Phrase("table")
    static let done = Phrase("done")
    static let notDone = Phrase("not-done")
}
