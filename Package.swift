// swift-tools-version: 6.2
// Read from top to bottom: a target uses only targets above it.
import PackageDescription

let package = Package(
    name: "hearth",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "hearth", targets: ["hearth"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // What the machine provides.
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    ]
        // Foundations: pure values first, then what touches the world.
        + part("Basics")
        + part("Statistics", uses: "Basics")
        + part("SSDA903", uses: "Basics")
        + part("Store", uses: "Basics", "CPQ", and: .grdb, .crypto, .nioPosix, .log)
        + part(
            "Web", uses: "Basics", "CQRCode", "CZlib", and: .hummingbird, .crypto, .nioCore, .httpTypes, .log,
            resources: [.embedInCode("Assets")])
        + part("Documents", uses: "Basics", "CZlib", resources: [.embedInCode("Program")])
        + part(
            "Capability", uses: "Basics", "Store", "Web", and: .argumentParser, .configuration, .systemPackage, .log)

        // Capabilities: one folder each.
        + part(
            "Access", uses: "Basics", "Store", "Web", "Capability",
            and: .argumentParser, .crypto, .cryptoExtras, .nioPosix)
        + part("Council", uses: "Basics", "Store", "Web", "Capability", and: .argumentParser)
        + part(
            "Post", uses: "Basics", "Store", "Web", "Capability", "Access", "Council",
            and: .argumentParser, .crypto, .nioCore, .nioPosix, .nioTLS, .nioSSL, .log)
        + part("Thread", uses: "Basics", "Store", "Web", "Capability", "Council", and: .argumentParser)
        + part("Leads", uses: "Basics", "Store", "Web", "Capability", "Access", "Council", "Thread")
        + part(
            "Strategy",
            uses: "Basics", "Store", "Web", "Capability", "Council", "Post", "Thread", "Leads", "Documents")
        + part("Promise", uses: "Basics", "Statistics", "Store", "Web", "Capability", "Council", "Thread")
        + part("Law", uses: "Basics", "Store", "Web", "Capability", "Council")
        + part(
            "Programme",
            uses: "Basics", "Store", "Web", "Capability", "Council", "Thread", "Leads", "Strategy", "Documents",
            and: .argumentParser)
        + part(
            "Updates", uses: "Basics", "Store", "Web", "Capability", "Access", "Council", "Post", "Leads", "Programme",
            and: .argumentParser)
        + part(
            "Practice", uses: "Basics", "Store", "Web", "Capability", "Council", "Thread", "Leads", "Strategy",
            "Programme")
        + part(
            "Returns", uses: "Basics", "SSDA903", "Store", "Web", "Documents", "Capability", "Council",
            and: .argumentParser, .crypto)
        + part(
            "Measures", uses: "Basics", "Statistics", "SSDA903", "Store", "Web", "Capability", "Returns",
            and: .argumentParser)

        // What tests stand on; no part of the program.
        + [
            .target(
                name: "Proving",
                dependencies: [
                    "Basics", "Store", "Web", "Capability", "Access", .hummingbird, .hummingbirdTesting, .httpTypes,
                    .log,
                ],
                exclude: ["README.md", "mail-server.py"], swiftSettings: strict())
        ]

        // The command.
        + [
            .executableTarget(
                name: "hearth",
                dependencies: [
                    "Basics", "Store", "Web", "Capability", "Access", "Council", "Post", "Thread", "Leads",
                    "Strategy", "Promise", "Law", "Programme", "Updates", "Practice", "Returns", "Measures",
                    .hummingbird, .argumentParser, .crypto, .serviceLifecycle, .log, .nioCore, .nioPosix,
                ],
                exclude: ["Tests", "README.md"],
                swiftSettings: strict()),
            .testTarget(
                name: "hearthTests",
                dependencies: [
                    "hearth", "Basics", "Store", "Capability", "Access", "Council", "Post", "Web", "Proving",
                    .argumentParser,
                ],
                path: "Sources/hearth/Tests",
                swiftSettings: strict()),
        ],
    swiftLanguageModes: [.v6]
)

/// One part in one folder: its rules, storage, pages, words and, in `Tests`, its tests. Tests of whatever stores or
/// shows something stand on the proving ground as well.
func part(
    _ name: String, uses parts: String..., and products: Target.Dependency..., resources: [Resource] = []
) -> [Target] {
    let isPure = ["Basics", "Statistics", "SSDA903"].contains(name)
    let ground = isPure ? [] : ["Basics", "Store", "Web", "Capability", "Access", "Proving"]
    let tested = parts + ([name] + ground).filter { !parts.contains($0) }
    return [
        .target(
            name: name, dependencies: parts.map { .init(stringLiteral: $0) } + products,
            exclude: ["Tests", "README.md"], resources: resources, swiftSettings: strict()),
        .testTarget(
            name: "\(name)Tests", dependencies: Set(tested).sorted().map { .init(stringLiteral: $0) } + products,
            path: "Sources/\(name)/Tests", swiftSettings: strict()),
    ]
}

func strict() -> [SwiftSetting] {
    [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]
}

extension Target.Dependency {
    static var hummingbird: Self { .product(name: "Hummingbird", package: "hummingbird") }
    static var hummingbirdTesting: Self { .product(name: "HummingbirdTesting", package: "hummingbird") }
    static var grdb: Self { .product(name: "GRDB", package: "GRDB.swift") }
    static var argumentParser: Self { .product(name: "ArgumentParser", package: "swift-argument-parser") }
    static var configuration: Self { .product(name: "Configuration", package: "swift-configuration") }
    static var crypto: Self { .product(name: "Crypto", package: "swift-crypto") }
    static var cryptoExtras: Self { .product(name: "CryptoExtras", package: "swift-crypto") }
    static var httpTypes: Self { .product(name: "HTTPTypes", package: "swift-http-types") }
    static var log: Self { .product(name: "Logging", package: "swift-log") }
    static var nioCore: Self { .product(name: "NIOCore", package: "swift-nio") }
    static var nioPosix: Self { .product(name: "NIOPosix", package: "swift-nio") }
    static var nioTLS: Self { .product(name: "NIOTLS", package: "swift-nio") }
    static var nioSSL: Self { .product(name: "NIOSSL", package: "swift-nio-ssl") }
    static var systemPackage: Self { .product(name: "SystemPackage", package: "swift-system") }
    static var serviceLifecycle: Self { .product(name: "ServiceLifecycle", package: "swift-service-lifecycle") }
}
