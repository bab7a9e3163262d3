namespace Indicators.Text;

/// <summary>A unit of the calendar that a word of the vocabulary names; the names are those of the vocabulary's lines.</summary>
internal enum PeriodUnit : byte
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
