// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let parsing = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// A package of its own: what it measures is the program as users run it, from the outside, and the leaves that
// its work rests on.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(name: "verbatim", path: ".."),
    ],
    targets: [
        .target(name: "Inventing", swiftSettings: settings),
        .executableTarget(
            name: "generate-site",
            dependencies: ["Inventing", parsing],
            path: "Sources/GenerateSite",
            swiftSettings: settings
        ),
        .target(name: "Running", swiftSettings: settings),
        .executableTarget(
            name: "floor",
            path: "Sources/Floor",
            linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]
        ),
        .executableTarget(
            name: "compare",
            dependencies: ["Running", parsing],
            path: "Sources/Compare",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "measure",
            dependencies: ["Running", parsing],
            path: "Sources/Measure",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "measure-texts",
            dependencies: [
                "Inventing", parsing,
                .product(name: "Quotations", package: "verbatim"),
                .product(name: "Parallel", package: "verbatim"),
            ],
            path: "Sources/MeasureTexts",
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
