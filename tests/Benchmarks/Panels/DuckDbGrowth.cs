using System.Globalization;
using DuckDB.NET.Data;

namespace Indicators.Benchmarks;

/// <summary>Growth by a window function of DuckDB, over a table that is loaded before.</summary>
internal sealed class DuckDbGrowth : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly int lag;

    internal DuckDbGrowth(double[] values, int periods, int lag)
    {
        this.lag = lag;
        connection.Open();
        Execute("create table cells(series integer, period integer, value double)");
        using var appender = connection.CreateAppender("cells");
        for (var i = 0; i < values.Length; i++)
        {
            appender.CreateRow().AppendValue(i / periods).AppendValue(i % periods).AppendValue(values[i]).EndRow();
        }
    }

    internal void Run(int threads)
    {
        Execute(string.Create(CultureInfo.InvariantCulture, $"set threads = {threads}"));
        Execute(
            string.Create(
                CultureInfo.InvariantCulture,
                $"create or replace table growth as select series, period, value / lag(value, {lag}) over (partition by series order by period) - 1 as rate from cells"
            )
        );
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Numbers only.
        command.CommandText = statement;
#pragma warning restore CA2100
        _ = command.ExecuteNonQuery();
    }
}
