import ArgumentParser

/// What the commands take that report findings.
struct FindingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How to print what's wrong: human, or for programs json, github or sarif.",
            discussion: """
                human goes to standard error; json (an object on each line), github (annotations of a workflow) and \
                sarif (one SARIF 2.1.0 document) go to standard output, and whatever else is told to standard error.
                """
        )
    )
    var format = FindingFormat.human
}
