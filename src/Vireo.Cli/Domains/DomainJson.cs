using System.Text.Json;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary>How JSON names a guest.</summary>
internal static class DomainJson
{
    /// <summary>Writes name, UUID and id (null when it does not run) into the object that was begun.</summary>
    /// <param name="json">Where they go.</param>
    /// <param name="domain">The guest.</param>
    internal static void WriteIdentity(Utf8JsonWriter json, Domain domain)
    {
        json.WriteString("name", domain.Name);
        json.WriteString("uuid", domain.Uuid);
        if (domain.Id is { } id)
        {
            json.WriteNumber("id", id);
        }
        else
        {
            json.WriteNull("id");
        }
    }
}
