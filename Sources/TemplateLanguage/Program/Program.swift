/// A compiled template: renders a record of its view to bytes.
///
/// It's a plain value that any number of threads may use at once. Nothing is looked up by name while it
/// runs, and it can't fail: a value of another type than the view declares prints nothing.
public struct Program: Sendable, Hashable {
    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    /// The slots after the first, of names with periods.
    var paths: [[Int]] = []
}
