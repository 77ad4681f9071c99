using System.Text.Json.Nodes;

namespace Vireo.Drivers.Qemu.Arguments;

/// <summary>QEMU's arguments while they are put together.</summary>
internal sealed class ArgumentList
{
    private readonly List<Argument> _arguments = [];

    /// <summary>The options so far.</summary>
    internal IReadOnlyList<Argument> All => _arguments;

    /// <summary>The words so far.</summary>
    internal IReadOnlyList<string> Words => [.. _arguments.SelectMany(argument => argument.Words)];

    /// <summary>Adds an option without a value.</summary>
    internal void Add(string option) => _arguments.Add(new Argument(option));

    /// <summary>Adds an option and its value.</summary>
    internal void Add(string option, string value) => _arguments.Add(new Argument(option, value));

    /// <summary>Adds an option whose value is an object.</summary>
    internal void Add(string option, JsonObject value) => _arguments.Add(new Argument(option, Object: value));

    /// <summary>Adds a device.</summary>
    internal void AddDevice(JsonObject device) => Add("-device", device);

    /// <summary>Adds an object that devices refer to.</summary>
    internal void AddObject(JsonObject properties) => Add("-object", properties);
}
