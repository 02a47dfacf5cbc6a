/// The names by which this machine's own browsers reach the preview.
///
/// A site elsewhere may give its name this machine's address, and ask for pages through a reader's browser ("DNS
/// rebinding"); its requests bear its name.
struct OwnHosts: Sendable {
    private let names: [String]

    init(port: UInt16) {
        let hosts = ["127.0.0.1", "localhost"]
        names = hosts.map { "\($0):\(port)" } + (port == 80 ? hosts : [])
    }

    /// - Parameter host: as a request bears it.
    func contain(host: String) -> Bool { names.contains(host.lowercased()) }

    /// - Parameter origin: of the page that asks, as a request bears it.
    func contain(origin: String) -> Bool { names.contains { "http://\($0)" == origin.lowercased() } }
}
