using System.Text;
using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Tests.Mechanisms;

/// <summary>Lets a client and a server log in, as libvirt's two ends do.</summary>
internal static class Conversation
{
    /// <summary>Speaks until both are complete, and tells what was said.</summary>
    internal static IReadOnlyList<string> Hold(SaslExchange client, SaslExchange server)
    {
        var said = new List<string>();
        SaslStep own = client.Next(null);
        while (true)
        {
            said.Add(Text(own.Message));
            SaslStep answer = server.Next(own.Message);
            said.Add(Text(answer.Message));
            own = client.Next(answer.Message);
            if (answer.IsComplete && own.IsComplete)
            {
                return said;
            }

            Assert.True(said.Count < 20, "nobody comes to an end");
        }
    }

    internal static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Text(ReadOnlyMemory<byte>? message) => message is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "(none)";
}
