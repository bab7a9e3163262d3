namespace Indicators;

/// <summary>An item of an index as ranges.</summary>
internal sealed record IndexItem(ExactRange P0, ExactRange Q0, ExactRange P1, ExactRange Q1);
