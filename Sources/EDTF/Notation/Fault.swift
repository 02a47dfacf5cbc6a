/// Where the notation goes wrong, and how; what a person is told of it is made from this later.
struct Fault: Error {
    let problem: EDTFError.Problem
    /// The byte offsets of what's wrong.
    let range: Range<Int>

    init(_ problem: EDTFError.Problem, at range: Range<Int>) {
        self.problem = problem
        self.range = range
    }
}
