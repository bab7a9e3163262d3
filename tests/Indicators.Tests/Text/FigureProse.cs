namespace Indicators.Tests;

/// <summary>A text made of pieces that figures are made of, in any order.</summary>
public sealed record FigureProse(string Text);
