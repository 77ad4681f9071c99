using System.Globalization;
using System.Text.Json;
using Vireo.Cli.Domains;
using Vireo.Cli.Output;
using Vireo.Domains;

namespace Vireo.Cli.Events;

/// <summary>One event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Time">When it came; null: nobody asked.</param>
internal sealed record ToldEvent(DomainLifecycleEvent Event, DateTimeOffset? Time) : ICommandResult
{
    public void WriteText(TextOutput output)
    {
        string time = Time?.ToString("yyyy-MM-dd HH:mm:ss.fff'+0000: '", CultureInfo.InvariantCulture) ?? "";
        output.Print(
            $"{time}event '{EventNames.Lifecycle}' for domain '{Event.Domain.Name}': "
            + $"{EventNames.Of(Event.Type)} {EventNames.OfDetail(Event.Type, Event.Detail)}\n");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("event", EventNames.Lifecycle);
        if (Time is { } time)
        {
            json.WriteString("time", time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }

        json.WriteStartObject("domain");
        DomainJson.WriteIdentity(json, Event.Domain);
        json.WriteEndObject();
        json.WriteString("type", EventNames.Of(Event.Type));
        json.WriteString("detail", EventNames.OfDetail(Event.Type, Event.Detail));
        json.WriteEndObject();
    }
}
