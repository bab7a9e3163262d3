namespace Indicators;

/// <summary>A type that reads its own text; it needs no reflection, so generic types work ahead of time too.</summary>
internal interface ITextValue : IFormattable
{
    object ParseText(string text);
}
