using System.Text;

namespace Vireo.Cli.Output;

/// <summary>A table as virsh draws it: a space, then cells three spaces apart, the last one not filled up.</summary>
/// <param name="header">The columns' titles.</param>
internal sealed class TextTable(params string[] header)
{
    private const int Gap = 3;

    private readonly List<string[]> _rows = [header];

    internal void AddRow(params string[] cells) => _rows.Add([.. cells.Select(DisplayText.Printable)]);

    /// <summary>Draws the table.</summary>
    /// <param name="withHeader">Whether titles and the line under them are drawn; columns are as wide as what is drawn.</param>
    /// <returns>The lines.</returns>
    internal string Draw(bool withHeader)
    {
        List<string[]> rows = withHeader ? _rows : _rows[1..];
        int[] widths = [.. Enumerable.Range(0, _rows[0].Length).Select(column => rows.Select(r => DisplayText.Width(r[column])).DefaultIfEmpty().Max())];
        StringBuilder text = new();
        foreach (string[] row in rows)
        {
            AppendRow(text, row, widths);
            if (withHeader && ReferenceEquals(row, _rows[0]))
            {
                text.Append('-', widths.Sum(w => w + Gap)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string[] row, int[] widths)
    {
        for (int i = 0; i < row.Length; i++)
        {
            text.Append(' ', i == 0 ? 1 : Gap).Append(row[i]);
            if (i < row.Length - 1)
            {
                text.Append(' ', widths[i] - DisplayText.Width(row[i]));
            }
        }

        text.Append('\n');
    }
}
