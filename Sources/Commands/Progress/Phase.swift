/// A part of a run, as a person is told of it.
enum Phase: String, Sendable {
    case looking = "looking for changes"
    case reading = "reading the briefing"
    case linking = "following references"
    case proving = "proving quotations"
    case checking = "checking"
    case compiling = "compiling templates"
    case deriving = "comparing sources"
    case planning = "planning pages"
    case indexing = "indexing words"
    case writing = "writing pages"
}
