using System.Text.RegularExpressions;

namespace Vireo.Interop.Tests.Sessions;

/// <summary>What docs/differences.md tells, out of what both daemons answered.</summary>
internal static partial class Known
{
    /// <summary>Calls that ask for a check against libvirt's schemas, without their answers.</summary>
    internal static string Differences(string output) => string.Join(
        "\n> ", output.Split("\n> ").Select(call => SchemaChecked().Replace(call, "$1\n(judged by schemas)")));

    [GeneratedRegex(@"^((?:> )?(?:createXML\('<volume.*, 4|nodeDeviceCreateXML\(.*, 1)\))\n.*", RegexOptions.Singleline)]
    private static partial Regex SchemaChecked();
}
