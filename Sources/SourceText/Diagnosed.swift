/// A value together with everything that was found wrong on the way to it.
public struct Diagnosed<Value> {
    public var value: Value
    public var findings: [Finding]

    @inlinable
    public init(_ value: Value, _ findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }

    @inlinable
    public func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
        Diagnosed<Other>(transform(value), findings)
    }
}

extension Diagnosed: Sendable where Value: Sendable {}
