using Spectre.Console;

namespace Factors.Display;

/// <summary>A table for a person at a terminal, who can read a few hundred rows but not thousands.</summary>
internal sealed class TableView : IFactorView
{
    /// <summary>The columns that a terminal must have for the rows to stand on one line each.</summary>
    public const int MinWidth = 84;

    private const int MaxRows = 200;

    private readonly Table _table = new() { Border = TableBorder.Simple };
    private int _hidden;

    public TableView()
    {
        foreach (string heading in (string[])["SID", "Type", "Status", "Created"])
        {
            _table.AddColumn(new TableColumn(heading) { NoWrap = true, Padding = new Padding(0, 0) });
        }

        _table.AddColumn(new TableColumn("Name") { NoWrap = true, Padding = new Padding(0, 0) });
    }

    public void Add(Factor factor)
    {
        if (_table.Rows.Count == MaxRows)
        {
            _hidden++;
            return;
        }

        FactorRow row = FactorRow.Of(factor);
        _table.AddRow(
            new Text(row.Sid),
            new Text(row.Type),
            new Text(row.Status, row.Status == "verified" ? Color.Green : Color.Yellow),
            new Text(row.Created),
            new Text(row.Name) { Overflow = Overflow.Ellipsis });
    }

    public void Complete()
    {
        AnsiConsole.Write(_table);
        if (_hidden > 0)
        {
            AnsiConsole.WriteLine($"{_hidden} more are not shown; send the output to a file to get them all.");
        }
    }
}
