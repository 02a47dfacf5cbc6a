/// The program that runs.
public enum RunningProgram {
    /// What tells it from any other build of it; nil where the system doesn't say.
    public static var stamp: String? {
        guard let path = try? OpenFolder.realPath("/proc/self/exe"),
            let (folder, name) = try? ResolvedPath(path).split(),
            let stamp = try? OpenFolder(folder).stamp(of: DiskPath(name))
        else { return nil }
        return "\(stamp)"
    }
}
