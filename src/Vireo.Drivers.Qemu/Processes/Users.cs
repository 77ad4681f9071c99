using System.Globalization;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>The host's users, from its own files.</summary>
internal static class Users
{
    /// <summary>The identity of a user, with every group that has it as a member.</summary>
    /// <returns>The identity; null: there is no such user.</returns>
    internal static ProcessIdentity? Find(string name)
    {
        string[]? user = Lines("/etc/passwd").FirstOrDefault(fields => fields.Length > 3 && fields[0] == name);
        if (user is null || !TryNumber(user[2], out uint userId) || !TryNumber(user[3], out uint groupId))
        {
            return null;
        }

        List<string[]> groups = [.. Lines("/etc/group").Where(fields => fields.Length > 3)];
        // libvirt runs QEMU in the group of the same name where there is one, and in the user's other groups beside it.
        if (groups.FirstOrDefault(fields => fields[0] == name) is { } own && TryNumber(own[2], out uint ownId))
        {
            groupId = ownId;
        }

        IEnumerable<uint> further = groups
            .Where(fields => fields[3].Split(',').Contains(name))
            .Select(fields => TryNumber(fields[2], out uint id) ? id : groupId)
            .Append(TryNumber(user[3], out uint primary) ? primary : groupId);
        return new ProcessIdentity(userId, groupId, [.. further.Append(groupId).Distinct()]);
    }

    private static IEnumerable<string[]> Lines(string file) => File.Exists(file) ? File.ReadLines(file).Select(line => line.Split(':')) : [];

    private static bool TryNumber(string text, out uint number) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
