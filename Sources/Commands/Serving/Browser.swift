/// The reader's own web browser.
enum Browser {
    /// Opens an address in it; false where the system knows of none.
    static func open(_ address: String) -> Bool {
        // The shell ends at once, and the browser needn't be waited for.
        let script = #"command -v xdg-open >/dev/null || exit 1; xdg-open "$1" >/dev/null 2>&1 &"#
        return ChildProcess.run("/bin/sh", ["-c", script, "sh", address])?.status == 0
    }
}
