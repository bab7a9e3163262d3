namespace Indicators.Text;

/// <summary>What is wrong between a figure and its wording.</summary>
public enum QuoteProblem
{
    /// <summary>Nothing: the wording states the figure.</summary>
    None = 0,

    /// <summary>The wording has no figure.</summary>
    NoFigure = 1,

    /// <summary>No figure of the wording has the value.</summary>
    Value = 2,

    /// <summary>The value is there in another unit.</summary>
    Unit = 3,

    /// <summary>The value is there with another hedge.</summary>
    Hedge = 4,

    /// <summary>The figure claims a smaller step than its wording prints.</summary>
    Step = 5,
}
