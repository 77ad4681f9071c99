using System.Globalization;

namespace Vireo.Drivers.Qemu.Nodes;

/// <summary>Where a processor of the host sits, from <c>/sys</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Socket">Its socket.</param>
/// <param name="Die">The die in the socket.</param>
/// <param name="Core">The core in the die.</param>
/// <param name="Siblings">The processors of the same core, as a list.</param>
internal sealed record HostProcessor(int Id, int Socket, int Die, int Core, string Siblings)
{
    /// <summary>Reads it.</summary>
    internal static HostProcessor Read(int id)
    {
        string folder = $"/sys/devices/system/cpu/cpu{id}/topology/";
        return new HostProcessor(
            id,
            Number(folder + "physical_package_id"),
            Number(folder + "die_id"),
            Number(folder + "core_id"),
            Text(folder + "thread_siblings_list") ?? id.ToString(CultureInfo.InvariantCulture));
    }

    private static int Number(string path) =>
        int.TryParse(Text(path), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;
}
