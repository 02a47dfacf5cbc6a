/// Why a site wasn't published; what stood in the output folder stands there still.
public enum PublishingError: Error, Sendable, Hashable {
    case paths([PathProblem])
    /// Publishing would bury a folder that isn't output: it's the output folder itself or lies in it.
    case wouldBury(folder: String, output: String)
    /// Publishing would put the site into a folder that isn't output.
    case wouldMix(folder: String, output: String)
    case notAFolder(output: String)
    /// Another run has been writing there for as long as we were ready to wait.
    case busy(output: String)
    /// Files or folders that aren't ours stand where ours must go.
    case foreign(paths: [String], output: String)
    /// Something is mounted on these folders, which so can't change places with others.
    case mounted(paths: [String], output: String)
    case unreadableManifest(path: String)
    case file(FileError)
}

extension PublishingError {
    /// Does something to files, and turns what's wrong with them into the publisher's own error.
    static func wrapping<Result>(_ body: () throws(FileError) -> Result) throws(PublishingError) -> Result {
        do {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}
