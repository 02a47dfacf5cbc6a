import Glibc

/// Does something that mustn't be left half done: Ctrl-C, a terminal that's closed and a request to end come too late
/// once it has begun.
///
/// They're for the process as a whole, and any of its threads may get them: so it's no use to hold them off in one.
func uninterrupted<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    let former = [SIGINT, SIGTERM, SIGHUP].map { (number: $0, handler: signal($0, SIG_IGN)) }
    defer { for (number, handler) in former { _ = signal(number, handler) } }
    return try body()
}
