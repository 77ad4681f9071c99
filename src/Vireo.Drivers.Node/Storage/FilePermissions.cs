using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Files;

namespace Vireo.Drivers.Node.Storage;

/// <summary>Whom a document wants a file to belong to. What it does not say stays as it is.</summary>
/// <param name="Mode">Who may do what; null: nothing is said.</param>
/// <param name="Owner">Whose it is to be.</param>
/// <param name="Group">Which group's.</param>
internal sealed record FilePermissions(int? Mode, uint? Owner, uint? Group)
{
    private const uint Unchanged = uint.MaxValue;
    private const int OctalBase = 8;

    /// <summary>Reads a pool's or volume's document.</summary>
    internal static FilePermissions Of(XElement root)
    {
        XElement? permissions = root.Element("target")?.Element("permissions");
        return new FilePermissions(
            permissions?.Element("mode")?.Value is { } mode ? Convert.ToInt32(mode, OctalBase) : null,
            NumberOf(permissions?.Element("owner")),
            NumberOf(permissions?.Element("group")));
    }

    /// <summary>Gives a file to whom it is to belong.</summary>
    /// <param name="path">The file.</param>
    /// <param name="defaultMode">Who may do what where nothing is said; null: that stays.</param>
    /// <exception cref="IOException">It cannot be given.</exception>
    internal void Apply(string path, int? defaultMode)
    {
        if (Owner is not null || Group is not null)
        {
            FileOwners.Change(path, Owner ?? Unchanged, Group ?? Unchanged);
        }

        if ((Mode ?? defaultMode) is { } mode)
        {
            File.SetUnixFileMode(path, (UnixFileMode)mode);
        }
    }

    private static uint? NumberOf(XElement? element) =>
        element is null ? null : (uint)int.Parse(element.Value, CultureInfo.InvariantCulture);
}
