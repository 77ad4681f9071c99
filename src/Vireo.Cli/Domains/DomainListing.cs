using System.Globalization;
using System.Text.Json;
using Vireo.Cli.Output;
using Vireo.Domains;

namespace Vireo.Cli.Domains;

/// <summary>Guests, as a table or as plain columns.</summary>
/// <param name="Rows">The guests, in order.</param>
/// <param name="Columns">What is shown.</param>
internal sealed record DomainListing(IReadOnlyList<DomainRow> Rows, DomainColumns Columns) : ICommandResult
{
    private const DomainColumns Plain = DomainColumns.Uuid | DomainColumns.Id | DomainColumns.Name;

    private const int StateColumn = 2;

    public void WriteText(TextOutput output)
    {
        if ((Columns & Plain) != 0)
        {
            foreach (DomainRow row in Rows)
            {
                output.Print(PlainLine(row.Domain));
            }

            return;
        }

        bool hasTitle = Columns.HasFlag(DomainColumns.Title);
        TextTable table = hasTitle ? new TextTable("Id", "Name", "State", "Title") : new TextTable("Id", "Name", "State");
        foreach (DomainRow row in Rows)
        {
            string[] cells = [IdText(row.Domain), row.Domain.Name, row.State];
            table.AddRow(hasTitle ? [.. cells, row.Title ?? ""] : cells);
        }

        output.Print(table.Draw(
            withHeader: !output.IsQuiet,
            (column, cell) => column == StateColumn ? output.Paint(StateNames.ToneOf(cell), cell) : cell));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (DomainRow row in Rows)
        {
            json.WriteStartObject();
            DomainJson.WriteIdentity(json, row.Domain);
            json.WriteString("state", row.State);
            json.WriteBoolean("isSaved", row.IsSaved);
            if (Columns.HasFlag(DomainColumns.Title))
            {
                json.WriteString("title", row.Title);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static string IdText(Domain domain) => domain.Id?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private string PlainLine(Domain domain)
    {
        // A guest that does not run has no id: alone, that is no line; beside others, a dash.
        if ((Columns & Plain) == DomainColumns.Id && domain.Id is null)
        {
            return "";
        }

        List<string> words = [];
        if (Columns.HasFlag(DomainColumns.Uuid))
        {
            words.Add(domain.Uuid.ToString());
        }

        if (Columns.HasFlag(DomainColumns.Id))
        {
            words.Add(IdText(domain));
        }

        if (Columns.HasFlag(DomainColumns.Name))
        {
            words.Add(domain.Name);
        }

        return string.Join(' ', words) + "\n";
    }
}
