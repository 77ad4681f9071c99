using System.Globalization;
using System.Text;

namespace Vireo.Daemon.Audit;

/// <summary>Who called what, on which object, and how it ended.</summary>
/// <param name="Function">The C function.</param>
/// <param name="Kind">The kind of object: <c>domain</c>, <c>network</c>; <c>connect</c>: the node as a whole.</param>
/// <param name="Name">The object's name; null: the call names none.</param>
/// <param name="Uuid">The object's UUID; null: it has none, or the call does not tell.</param>
/// <param name="Client">Who called: the address, and the names that it logged in with.</param>
/// <param name="Failure">What it was told; null: it was done.</param>
internal sealed record AuditRecord(string Function, string Kind, string? Name, Guid? Uuid, string Client, string? Failure)
{
    private const string GuestKind = "domain";

    /// <summary>The record as the host's audit has it: <c>op=virDomainDestroy vm="web" uuid=... res=success</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("op=").Append(Function);
        if (Name is { } name)
        {
            text.Append(CultureInfo.InvariantCulture, $" {(Kind == GuestKind ? "vm" : Kind)}={Encode(name)}");
        }

        if (Uuid is { } uuid)
        {
            text.Append(CultureInfo.InvariantCulture, $" uuid={uuid}");
        }

        text.Append(CultureInfo.InvariantCulture, $" client={Encode(Client)}");
        return Failure is null ? $"{text} res=success" : $"{text} reason={Encode(Failure)} res=failed";
    }

    /// <summary>Text that others chose: in quotes, or in hexadecimal where it could be taken for more than a value.</summary>
    private static string Encode(string text) => text.All(c => c is > ' ' and <= '~' and not '"')
        ? $"\"{text}\""
        : Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
