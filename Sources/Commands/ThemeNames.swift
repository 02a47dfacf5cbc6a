import Output
import Site
import SourceText

/// Whether the files of the theme can stand beside one another on every disk.
///
/// No others are asked: the names of all that's made of records are made by the program, and none stands in `theme/`.
enum ThemeNames {
    /// - Parameter own: the project's files by path within `Templates/`.
    static func findings(among own: [String: SourceFile]) -> [Finding] {
        let theme = SiteTemplates.theme(own: own)
        return FileSet.problems(of: theme.keys.sorted()).map { problem in
            problem.with(first: { own[$0] != nil }).finding { Place(path: theme[$0]?.path ?? $0) }
        }
    }
}

extension PathProblem {
    /// The same with the file first that can be mended, where it's one of two.
    fileprivate func with(first isFirst: (String) -> Bool) -> PathProblem {
        if case .collision(let path, let other) = self, !isFirst(path) {
            .collision(path: other, other: path)
        } else {
            self
        }
    }
}
