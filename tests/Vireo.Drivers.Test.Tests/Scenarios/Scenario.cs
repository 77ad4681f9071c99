using System.Text;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Events;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Tests.Scenarios;

/// <summary>Plays a case's lines: <c>GUEST.call ARGUMENTS</c>, <c>call ARGUMENTS</c>, or <c>xml NAME DOCUMENT</c>, which keeps a
/// document.</summary>
internal sealed class Scenario
{
    private readonly TestConnection _connection;
    private readonly ConnectionCalls _calls;
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DomainHandle> _domains = new(StringComparer.Ordinal);

    private Scenario(TestConnection connection)
    {
        _connection = connection;
        _calls = new ConnectionCalls(connection, name => _documents[name], Keep);
    }

    internal static async Task<Scenario> StartAsync(TestConnection connection)
    {
        await connection.Part<IDomainEventRegistration>()
            .ConnectDomainEventCallbackRegisterAnyAsync(DomainEventId.Lifecycle, null, TestConnection.Token);
        return new Scenario(connection);
    }

    internal async Task<string> RunAsync(string line)
    {
        string[] words = line.Split(' ');
        if (words[0] == "xml")
        {
            _documents[words[1]] = line.Split(' ', 3)[2];
            return string.Empty;
        }

        StringBuilder text = new StringBuilder().Append("> ").Append(line).Append('\n').Append(await AnswerAsync(words)).Append('\n');

        foreach (string told in _connection.Events.Take())
        {
            text.Append("event ").Append(told).Append('\n');

        }

        return text.ToString();
    }

    private async Task<string> AnswerAsync(string[] words)
    {
        try
        {
            string[] target = words[0].Split('.');
            return target.Length == 2
                ? await new DomainCalls(_connection, _domains[target[0]]).RunAsync(target[1], words[1..])
                : await _calls.RunAsync(words[0], words[1..]);
        }
        catch (VirtException e)
        {
            return $"error {(int)e.Code} {(int)e.ErrorDomain}\n{e.Message}";
        }
    }

    private string Keep(DomainHandle domain)
    {
        _domains.TryAdd(domain.Name, domain);
        return $"{domain.Name} {domain.Id}";
    }
}
