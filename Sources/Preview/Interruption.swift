import Dispatch
import Glibc

/// The wish of whoever runs the program that it should end: Ctrl-C, or a signal to terminate.
public enum Interruption {
    public static func wait() async {
        let (signals, giving) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { signal in
            DispatchSource.makeSignalSource(signal: signal)
        }
        for source in sources {
            source.setEventHandler { giving.yield() }
            source.resume()
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
