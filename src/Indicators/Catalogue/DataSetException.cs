using System.Globalization;

namespace Indicators;

/// <summary>A data-set file cannot be read: the message names the file, the line, the path in the JSON, the problem and the remedy.</summary>
public sealed class DataSetException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="path">The place in the JSON: "$.indicators[3].unit".</param>
    /// <param name="problem">What is wrong, with the value.</param>
    /// <param name="remedy">What would be right.</param>
    public DataSetException(string file, long line, string path, string problem, string remedy)
        : base(
            string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}, {path}: {problem} {remedy}").TrimEnd()
        )
    {
        (File, Line, Path, Problem, Remedy) = (file, line, path, problem, remedy);
    }

    /// <summary>The name of the file.</summary>
    public string File { get; }

    /// <summary>The line, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The place in the JSON.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What would be right.</summary>
    public string Remedy { get; }
}
