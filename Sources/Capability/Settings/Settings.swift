import Basics
import Configuration
import Foundation
import SystemPackage

/// The settings in force, each with where it came from.
package struct Settings: Sendable {
    package enum Origin: Sendable, Hashable {
        case flag, environment
        case file(String)
        case standard
    }

    private let readers: [(origin: Origin, reader: ConfigReader)]

    /// Reads the file (if there is one) and the environment.
    ///
    /// - Parameters:
    ///   - flags: what the command line said, by the setting's name.
    ///   - file: the settings file, a JSON object of names and values; nil looks for `hearth.json` here.
    /// - Throws: `Refusal` where a file that was named is missing, or is no JSON object.
    package init(
        flags: [String: String] = [:], environment: [String: String] = ProcessInfo.processInfo.environment,
        file: String? = nil
    ) async throws {
        let named = file ?? environment["HEARTH_CONFIG"]
        let path = named ?? "hearth.json"
        if let named, !FileManager.default.fileExists(atPath: named) {
            throw Refusal(named, SettingsWords.fileMissing(named))
        }
        let fileProvider: FileProvider<JSONSnapshot>
        do {
            fileProvider = try await FileProvider(filePath: FilePath(path), allowMissing: true)
        } catch {
            throw Refusal(path, SettingsWords.fileUnreadable(path))
        }
        let flagValues = flags.map {
            (AbsoluteConfigKey(["hearth", $0.key]), ConfigValue(.string($0.value), isSecret: false))
        }
        readers = [
            (.flag, ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: flagValues)))),
            (
                .environment,
                ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment))
            ),
            (.file(path), ConfigReader(provider: fileProvider)),
        ]
    }

    /// The value in force, or nil where nothing says any and there is no standard one.
    package func value(_ setting: Setting) -> String? { found(setting).value }

    package func found(_ setting: Setting) -> (value: String?, origin: Origin) {
        for (origin, reader) in readers {
            let key: ConfigKey =
                if case .file = origin { ConfigKey([setting.name]) } else { ConfigKey(["hearth", setting.name]) }
            if let text = reader.string(forKey: key) ?? reader.int(forKey: key).map(String.init), !text.isEmpty {
                return (text, origin)
            }
        }
        return (setting.standard, .standard)
    }

    /// A whole number within the range, or nil where the setting says none.
    ///
    /// - Throws: `Refusal` where what is set is no such number.
    package func number(_ setting: Setting, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(setting) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Refusal(setting.name, SettingsWords.notANumber(setting.name, text, range))
        }
        return number
    }
}
