extension Pipeline {
    /// As the user asked for it.
    init(_ options: ProjectOptions) {
        self.init(
            location: options.location,
            jobs: options.jobs,
            today: Today.text,
            isLocked: options.locked,
            watch: RunWatch(on: options.quiet ? nil : .ofMessages)
        )
    }
}

extension Duration {
    /// Seconds with two decimals.
    var formatted: String {
        let hundredths = Int(self / .milliseconds(10))
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
