using System.Text.Json.Nodes;

namespace Vireo.Drivers.Qemu.Arguments;

/// <summary>One option of QEMU's: a device's description serves the monitor as well.</summary>
/// <param name="Option">The option, or a word that stands alone.</param>
/// <param name="Text">The value as text; null: it has none, or is an object.</param>
/// <param name="Object">The value as an object; null: it is text.</param>
internal sealed record Argument(string Option, string? Text = null, JsonObject? Object = null)
{
    /// <summary>The words on the command line.</summary>
    internal IEnumerable<string> Words => Text is null && Object is null ? [Option] : [Option, Text ?? Object?.ToText() ?? string.Empty];
}
