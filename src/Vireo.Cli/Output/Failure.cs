using System.Text.Json;
using Vireo.Errors;

namespace Vireo.Cli.Output;

/// <summary>What went wrong: the command's own words, libvirt's error, or both.</summary>
/// <param name="Message">The command's own words; null: libvirt's say it all.</param>
/// <param name="Reason">libvirt's error; null: it had no part in it.</param>
internal sealed record Failure(string? Message, VirtException? Reason)
{
    /// <summary>The lines for standard error.</summary>
    internal IEnumerable<string> Lines
    {
        get
        {
            if (Message is not null)
            {
                yield return Message;
            }

            if (Reason is not null)
            {
                yield return Reason.Message;
            }
        }
    }

    /// <summary>Writes it as one JSON value.</summary>
    /// <param name="json">Where it goes.</param>
    internal void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("message", Message ?? Reason?.Message);
        if (Reason is not null)
        {
            json.WriteString("reason", Reason.Message);
            json.WriteNumber("code", (int)Reason.Code);
            json.WriteString("codeName", JsonText.CamelCase(Reason.Code));
            json.WriteNumber("errorDomain", (int)Reason.ErrorDomain);
            json.WriteString("errorDomainName", JsonText.CamelCase(Reason.ErrorDomain));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
