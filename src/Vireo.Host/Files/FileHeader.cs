using System.Buffers;

namespace Vireo.Host.Files;

/// <summary>The comment at the head of libvirt's files, which sends people who edit them to the right command.</summary>
public static class FileHeader
{
    private static readonly SearchValues<char> UnsafeInShells = SearchValues.Create("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~");

    /// <summary>Writes the comment.</summary>
    /// <param name="command">The command of <c>virsh</c>: <c>edit</c>, <c>pool-edit</c>, <c>net-edit</c>.</param>
    /// <param name="name">The object's name.</param>
    /// <param name="uuid">What stands for a name that a shell would take apart; null: nothing.</param>
    /// <returns>The comment, with the empty line after it.</returns>
    public static string For(string command, string name, Guid? uuid = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool isPlain = name.AsSpan().IndexOfAny(UnsafeInShells) < 0 && !name.Contains("--", StringComparison.Ordinal);
        string shown = isPlain ? name : uuid?.ToString("D") ?? string.Empty;
        return $"""
            <!--
            WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
            OVERWRITTEN AND LOST. Changes to this xml configuration should be made using:
              virsh {command}{(shown.Length > 0 ? " " : string.Empty)}{shown}
            or other application using the libvirt API.
            -->


            """;
    }
}
