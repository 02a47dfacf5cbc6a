/// A season, with the number that stands for it in place of a month.
public enum Season: Int, Sendable, Hashable, CaseIterable {
    case spring = 21
    case summer, autumn, winter

    /// The months that it may mean in a year, as meteorologists of the northern hemisphere count them.
    ///
    /// EDTF leaves the months open; a month has to be chosen to put seasons in order. Winter begins in
    /// December of its year and ends in the next, since it would else be said to lie within December.
    func months(of year: Int) -> ClosedRange<Month> {
        let first = Month(uncheckedYear: year, number: 3 * (rawValue - Season.spring.rawValue) + 3)
        return first...first.advanced(by: 2)
    }
}
