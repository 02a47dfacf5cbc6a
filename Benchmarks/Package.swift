// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let parsing = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// A package of its own: what it measures is the program as users run it, from the outside.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2")
    ],
    targets: [
        .executableTarget(
            name: "generate-site",
            dependencies: [parsing],
            path: "Sources/GenerateSite",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "measure",
            dependencies: [parsing],
            path: "Sources/Measure",
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
