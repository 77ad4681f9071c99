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
    /// <param name="paint">Colours a cell below the header, told its column; null: none.</param>
    /// <returns>The lines.</returns>
    internal string Draw(bool withHeader, Func<int, string, string>? paint = null)
    {
        List<string[]> rows = withHeader ? _rows : _rows[1..];
        int[] widths = [.. Enumerable.Range(0, _rows[0].Length).Select(column => rows.Select(r => DisplayText.Width(r[column])).DefaultIfEmpty().Max())];
        StringBuilder text = new();
        foreach (string[] row in rows)
        {
            bool isHeader = withHeader && ReferenceEquals(row, _rows[0]);
            AppendRow(text, row, widths, isHeader ? null : paint);
            if (isHeader)
            {
                text.Append('-', widths.Sum(w => w + Gap)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string[] row, int[] widths, Func<int, string, string>? paint)
    {
        for (int i = 0; i < row.Length; i++)
        {
            text.Append(' ', i == 0 ? 1 : Gap).Append(paint is null ? row[i] : paint(i, row[i]));
            if (i < row.Length - 1)
            {
                text.Append(' ', widths[i] - DisplayText.Width(row[i]));
            }
        }

        text.Append('\n');
    }
}
