using System.Text.RegularExpressions;

namespace Vireo.Drivers.Qemu.Tests.Golden;

/// <summary>Takes out of records what differs from run to run.</summary>
internal static partial class GoldenText
{
    /// <summary>Arguments, without the numbers of descriptors and the values of secrets.</summary>
    internal static IReadOnlyList<string> Arguments(IEnumerable<string> words)
    {
        List<string> normal = [.. words.Select(Argument)];

        int uuid = normal.IndexOf("-uuid");
        if (uuid >= 0 && !normal[uuid + 1].StartsWith("c0ffee00-0000-4000-8000-0000", StringComparison.Ordinal))
        {
            normal[uuid + 1] = "UUID";
        }

        return normal;
    }

    /// <summary>The same for what <c>domxml-to-native</c> printed, which names sockets where a start passes descriptors.</summary>
    internal static IReadOnlyList<string> Native(IEnumerable<string> words) => [.. Arguments(words)
        .Select(word => word.Replace(",\"backing\":null", string.Empty, StringComparison.Ordinal))
        .Select(word => Monitor().Replace(word, "socket,id=charmonitor,fd=N,"))
        .Select(word => word.StartsWith("{\"type\":", StringComparison.Ordinal) ? Netdev().Replace(word, "{NETDEV,\"id\"") : word)];

    /// <summary>A document, without what only one run has.</summary>
    internal static string Document(string text) => GeneratedUuid().Replace(GeneratedMac().Replace(text, "52:54:00:XX:XX:XX"), "UUID");

    private static string Argument(string word)
    {
        word = Descriptor().Replace(word, "fd=N");
        word = JsonDescriptor().Replace(word, "\"$1\":\"N\"");
        return Secret().Replace(word, "\"$1\":\"SECRET\"");
    }

    [GeneratedRegex(@"fd=\d+")]
    private static partial Regex Descriptor();

    [GeneratedRegex("\"(fds?|vhostfds?)\":\"[-\\d:]+\"")]
    private static partial Regex JsonDescriptor();

    [GeneratedRegex("\"(data|iv)\":\"[^\"]*\"")]
    private static partial Regex Secret();

    [GeneratedRegex(@"socket,id=charmonitor,path=[^,]*,")]
    private static partial Regex Monitor();

    [GeneratedRegex("^\\{.*,\"id\"")]
    private static partial Regex Netdev();

    [GeneratedRegex("52:54:00:(?!10:)[0-9a-f:]{8}")]
    private static partial Regex GeneratedMac();

    [GeneratedRegex("(?<=<uuid>)(?!c0ffee00-0000-4000-8000-0000)[0-9a-f-]{36}(?=</uuid>)")]
    private static partial Regex GeneratedUuid();
}
